/** Nouns by which copy introduces someone as another's relative. Written from common knowledge. */
export const kinNouns: ReadonlySet<string> = new Set(
  (
    'wife husband spouse widow widower fiance fiancee girlfriend boyfriend ex-wife ex-husband father mother dad mom parent son daughter child brother sister sibling twin uncle aunt cousin nephew niece ' +
    'grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law lady gentleman'
  ).split(' '),
)

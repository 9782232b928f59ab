/** What happens to one thing once, with a day: the first names it, as a clause tells it. Own list. */
export const onceActs: readonly (readonly [name: string, words: RegExp])[] = [
  ['sank', /\b(?:sank|sunk|capsized|went down)\b/gi],
  ['collapsed', /\b(?:collapsed|gave way|caved in)\b/gi],
  ['crashed', /\b(?:crashed|collided|derailed|ran aground)\b/gi],
  ['broke out', /\b(?:broke out|ignited)\b/gi],
  ['opened', /\b(?:opened|got under way)\b/gi],
  ['was sent', /\b(?:sent|mailed|delivered)\b/gi],
  ['was signed', /\bsigned\b/gi],
  ['died', /\b(?:died|was found dead)\b/gi],
  ['resigned', /\b(?:resigned|stepped down|quit)\b/gi],
  ['was arrested', /\b(?:was arrested|was detained|was taken into custody)\b/gi],
  ['was born', /\bwas born\b/gi],
  ['was elected', /\b(?:was elected|was appointed|was sworn in)\b/gi],
]

/** Abbreviations written with a point, lower case, without it. Common knowledge of English news style. */

/** Stand before a name: their point never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mmes dr prof rev fr sr hon sen sens rep reps gov govs lt gen col maj cpt capt cmdr sgt cpl pvt ' +
    'adm brig atty asst dep det insp supt pres sec amb del dist ald st ste mt ft pfc spc ens cmsgt msgt ssgt ofc vp ' +
    'mlle mme sra supt treas def fed prep vs v viz cf ca'
  ).split(' '),
)

/** May end a sentence as well as stand inside one. */
export const inlineAbbreviations: ReadonlySet<string> = new Set(
  (
    'jr sr esq inc co corp ltd llc bros assn dept univ inst etc al jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri ave blvd rd hwy bldg apt ala ariz ark calif colo conn dela fla ga ill ind kan kans ky ' +
    'la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont que ' +
    'approx est min max ed eds vol vols trans ext govt intl natl mfg hosp cent'
  ).split(' '),
)

/** Stand before a figure ("No. 2"): their point ends a sentence unless a figure follows. */
export const numberAbbreviations: ReadonlySet<string> = new Set('no nos p pp art sec ch fig cl res par'.split(' '))

/** Whether a word, without its point, is only an abbreviation in this spelling: "Mass" is, "mass" is not. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  if (titleAbbreviations.has(lower)) return lowerCaseAbbreviations.has(lower) || word !== lower
  return inlineAbbreviations.has(lower) && (lowerCaseAbbreviations.has(lower) || word !== lower)
}

const lowerCaseAbbreviations = new Set(
  'mr mrs ms dr prof etc al vs v viz cf ca approx inc corp ltd sen rep gov gen'.split(' '),
)

import { table } from './table.ts'

/** Cardinal numbers by word, up to ninety. */
export const smallNumbers: Readonly<Record<string, number>> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** Words that multiply the number before them. */
export const scales: Readonly<Record<string, number>> = table({
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
  dozen: 12,
})

/** Plural words of quantity without a number, and the least they mean. */
export const vagueNumbers: Readonly<Record<string, number>> = table({
  tens: 20,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2_000_000,
  billions: 2_000_000_000,
  trillions: 2_000_000_000_000,
})

/** Scales written after figures without a space: always, and only after a sign of money. */
export const suffixScales: Readonly<Record<string, { readonly scale: number; readonly money: boolean }>> = table({
  bn: { scale: 1_000_000_000, money: false },
  tn: { scale: 1_000_000_000_000, money: false },
  mn: { scale: 1_000_000, money: false },
  m: { scale: 1_000_000, money: true },
  b: { scale: 1_000_000_000, money: true },
  k: { scale: 1000, money: true },
})

/** Parts of a whole by their words, singular and plural. */
export const fractionParts: Readonly<Record<string, number>> = table({
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  tenth: 10,
  tenths: 10,
})

/** Words before a number that bound it, lower case; the longest is tried first. */
export const boundsBefore: Readonly<
  Record<string, 'about' | 'at least' | 'at most' | 'exact' | 'more than' | 'fewer than'>
> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  'close to': 'about',
  nearing: 'about',
  approaching: 'about',
  perhaps: 'about',
  'something like': 'about',
  'on the order of': 'about',
  'in the neighborhood of': 'about',
  'just about': 'about',
  'only about': 'about',
  'an estimated': 'about',
  estimated: 'about',
  'at least': 'at least',
  'a minimum of': 'at least',
  'no fewer than': 'at least',
  'no less than': 'at least',
  'not less than': 'at least',
  'as many as': 'at most',
  'as much as': 'at most',
  'up to': 'at most',
  'at most': 'at most',
  'up to about': 'at most',
  'up to roughly': 'at most',
  'up to some': 'at most',
  'a maximum of': 'at most',
  'no more than': 'at most',
  'not more than': 'at most',
  'more than': 'more than',
  over: 'more than',
  above: 'more than',
  'well over': 'more than',
  'just over': 'more than',
  'slightly over': 'more than',
  'a little over': 'more than',
  'well above': 'more than',
  'just above': 'more than',
  'just more than': 'more than',
  'slightly more than': 'more than',
  'a little more than': 'more than',
  'a bit more than': 'more than',
  'well more than': 'more than',
  'far more than': 'more than',
  'many more than': 'more than',
  'greater than': 'more than',
  'upwards of': 'more than',
  'upward of': 'more than',
  'in excess of': 'more than',
  'fewer than': 'fewer than',
  'less than': 'fewer than',
  'just under': 'fewer than',
  'well under': 'fewer than',
  'slightly under': 'fewer than',
  'just below': 'fewer than',
  'well below': 'fewer than',
  'just less than': 'fewer than',
  'slightly less than': 'fewer than',
  'a little less than': 'fewer than',
  'slightly fewer than': 'fewer than',
  'just shy of': 'fewer than',
  'shy of': 'fewer than',
  'short of': 'fewer than',
  under: 'fewer than',
  below: 'fewer than',
  exactly: 'exact',
  precisely: 'exact',
  just: 'exact',
  only: 'exact',
  'a total of': 'exact',
  'a record': 'exact',
}

/** Nouns with which two numbers are a score or a ratio, no range: "a 4-5 vote". */
export const scoreNouns: ReadonlySet<string> = new Set(
  'vote votes decision ruling margin ratio win loss victory defeat record lead split majority score odds match game'.split(
    ' ',
  ),
)

/** Words after a number or its unit that bound it. */
export const boundsAfter: Readonly<Record<string, 'about' | 'at least' | 'at most'>> = {
  'or so': 'about',
  'or more': 'at least',
  'or fewer': 'at most',
  'or less': 'at most',
}

/** Adjectives and participles that stand for people after a number: "24 dead", "nine injured". */
export const countedStates: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'wounded',
  'hurt',
  'missing',
  'killed',
  'arrested',
  'detained',
  'homeless',
  'displaced',
])

/** Verbs with which a number alone counts people: "killing 12", "nine were injured". */
export const fateVerbs: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'wound',
  'hurt',
  'arrest',
  'detain',
  'rescue',
  'evacuate',
  'displace',
  'die',
  'hospitalize',
  'hospitalise',
  'treat',
  'strand',
  'infect',
  'charge',
  'execute',
  'martyr',
])

/** Nouns of measure before or after which a number is a name or a place in a list, not a count: "Pier 2", "page 14". */
export const numberedNouns: ReadonlySet<string> = new Set([
  'no',
  'no.',
  'number',
  'fortune',
  'forbes',
  'category',
  'nasdaq',
  'russell',
  'ftse',
  'pier',
  'gate',
  'page',
  'chapter',
  'section',
  'article',
  'route',
  'highway',
  'interstate',
  'flight',
  'room',
  'district',
  'apollo',
  'line',
  'phase',
  'grade',
  'level',
  'part',
  'proposition',
  'amendment',
  'title',
  'act',
  'exhibit',
  'ward',
  'channel',
  'unit',
  'platform',
  'berth',
  'dock',
  'world',
  'war',
  'area',
  'version',
  'step',
  'day',
  'week',
  'round',
])

/** Plurals of money and measure: after a number they are its unit, whatever a tagger makes of them. */
export const unitNouns: ReadonlySet<string> = new Set(
  'dollars euros pounds francs crowns kroner kronor florins rupees roubles rubles pesos dinars marks liras shillings yen yuan kilometres kilometers metres meters miles feet yards inches tonnes kilos'.split(
    ' ',
  ),
)

import { table } from './table.ts'

/**
 * What people are counted as at one occasion: of a story a reader is told one number of each. The name stands after "how
 * many people"; `closeness` is how surely two numbers of one role are of one occasion.
 */
export const peopleRoles: readonly { readonly name: string; readonly closeness: number; readonly words: RegExp }[] = [
  { name: 'were on duty', closeness: 2, words: /\bon (?:duty|shift)\b/i },
  { name: 'were aboard', closeness: 2.2, words: /\b(?:aboard|on ?board|carrying|passengers and crew)\b/i },
  {
    name: 'escaped',
    closeness: 2,
    words: /\b(?:escape[drs]?|escapees?|escaping|on the run|broke out|broken out|fugitives?|breakout|jailbreak)\b/i,
  },
  { name: 'were taken', closeness: 2, words: /\b(?:kidnap\w*|hostages?|abduct\w*|taken captive|seized)\b/i },
  { name: 'were vaccinated', closeness: 1.8, words: /\b(?:vaccinated|inoculated)\b/i },
  {
    name: 'fell ill',
    closeness: 2,
    words:
      /\b(?:infected|fell ill|fallen ill|became ill|sickened|(?:people|made|taken|were|was) (?:\S+ ){0,3}ill|taken sick)\b/i,
  },
  { name: 'survived', closeness: 2, words: /\b(?:survive[drs]?|survivors?|walked away|pulled out alive)\b/i },
  {
    name: 'took part',
    closeness: 1.5,
    words:
      /\b(?:march(?:ed|ers|es)?|protest(?:ed|ers|s)?|demonstrat\w+|rall(?:y|ied)|vigil|turned out|took part|taking part|took to the streets|crowds?)\b/i,
  },
  { name: 'were searching', closeness: 1.5, words: /\b(?:search party|the search|hunt(?:ing)? for|manhunt)\b/i },
  { name: 'live there', closeness: 1.4, words: /\b(?:live|lived|lives in|living (?:in|at)|inhabitants|home to)\b/i },
  {
    name: 'work there',
    closeness: 1.4,
    words: /\b(?:employ\w*|workforce|staff of|work(?:ed|s)? (?:for|at|in)|payroll)\b/i,
  },
  {
    name: 'are to lose their jobs',
    closeness: 1.6,
    words: /\b(?:laid off|made redundant|redundancies|lay-?offs?|lose their jobs|lost their jobs)\b/i,
  },
  { name: 'were killed', closeness: 2, words: /\b(?:killed|died|dead|deaths?|lost their lives|perished|shot dead)\b/i },
  { name: 'were hurt', closeness: 2, words: /\b(?:hurt|injur(?:ed|ing|ies)|wounded|wounding)\b/i },
  { name: 'were arrested', closeness: 2, words: /\b(?:arrested|detained|in custody|arrests)\b/i },
  { name: 'are missing', closeness: 2, words: /\b(?:missing|unaccounted)\b/i },
]

/** Roles whose numbers another detector compares; here they are only what "put it at two" speaks of. */
export const fateRoles: ReadonlySet<string> = new Set(['were killed', 'were hurt', 'were arrested', 'are missing'])

/** Roles whose numbers grow from day to day: more in a later report is a later state. */
export const growingRoles: ReadonlySet<string> = new Set(['were vaccinated', 'fell ill', 'were searching'])

/** Nouns of number that stand for people of a role, by their singular. */
export const roleUnits: Readonly<Record<string, string>> = table({
  passenger: 'were aboard',
  hostage: 'were taken',
  captive: 'were taken',
  escapee: 'escaped',
  fugitive: 'escaped',
  survivor: 'survived',
  protester: 'took part',
  protestor: 'took part',
  demonstrator: 'took part',
  marcher: 'took part',
  resident: 'live there',
  inhabitant: 'live there',
  employee: 'work there',
  dead: 'were killed',
  death: 'were killed',
  killed: 'were killed',
  injured: 'were hurt',
  wounded: 'were hurt',
  arrest: 'were arrested',
  missing: 'are missing',
})

/** Words right after a measure that tell what it measures. */
export const measureWords: Readonly<Record<string, string>> = table({
  late: 'delay',
  behind: 'delay',
  deep: 'depth',
  high: 'height',
  tall: 'height',
  wide: 'width',
  long: 'length',
  apart: 'distance',
})

/** Units of measure with the kind they measure and how many of the kind's first unit they are. */
export const measures: Readonly<Record<string, readonly [kind: string, size: number]>> = table({
  second: ['time', 1 / 60],
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['time', 1440],
  week: ['time', 10_080],
  month: ['time', 43_830],
  year: ['time', 525_960],
  decade: ['time', 5_259_600],
  millimetre: ['length', 0.001],
  millimeter: ['length', 0.001],
  mm: ['length', 0.001],
  centimetre: ['length', 0.01],
  centimeter: ['length', 0.01],
  cm: ['length', 0.01],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  ft: ['length', 0.3048],
  yard: ['length', 0.9144],
  metre: ['length', 1],
  meter: ['length', 1],
  m: ['length', 1],
  kilometre: ['length', 1000],
  kilometer: ['length', 1000],
  km: ['length', 1000],
  mile: ['length', 1609.344],
  kilogram: ['weight', 1],
  kilo: ['weight', 1],
  kg: ['weight', 1],
  tonne: ['weight', 1000],
  ton: ['weight', 1000],
  percent: ['share', 1],
  '%': ['share', 1],
  mph: ['length', 1609.344],
  kph: ['length', 1000],
})

/** Units of money, by their singular, as one name each. */
export const currencies: Readonly<Record<string, string>> = table({
  dollar: 'dollar',
  buck: 'dollar',
  euro: 'euro',
  pound: 'pound',
  yen: 'yen',
  yuan: 'yuan',
  rupee: 'rupee',
  rouble: 'rouble',
  ruble: 'rouble',
  franc: 'franc',
  krone: 'krone',
  kroner: 'krone',
  krona: 'krona',
  kronor: 'krona',
  crown: 'crown',
  mark: 'mark',
  florin: 'florin',
  peso: 'peso',
  lira: 'lira',
  dinar: 'dinar',
  rand: 'rand',
  naira: 'naira',
  shilling: 'shilling',
  zloty: 'zloty',
  baht: 'baht',
  dirham: 'dirham',
  riyal: 'riyal',
})

/** Verbs that say little of what a number is of, as lemmas. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'be have do get take make give say tell see come go put set leave include involve total reach stand become hear use show find report add call know think believe expect need begin start run keep'.split(
    ' ',
  ),
)

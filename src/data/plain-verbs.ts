/** Verbs that carry the act in the noun after them: "had no contact", "made no offer", "there was no warning". Own list. */
export const lightVerbs: ReadonlySet<string> = new Set('be have make take give hold offer do issue find see'.split(' '))

/** Those of them that, with their noun, mean that it was done. */
export const nounVerbs: ReadonlySet<string> = new Set('make give hold issue'.split(' '))

/** Verbs whose negation tells of silence, of a state of mind or of nothing in particular: no act to be done or not. Own list. */
export const unsaidVerbs: ReadonlySet<string> = new Set(
  `say add comment respond reply answer specify elaborate remember recall want wish hope think believe expect seem appear mean
  look feel let help matter need deserve care mind doubt try show identify name authorise authorize confirm verify corroborate rule
  follow involve include contain concern regard bear`.split(/\s+/),
)

/** Verbs so common that they tell of one act only together with what was done. Own list. */
export const commonVerbs: ReadonlySet<string> = new Set(
  `be have do go come make take give get put keep use become run turn bring start begin continue happen work set stand move find know see
  tell leave hold play change call ask open lose win send receive hear read write speak meet live stay remain grow provide
  face lead allow cause reach plan support need build serve spend cut fall raise pass sell require report decide pull carry`.split(
    /\s+/,
  ),
)

/** Verbs of saying that are deeds themselves: to have warned or apologised is to have done something. Own list. */
export const spokenDeeds: ReadonlySet<string> = new Set(
  `apologise apologize warn threaten confess order recommend oppose support agree accept request notify inform alert advise promise tell
  ask invite urge`.split(/\s+/),
)

/** Acts that are the refusal of another: "failed an inspection" is not to have passed it. By lemma; own list. */
export const opposedVerbs: ReadonlyMap<string, string> = new Map([
  ['fail', 'pass'],
  ['oppose', 'support'],
  ['reject', 'accept'],
  ['refuse', 'accept'],
  ['lose', 'win'],
])

/** Phrases that tell of an act, by its word, and whether they say that it was done. Own list. */
export const actPhrases: readonly (readonly [phrase: RegExp, act: string, done: boolean])[] = [
  [
    /\b(?:(?:nothing|no reason|no need) to apologi[sz]e|owe[sd]? (?:no ?one|nobody|no \p{L}+|\p{L}+ no) (?:an )?apology|no apology)\b/iu,
    'apologise',
    false,
  ],
  [
    /\b(?:said|says|say) (?:he|she|they|it)? ?(?:was |were )?sorry\b|\bI['’]?(?: a)?m (?:so |very |deeply |truly )*sorry\b/i,
    'apologise',
    true,
  ],
]

/** Nouns for what speaks for something: whoever has it, it is of one matter. Own list. */
export const evidenceNouns: ReadonlySet<string> = new Set(
  'evidence sign signs proof indication indications record records trace'.split(' '),
)

/** Words of one act in clauses that agree in all else. The first stands for all; own list. */
export const clauseActs: readonly (readonly string[])[] = [
  ['take', 'steal'],
  ['ask', 'request'],
  ['hurt', 'harm'],
  ['give', 'hand', 'supply'],
  ['write', 'draft'],
  ['question', 'interview', 'interrogate', 'quiz'],
  ['search', 'raid'],
  ['make', 'produce', 'manufacture'],
  ['call', 'phone', 'telephone', 'ring'],
  ['wear', 'don'],
  ['visit', 'tour'],
  ['hide', 'conceal'],
  ['destroy', 'shred', 'delete', 'erase'],
  ['approve', 'authorise', 'authorize', 'clear'],
  ['silence', 'gag', 'muzzle'],
  ['threaten', 'menace'],
  ['hire', 'employ', 'recruit'],
  ['evict', 'expel', 'eject'],
  ['pressure', 'press', 'coerce'],
]

const between = "(?: (?!to\\b|that\\b|not\\b)[\\p{L}’'.-]+){0,4}"

/** Words before a name by which somebody calls on whoever is named to do something; "to" and the verb follow the name. Own list. */
export const callingOn: RegExp = new RegExp(
  `\\b(?:call(?:s|ed|ing)?(?: (?:again|last|this|publicly|repeatedly|immediately|on|upon|for|\\p{Lu}?\\p{Ll}+day|week|month|year|\\p{Ll}+ly|evening|morning|night))* (?:on|upon|for)|(?<!\\p{L})urg(?:es|ed|e|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|begg?(?:s|ed|ing)?|implor(?:es|ed|ing)|want(?:s|ed)?|order(?:s|ed|ing)?|demand(?:s|ed|ing)? (?:that|of)|petition(?:s|ed|ing)?)${between} $`,
  'iu',
)

/** Words after a name by which whoever is named is called on to act, or is to act; the verb follows. */
export const shouldAct: RegExp =
  /^(?:,[^,;]{3,60},)? (?:should|must|ought to|needs? to|has to|have to) (?:now |also |immediately |either |\p{Ll}+ly )?(?=\p{Ll})/u
export const toAct: RegExp = /^(?:,[^,;]{3,60},)? to (?:immediately |\p{Ll}+ly )?(?=\p{Ll})/u
export const willAct: RegExp =
  /^(?:,[^,;]{3,80},)? (?:(?:will|would)(?! (?:not|never|have|be|likely have)\b)|(?:is|are|was|were) (?:\p{Ll}+ly )?(?:expected|due|set|scheduled|slated|about|preparing|planning) to|(?:has |have |had )?(?:plans?|planned|agreed|promised|pledged|vowed|intends?|intended|expects?) to) (?:also |now |soon |\p{Ll}+ly )?(?=\p{Ll})/u

/** Of these, words by which somebody binds themselves; that what was due was done is no news of its own. */
export const pledging: RegExp = /\b(?:agreed|promised|pledged|vowed)\b/iu

/** Words before a name by which an act of whoever is named is called for; the noun of the act follows the name. */
export const callingFor: RegExp =
  /\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?(?: for)?|s(?:ought|eeks?|eeking)|want(?:s|ed)?|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for) (?:the )?(?:(?!for\b|of\b)[\p{L}.-]+ ){0,3}$/iu
/** Nouns of acts that are called for, each with the verb of it. */
export const calledNouns: Readonly<Record<string, string>> = {
  resignation: 'resign',
  apology: 'apologize',
  withdrawal: 'withdraw',
  recusal: 'recuse',
  testimony: 'testify',
  departure: 'resign',
}

/** Acts that need nothing said beside who does them: they are done to nobody. Lemmas. */
export const ownActs: ReadonlySet<string> = new Set(
  'resign apologize apologise recuse withdraw testify concede surrender abdicate retire confess abstain'.split(' '),
)
/** "Go" of whoever is called on to leave an office, in other words. */
export const leaving: RegExp =
  /^(?:go(?=[,.;"”]| (?:at once|now|immediately)\b|$)|quit\b|leave office\b|step down\b|stand down\b)/iu

/** Words around a call that turn it round or leave it open. */
export const noCall: RegExp =
  /\b(?:not|never|no|nobody|neither|without|whether|if|unless|stopped short|declin\p{L}*|refus\p{L}*|reject\p{L}*|den(?:y|ies|ied)|would(?= (?:call|urge|ask|want|demand))|drop(?:s|ped)?)\b|n['’]t\b/iu

/** What is called for and may then be brought about, and the verbs of that. Lemmas. */
export const calledThings: readonly string[] =
  'investigation inquiry probe recount audit review boycott ban ceasefire truce referendum strike curfew evacuation recall hearing inquest election moratorium embargo'.split(
    ' ',
  )
export const bringingAbout: ReadonlySet<string> = new Set(
  'launch open order announce begin start establish impose declare convene call agree introduce approve grant'.split(
    ' ',
  ),
)

const calling =
  '\\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?(?: for)?|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|urg(?:es|ed|ing))'
/** "called for an independent inquiry"; the group `thing` is what is called for. */
export const callingForThings: RegExp = new RegExp(
  `${calling} (?:an?|the|another|a new) (?:[\\p{L}-]+ ){0,3}?(?<thing>${calledThings.join('|')})\\b`,
  'iu',
)
/** "called for the contract to be voided"; `thing` is to be in what `deed` does. */
export const callingToBe: RegExp = new RegExp(
  `${calling} (?:the|an?|his|her|its|their|all|any) (?<thing>(?:[\\p{L}’'-]+ ){1,6}?)to be (?<deed>\\p{L}+(?:ed|en|wn|ld|pt))\\b`,
  'iu',
)

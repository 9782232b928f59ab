const talks =
  '(?:talks?|discussions?|conversations?|meetings?|exchanges?|calls?|dinner|lunch|agenda|negotiations?|contacts?)'
const about = '(?:(?:a |the )?(?:substance|subject|topic|focus|purpose|theme|part|point|matter))'

/**
 * Words by which someone says that something was not talked about; the group `topic` is what was not. It may be a
 * pronoun ("it was not the subject of the talks"). Own list.
 */
export const untalked: readonly RegExp[] = [
  /(?<topic>[^,;:.“”"]{3,80}?) (?:never (?:once )?|(?:did not|didn['’]t) (?:once |ever )?)(?:came|come) up\b/iu,
  new RegExp(
    `(?<topic>[^,;:.“”"]{2,80}?) (?:was|were|is|had|has)(?: never| not|n['’]t)(?: been)?(?: ever)? ${about} (?:of|in) (?:\\p{L}+ ){0,3}?${talks}\\b`,
    'iu',
  ),
  /(?<topic>[^,;:.“”"]{2,80}?) (?:was|were|is|had|has)(?: never| not|n['’]t)(?: been)?(?: ever| once)? (?:on the (?:agenda|table)|discussed|raised|mentioned|brought up|talked about|spoken (?:of|about)|touched on)\b/iu,
  new RegExp(
    `\\b(?:was|were|had been) no (?:talk|discussion|mention|conversation) (?:of|about|on) (?<topic>[^,;:.“”"]{3,80})`,
    'iu',
  ),
  /\b(?:made|making) no mention of (?<topic>[^,;:.“”"]{3,80})/iu,
]

/** Words by which something was talked about. */
export const talkedOf: RegExp =
  /\b(?:discuss(?:ed|ing)?|rais(?:ed|ing)|brought up|br(?:ing|inging) up|talk(?:ed|ing)? (?:\p{L}+ )?(?:about|over)|sp(?:oke|oken|eaking) (?:\p{L}+ )?(?:about|of)|mention(?:ed|ing)|touched on|(?:talks?|conversations?|discussions?|meeting|call|dinner|lunch) (?:had |was |were )?(?:about|on|over|covered|focus(?:ed)? on|centred on|centered on|dealt with|turned to|concerned)|came up|pressed (?:him|her|them|\p{Lu}\p{L}+) (?:on|about))\b/iu

/** Words that name no topic: of "tax matters" the tax is left. */
export const vagueTopics =
  'matter issue news affair thing question subject topic detail comment related remark part point general specific particular superficial passing minute'

/** Words under which one topic is talked of. Own list. */
export const sameTopics: readonly string[] = [
  'campaign election race candidacy vote',
  'sanctions embargo restrictions',
  'merger takeover acquisition buyout',
  'contract deal tender agreement',
  'money funding payment cash payments',
  'war invasion fighting conflict',
  'job position post appointment',
  'salary wages pay',
  'lawsuit suit case trial',
  'investigation inquiry probe',
  'divorce separation',
  'ceasefire truce armistice',
  'layoffs redundancies dismissals',
  'safety security',
]

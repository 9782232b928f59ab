/** A name in capitals, with an article before it and small words within it: "the Port Review", "Voice of Harl". */
const name =
  "(?:(?:[Tt]he|an?) )?(?<name>\\p{Lu}[\\p{L}\\p{N}&’'-]{0,30}(?:\\.\\p{L}{1,10})?(?: (?:(?:of|the|and|for) )?\\p{Lu}[\\p{L}\\p{N}&’'-]{0,30}){0,4})"

/** A noun that says that a name is an outlet's: "the Norwegian newspaper", "a news site". */
const outletNoun =
  '(?:newspaper|broadcaster|news (?:site|agency|outlet|organi[sz]ation|service|magazine)|magazine|(?:radio|television|TV) (?:station|channel|network)|website|daily|weekly|tabloid)'

/** Words before a name by which a text says who had the account first, or to whom it was told. */
export const creditBefore: RegExp = new RegExp(
  `\\b(?:[Tt]old|[Ss]poke (?:exclusively )?(?:to|with)|[Ss]peaking (?:exclusively )?(?:to|with)|interview(?:ed)? (?:with|by|in)|[Ss]aid in an interview with|disclosed to|confirmed to|[Ii]n (?:remarks|comments|an interview|a statement) to|first reported (?:by|in)|previously reported by|as reported by|reported (?:earlier )?(?:by|in)|[Aa]ccording to(?: (?:a|an|the) (?:report|story|article|account) (?:by|in|from))?|obtained by|leaked to|published (?:by|in)|revealed by|broken by|quoted (?:by|in)|[Cc]iting|seen by|reviewed by|shared with|provided to|given to) (?<noun>(?:the |a |an )?(?:\\p{Lu}\\p{L}+ |local |state |public |national |regional )?${outletNoun},? )?${name}`,
  'gu',
)

/** Words after a name by which a text says who had the account first. */
export const creditAfter: RegExp = new RegExp(
  `(?<!\\p{Lu}[\\p{L}.’-]{0,30} )\\b${name}(?:, (?:an?|the) (?<noun>[\\p{L} ]{0,20}${outletNoun}),|, (?!and\\b|or\\b)[^,.;]{3,40},)?(?: (?:has|had|on \\p{Lu}\\p{L}+day|last (?:week|month|night)|first|also|earlier|previously|since|later|on \\p{Lu}\\p{L}+ \\d+)){0,3} (?:reported|reports|published|revealed|disclosed|obtained|broke the (?:news|story)|(?:said|says|wrote)(?: on \\p{Lu}\\p{L}+day)?,? (?:citing|quoting)|was (?:the )?first to report)\\b`,
  'gu',
)

/** Words of a credit by which the whole of an account is somebody's: they had it first, or hold what it rests on. */
export const firstOfAll: RegExp = /\bfirst\b|\bobtain|\bbroke|\bbroken|\bleaked\b|\breveal|\bseen by\b/i

/** Where the words stand for who did or did not know: right before the match, right after it, or nowhere: it is the speaker. */
export type KnowerAt = 'before' | 'after' | 'speaker'

/** Words that say that someone did not know or was not told, and where who it was stands. Own list. */
export const notKnowing: readonly (readonly [words: RegExp, knower: KnowerAt])[] = [
  [
    /\b(?:(?:was|were|been|is|are)(?: not| never|n['’]t)(?: \p{L}+ly| even| ever| first)?|(?:had|has|have)(?: not| never|n['’]t) been) (?:told|informed|warned|notified|alerted|briefed|advised|consulted|aware|shown)\b|\b(?:was|were|is|are|been) (?:\p{L}+ly )?unaware\b/iu,
    'before',
  ],
  [
    /\b(?:(?:did|had|has|have)(?: not|n['’]t| never)|never) (?:know|known|knew|hear|heard|receive[d]?|got|get)\b/i,
    'before',
  ],
  [
    /\b(?:knew|(?:had|has|have)(?: received| seen)?|received|saw|got) (?:absolutely )?(?:nothing (?:of|about)\b|no (?:knowledge|idea|warnings?|note|notice|complaints?|letters?|reports?|e-?mails?|messages?|word|information)\b)/i,
    'before',
  ],
  [
    /\b(?:only|first) (?:learned|learnt|heard|became aware|found out)\b|\b(?:learned|learnt|heard|found out)\b[^.;“”"]{0,60}\b(?:from|in|through|by reading) (?:the |an? )?(?:news\p{Ll}*|reporters?|journalists?|papers|press|media|television|radio)\b/iu,
    'before',
  ],
  [
    /\b(?:nobody|no one|none of (?:them|us))(?: had| has| have| ever)* (?:told|warned|informed|advised|alerted|notified|consulted)\b|\b(?:had|has|have|did)(?: not|n['’]t| never)(?: ever)? (?:told?|tell|informe?d?|warn(?:ed)?|alert(?:ed)?|notif(?:y|ied)|advised?|consult(?:ed)?)\b/i,
    'after',
  ],
  [
    /\bno (?:complaints?|faults?|warnings?|problems?|concerns?|reports?|requests?|letters?|defects?|allegations?)\b[^.;“”"]{0,50}\b(?:had|has|have|was|were)(?: ever)?(?: been)? (?:reported to|reached|raised with|made to|sent to|passed to|lodged with|brought to)\b/i,
    'after',
  ],
  [
    /\bno (?:complaints?|faults?|warnings?|problems?|concerns?|defects?)\b[^.;“”"]{0,50}\b(?:had|has|have|was|were)(?: ever)?(?: been)? (?:reported|raised|received)\b(?! (?:to|with)\b)/i,
    'speaker',
  ],
]

/** Words that say that someone was told, or was sent what tells it, and where who it was stands. */
export const knowing: readonly (readonly [words: RegExp, knower: KnowerAt])[] = [
  [
    /\b(?:was|were|been)(?: \p{L}+ly| also| first| already| twice| both)* (?:told|informed|warned|notified|alerted|briefed|advised|shown|consulted|copied in)\b|\b(?:was|were|been) (?:e-?mailed|written to|texted|phoned) about\b|\b(?:was|were|been) (?:sent|given|handed|e-?mailed) (?:a |an |the |two |three |several |copies )?(?:\p{L}+ )?(?:copy|copies|letters?|e-?mails?|memos?|notes?|reports?|warnings?|files?|dossier)\b/iu,
    'before',
  ],
  [
    /\b(?:told|informed|warned|notified|alerted|briefed|advised|urged|e-?mailed|wrote to|reported to)\b|\b(?:telephoned|phoned|called|rang|texted)(?= [^.;]{3,60} to (?:tell|inform|warn|break|let)\b)/i,
    'after',
  ],
  [
    /\b(?:letters?|e-?mails?|memos?|notes?|reports?|warnings?|complaints?|messages?|texts?)\b[^.;“”"]{0,70}\b(?:addressed|sent|delivered|handed|forwarded|passed|reported|made|went|submitted) to\b|\b(?:sent|handed|forwarded|passed|delivered|submitted) (?:a |an |the |two |several )(?:\p{L}+ ){0,2}(?:copy|letters?|e-?mails?|memos?|notes?|reports?|warnings?|complaints?)\b[^.;“”"]{0,50}\bto\b/iu,
    'after',
  ],
  [
    /\b(?:(?:had )?(?:always |already |long )?(?:knew|known) (?:of|about|that|from|all along|for)\b|(?:had |has )?(?:received|read|replied to|answered|signed for|acknowledged) (?:(?:it|them)\b|(?:a |an |the |that |her |his |their |two |several )(?:\p{L}+ ){0,2}(?:letters?|e-?mails?|memos?|notes?|reports?|warnings?|complaints?|messages?)))/iu,
    'before',
  ],
]

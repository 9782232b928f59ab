/** Verbs by which an account is given, with its colour: "complained", "called it", "blamed". */
const accounting =
  'said|says|told|tells|claimed|claims|insisted|insists|maintained|maintains|argued|argues|contended|contends|complained|complains|railed|rails|boasted|boasts|warned|warns|promised|promises|pledged|vowed|denied|denies|blamed|blames|accused|accuses|called|calls|described|describes|presented|portrayed|announced|announces|declared|declares|suggested|suggests|spoke of|speaks of|viewed|sees|praised|dismissed'

/** What goes before "despite the fact that" is somebody's account if it has one of these. */
export const givesAccount: RegExp = new RegExp(`\\b(?:${accounting})\\b`, 'i')

/** Words by which copy sets a fact against an account of the same sentence. */
export const despiteFact: RegExp =
  /,? (?:despite the fact that|notwithstanding the fact that|even though (?=(?:\p{L}+ ){0,6}?(?:records|figures|data|documents|statistics) (?:show|say|suggest)))/iu

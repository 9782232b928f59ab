/** Words that say how little an account rests on. */
export const caveats: RegExp =
  /\b(?:not (?:yet )?(?:been )?(?:independently |otherwise )?(?:verified|confirmed|corroborated|authenticated|proven|watertight)|(?:could|can) ?not (?:be )?(?:immediately |independently )?(?:verif(?:y|ied)|confirm(?:ed)?)|unable to (?:independently )?(?:confirm|verify)|un(?:corroborated|verified|confirmed|substantiated|proven)|(?:may|might|could) have (?:overstated|exaggerated|inflated|misremembered|been mistaken)|(?:may|might) (?:refer to|be wrong)|no (?:independent )?(?:evidence|proof|confirmation)|anonymous sources?|has not seen|have not seen|second-?hand|third hand|hearsay|gossip|reliability)\b/i

/** Verbs by which a thing shows what it is said to show: firmer than a report. */
export const firmVerbs: RegExp =
  /\b(?:shows?|showed|shown|proves?|proved|proven|reveals?|revealed|confirms?|confirmed|establish(?:es|ed)|demonstrates?|demonstrated|finds?|found|caused|did|is|was|were)\b/i

/** Words that hold a claim at a distance. */
export const distancing: RegExp =
  /\b(?:may|might|could|appears?|appeared|seems?|seemed|suspected|alleged(?:ly)?|reportedly|possibly|probably|likely|early indications?|believed|thought|unclear|if)\b/i

/** Words beside a verb of saying that weaken this step of who told whom. */
export const stepHedges: ReadonlySet<string> = new Set(
  'allegedly reportedly purportedly supposedly apparently may might could'.split(' '),
)

/** Words by which someone says that something could not be confirmed; what could not follows. */
export const unconfirmed: RegExp =
  /\b(?:(?:could|can|would) ?(?:not|n['’]t) (?:immediately |independently )*(?:confirm|verify|corroborate)|(?:unable|not able) to (?:immediately |independently )*(?:confirm|verify|corroborate)|(?:has|have|had) not (?:yet )?(?:independently |immediately )*(?:confirmed|verified))(?: (?:the )?(?:reports?|claims?|accounts?|allegations?)(?: (?:of|by \p{L}+|from \p{L}+))?)?\b/iu

/** An answer that says no as far as someone knows or remembers, and nothing else. */
export const bareHedgedAnswer: RegExp =
  /^["“‘']?(?:(?:no|well|sir|madam|your honou?r)[,.]? )?(?:not (?:to|in) (?:my|our) (?:knowledge|recollection)|not that (?:I|we)(?:['’]m| am|['’]re| are)? (?:aware|know|recall|remember|can (?:recall|remember))(?: of)?|not as far as (?:I|we) (?:know|recall|remember)|I (?:do not|don['’]t) (?:think|believe|recall|remember)(?: so| that| it)?|I (?:cannot|can['’]t|can not) (?:recall|remember)(?: that| it)?)[.,!”"’']*$/i

/** Words by which someone does not remember what they are asked for. */
export const hedgedRecall: RegExp =
  /\b(?:(?:do|did) not|don['’]t|didn['’]t|cannot|can['’]t|can not|could not|couldn['’]t|no) (?:specifically |clearly |really |honestly )?(?:recall|remember|recollect|recollection|memory)\b/i

/** Words that take a side for what they govern, and against it; lower-case stems are compared. */
export const forWords: readonly string[] =
  'defend support back praise welcome approve endorse justify favour favor applaud embrace champion stand-by commend hail uphold'.split(
    ' ',
  )
export const againstWords: readonly string[] =
  'oppose reject condemn criticise criticize cancel scrap void terminate rescind withdraw abandon suspend resign quit recuse step-down halt stop end audit investigate denounce distance regret'.split(
    ' ',
  )

/** Acts of one speaker that a later act of the same speaker turns away from. */
export const turns: readonly (readonly [earlier: string, later: string])[] = [
  ['threat', 'apology'],
  ['threat', 'retraction'],
  ['accusation', 'apology'],
  ['accusation', 'retraction'],
  ['denial', 'confirmation'],
  ['denial', 'apology'],
  ['denial', 'retraction'],
  ['defence', 'apology'],
  ['defence', 'retraction'],
]

/** Words by which someone takes back what they said or did. */
export const takingBack: RegExp =
  /\b(?:apologi[sz](?:e[sd]?|ing)|I was wrong|we were wrong|was a mistake|made a mistake|regrets?|regretted|take back|took back|withdr[ae]ws? (?:his|her|its|their|the)|retract(?:s|ed)|reversed course|changed (?:his|her|its|their) mind|no longer)\b/i

/** Words of a threat. */
export const threatening: RegExp =
  /\b(?:threaten(?:s|ed|ing)?|do you want us to|or else|we will stop|will (?:sue|leave|stop|quit|walk away)|send them back)\b/i

/** Words that say something is needed or wanted, and that it is not. */
export const needing: RegExp =
  /\b(?:must|should|has to|have to|had to|need(?:s|ed)?|only (?:a|an|the)|call(?:s|ed)? for|demand(?:s|ed)?|urge[sd]?|want(?:s|ed)?|there (?:has|had) to be|request(?:s|ed)?|ask(?:s|ed) for|seeks?|sought)\b/i
export const notNeeding: RegExp =
  /\b(?:no need|not needed|none (?:is|was) needed|unnecessary|no reason|not necessary|need(?:s)? no|against|rule[sd]? out|rejects?|rejected|turned down|don't think so|does not want|did not want)\b/i

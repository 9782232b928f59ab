/** Verbs of what one party does to one thing, so that two accounts of it name one doer. Lemmas. Own list. */
export const soleActs: ReadonlySet<string> = new Set(
  `plant fire order found build write leak discover find rescue pull save kill shoot stab strangle poison murder set appoint hire
own drive pilot fly captain design supply invent paint compose direct author break install switch unlock open close lock
start ignite light throw hack breach forge sabotage steal rob abduct kidnap free release carry recover identify name
commission launch approve authorise authorize sign veto cancel host organise organize win buy acquire sell fund finance
finance pay bribe hit strike attack bomb shell sink ram chair lead draft raise sound call alert`.split(/\s+/),
)

/** Verbs by which one thing goes to one who gets it. Lemmas. Own list. */
export const givingActs: ReadonlySet<string> = new Set(
  'address send pay give sell hand transfer deliver write award donate leak lend ship bequeath forward mail present grant assign entrust'.split(
    ' ',
  ),
)

/** Nouns of people who are called by what they do or whose they are: two different ones are not one person. Own list. */
export const doerNouns: ReadonlySet<string> = new Set(
  `neighbour neighbor firefighter fireman paramedic medic nurse doctor surgeon teacher pupil student driver guard soldier sailor
fisherman diver coach captain pilot colleague relative brother sister father mother son daughter wife husband cousin uncle
aunt farmer hiker jogger tourist passenger passer-by passerby shopkeeper cleaner janitor engineer electrician plumber
lifeguard hunter mechanic clerk cashier waiter chef cook tenant landlord resident contractor priest monk accountant
lawyer secretary assistant manager owner helicopter trawler lifeboat tugboat dog rival teammate`.split(/\s+/),
)

/** Verbs that tell of one such deed; the first names it. Own list. */
export const sameDeeds: readonly (readonly string[])[] = [
  ['rescue', 'save', 'pull', 'drag'],
  ['kill', 'murder', 'shoot', 'stab'],
  ['find', 'discover'],
  ['build', 'construct'],
  ['appoint', 'name', 'hire'],
  ['buy', 'acquire'],
  ['start', 'ignite', 'light', 'set'],
  ['pay', 'fund', 'finance'],
]

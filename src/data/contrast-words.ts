/** "a phone, not a knife": two things of which one is said not to be so, by the group `not`. */
export const contrasts: RegExp =
  /\b(?:an?|the|his|her|my) (?:\p{Ll}+ )?\p{Ll}{3,},? (?:and |but )?not (?:an?|the|his|her|my) (?:\p{L}+['’]s )?(?:\p{Ll}+ )?(?<not>\p{Ll}{4,})(?=["”,.;]|$| (?:that|who|which)\b)/iu

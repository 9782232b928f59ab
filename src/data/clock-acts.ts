/** What happens at an hour of the day: words of one act together, the first names it. */
export const clockActs: readonly (readonly [name: string, words: RegExp])[] = [
  ['began', /\b(?:broke out|began|begun|started|erupted|ignited|flared up|exploded|went off|detonated|blew up)\b/gi],
  ['ended', /\b(?:ended|was over|(?:was|were) (?:put out|extinguished|under control)|burned out)\b/gi],
  ['struck', /\b(?:crashed|collided|struck|hit|rammed|derailed|ran aground|ran into|smashed into)\b/gi],
  ['sank', /\b(?:sank|sunk|capsized|went down|keeled over|overturned)\b/gi],
  ['collapsed', /\b(?:collapsed|gave way|caved in|fell in)\b/gi],
  ['shot', /\b(?:opened fire|fired|shot|gunned down)\b/gi],
  ['met', /\b(?:met|convened|sat down with)\b/gi],
  ['left', /\b(?:left|departed|set off|sailed|took off|set out)\b/gi],
  ['arrived', /\b(?:arrived|landed|docked|reached|came home|returned)\b/gi],
  ['was found', /\b(?:found|discovered|spotted)\b/gi],
  ['died', /\b(?:died|pronounced dead)\b/gi],
  ['was arrested', /\b(?:arrested|detained|taken into custody|apprehended)\b/gi],
  [
    'was called',
    /\b(?:called|alerted|alarm (?:was raised|went off)|(?:distress|emergency) (?:calls?|signals?)|was reported|phoned|rang)\b/gi,
  ],
  ['opened', /\b(?:opened|reopened)\b/gi],
  ['closed', /\b(?:closed|shut)\b/gi],
]

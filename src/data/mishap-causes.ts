/** A kind of mishap and the words that tell of it. A story mostly has one of a kind. Own list. */
export const mishaps: readonly (readonly [kind: string, words: RegExp])[] = [
  ['fire', /\b(?:fires?|blazes?|inferno|burn(?:ed|t) down|went up in flames)\b/i],
  [
    'collapse',
    /\b(?:collaps(?:e|es|ed|ing)|gave way|cav(?:ed|ing) in|br(?:ought|inging) down|came down|fell down|fell in)\b/i,
  ],
  ['crash', /\b(?:crash(?:es|ed)?|derail(?:ed|ment|s)?|collisions?|collided|wreck|went off the (?:road|rails))\b/i],
  ['explosion', /\b(?:explosions?|blasts?|exploded|blew up)\b/i],
  ['sinking', /\b(?:sank|sunk|sinking|capsiz(?:e|ed|ing)|went down|ran aground|grounding)\b/i],
  ['outage', /\b(?:outages?|blackouts?|power cuts?|went dark|went offline)\b/i],
  ['spill', /\b(?:spill(?:s|ed|age)?|leak(?:s|ed|age)?)\b/i],
  ['outbreak', /\b(?:outbreaks?|food poisoning|fell ill|sickened|infections?|illness(?:es)?)\b/i],
  ['flood', /\b(?:flood(?:s|ed|ing)?|dam (?:burst|failed)|burst its banks)\b/i],
]

/** Kinds of cause, and the words by which a cause is of one. The first that fits; kinds that may be one are told beside. Own list. */
export const causeKinds: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'intent',
    /\b(?:arson(?:ists?)?|sabotage[ds]?|saboteurs?|foul play|deliberate(?:ly)?|on purpose|intentional(?:ly)?|bomb(?:s|ed)?|explosive devices?|missiles?|rockets?|shot down|torched|(?:was|were|been) set(?: (?:alight|on fire|ablaze))?\b|set (?:alight|ablaze|on fire) by|poisoned on purpose)\b/i,
  ],
  [
    'person',
    /\b(?:human|pilot|driver|crew|operator|bridge) error|\bmistakes?\b|negligen\w+|careless\w*|fell asleep|drunk|speeding|too fast|cigarettes?|cooking|distracted|left (?:on|unattended|open)\b/i,
  ],
  [
    'fault',
    /\b(?:fault[ys]?|short[- ]circuit\w*|wiring|malfunction\w*|failures?|failed|defect\w*|overheat\w*|heaters?|boilers?|batter(?:y|ies)|brakes?|engine|mechanical|technical|electrical|rust\w*|corrosion|corroded|metal fatigue|worn|gas leak|cracks?|welds?|bolts?|software|cable)\b/i,
  ],
  [
    'nature',
    /\b(?:lightning|storm|winds?|gusts?|rain\w*|heat ?wave|earthquake|tremor|ice|icy|fog|birds?|waves?|landslide|drought|sparks from dry)\b/i,
  ],
  ['impact', /\b(?:barge|truck|lorry|ship|vessel|car|tree|crane|rock|iceberg|pillar)\b/i],
]

/** Ways of dying of which one excludes the other. Own list. */
export const deathKinds: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'own',
    /\b(?:suicide|killed (?:him|her)self|took (?:his|her) own life|hanged (?:him|her)self|shot (?:him|her)self)\b/i,
  ],
  [
    'others',
    /\b(?:strangled|stabbed|beaten(?: to death)?|homicide|murder(?:ed)?|poisoned|suffocated|smothered|was shot|been shot|gunned down|pushed|tortured|executed)\b/i,
  ],
  [
    'illness',
    /\b(?:heart (?:attack|failure)|cardiac arrest|stroke|cancer|pneumonia|natural causes|illness|infection|sepsis|seizure|aneurysm|disease|coronavirus|covid)\b/i,
  ],
  [
    'mishap',
    /\b(?:drown(?:ed|ing)|fell|(?:a|the) fall|accident(?:al|ally)?|overdose|electrocuted|crushed|hypothermia|exposure)\b/i,
  ],
]

/** Words that bind a cause to what it brought about; the cause follows. */
export const causedBy: RegExp =
  /\b(?:(?:caused|started|sparked|triggered|ignited|set off|brought on|brought down|brought about|touched off|to blame on) by|because of|due to|owing to|as a result of|(?:was|were|is) the result of|blamed on|attributed to|put down to|traced to|stemmed from|result(?:ed|ing) from|began (?:with|when|after)|started (?:with|when|after)|after|following|followed)\s+(?<cause>[^,.;:“”"]{3,90})/iu

/** Words between a cause and what it brought about; the cause goes before. */
export const bringsAbout: RegExp =
  /(?<cause>[^,.;:“”"]{3,90}?) (?:(?:had|has|have|may have|might have|could have) )?(?:caused|started|sparked|triggered|ignited|set off|brought down|led to|brought about)(?! by\b) (?:the|a|an|this|its)\b/iu

/** What was meant or not, without a cause: "was set on purpose", "treated as arson". */
export const plainIntent: RegExp =
  /\b(?:arson|sabotage|foul play|deliberate(?:ly)?|on purpose|intentional(?:ly)?|torched)\b/i

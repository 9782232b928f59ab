/** Words for one state of something, and for the state that excludes it. */
export interface Opposition {
  readonly name: string
  /** Words after "was" that say so, and that say the other; `|` between them, `.` for the letters of one word. */
  readonly so: string
  readonly not: string
  /** Words that say so, and the other, without "was", after whoever it is told of. */
  readonly told?: { readonly so?: RegExp; readonly not?: RegExp }
}

const weapon = '(?:\\p{L}+ )?(?:gun|pistol|rifle|shotgun|knife|weapon|revolver|handgun|firearm|axe|machete)'

/** States of which something has one at a time, as accounts of one affair tell them. Own list, from common knowledge. */
export const oppositions: readonly Opposition[] = [
  { name: 'open', so: 'open|ajar|unlocked|unbolted|unsealed', not: 'closed|shut|locked|bolted|padlocked|sealed' },
  {
    name: 'working',
    so: 'on|switched on|turned on|running|working|recording|rolling|operational|functioning|activated|in (?:good |full |perfect )?(?:working )?order|in service|in use|active|repaired|fixed|mended',
    not: 'off|switched off|turned off|broken|disabled|deactivated|disconnected|out of (?:order|service|action)|down|faulty|defective|jammed|inoperative|shut (?:down|off)|rusted|corroded|seized',
  },
  { name: 'genuine', so: 'genuine|authentic|real', not: 'forged|fake|faked|counterfeit|fabricated|doctored|falsified' },
  { name: 'signed', so: 'signed', not: 'unsigned' },
  {
    name: 'safe',
    so: 'safe|sound|harmless|seaworthy|airworthy|roadworthy|uncontaminated|structurally sound',
    not: 'unsafe|unsound|dangerous|contaminated|tainted|toxic|poisonous|polluted|unseaworthy|rotten',
  },
  {
    name: 'alone',
    so: 'alone|on (?:his|her|their) own|by (?:him|her)self|unaccompanied',
    not: 'accompanied|not alone',
  },
  { name: 'asleep', so: 'asleep|sleeping|dozing', not: 'awake|wide awake' },
  {
    name: 'armed',
    so: 'armed|(?:carrying|holding|wielding) a (?:gun|handgun|knife|weapon|rifle|pistol|shotgun|revolver|machete)',
    not: 'unarmed|empty-handed',
    told: {
      so: new RegExp(
        `\\b(?:point(?:ed|ing)|pull(?:ed|ing)(?: out)?|drew|drawn|brandish(?:ed|ing)|fired|carr(?:ied|ying)|held|holding|wav(?:ed|ing)|raised|reached for|had|has|have|having|wield(?:ed|ing)) (?:a|an|his|her|the) ${weapon}\\b|\\b(?:fired|shot) (?:at|on) [^.;]{2,40} with (?:a|an|his|her) ${weapon}\\b|\\b(?:get|got|getting|gets|step(?:ped|ping|s)?|c[ao]me|coming|emerg(?:ed?|ing)|walk(?:ed|ing|s)?|r[au]n|running|exit(?:ed|ing)?|approach(?:ed|ing)?|st[oa](?:od|nd)|standing|sat|sitting) (?:[^.,;]{2,40} )?with (?:a|an|his|her) ${weapon}\\b`,
        'iu',
      ),
      not: new RegExp(
        `\\b(?:had|has|with) (?:nothing|no ${weapon}) (?:in|on) (?:his|her|their)\\b|\\b(?:had|with) (?:his|her|their) hands (?:up|raised|in the air)\\b|\\b(?:had|has|have) no ${weapon}\\b|\\bwithout (?:a|an|any) ${weapon}\\b`,
        'iu',
      ),
    },
  },
  {
    name: 'drunk',
    so: 'drunk|intoxicated|drinking|over the (?:legal |drink-drive )?limit|under the influence',
    not: 'sober',
    told: {
      so: /\bhad been drinking\b|\bhad drunk\b/i,
      not: /\b(?:did not|didn['’]t|had not|never) (?:drink|drunk|been drinking|touched (?:a drop|alcohol))\b|\bhad drunk nothing\b/i,
    },
  },
  { name: 'insured', so: 'insured|fully insured', not: 'uninsured' },
  { name: 'licensed', so: 'licensed|licenced', not: 'unlicensed|unlicenced' },
  {
    name: 'paid',
    so: 'paid|repaid|settled',
    not: 'unpaid|outstanding',
    told: {
      so: /\b(?:repaid|paid (?:back|off))\b/i,
      not: /\b(?:still owes?d?|has not repaid|had not repaid|never repaid)\b/i,
    },
  },
  {
    name: 'manned',
    so: 'manned|staffed|occupied|guarded|crowded|packed|full',
    not: 'unmanned|unstaffed|unoccupied|unguarded|empty|deserted|unattended',
  },
  { name: 'conscious', so: 'conscious', not: 'unconscious' },
  {
    name: 'intact',
    so: 'intact|undamaged',
    not: 'damaged|badly damaged|destroyed|torn|smashed|wrecked',
  },
  { name: 'correct', so: 'correct|right|accurate|proper', not: 'wrong|incorrect|inaccurate|mistaken' },
  { name: 'complete', so: 'complete|completed|finished', not: 'incomplete|unfinished' },
  { name: 'guilty', so: 'guilty', not: 'innocent' },
  { name: 'alive', so: 'alive', not: 'dead' },
  { name: 'true', so: 'true', not: 'false|untrue' },
  { name: 'legal', so: 'legal|lawful', not: 'illegal|unlawful' },
  { name: 'present', so: 'present', not: 'absent|away' },
  { name: 'loaded', so: 'loaded', not: 'unloaded' },
  { name: 'marked', so: 'marked', not: 'unmarked' },
  { name: 'valid', so: 'valid|in force', not: 'invalid|void|expired|out of date' },
  { name: 'aware', so: 'aware', not: 'unaware' },
  { name: 'voluntary', so: 'voluntary', not: 'forced|compulsory|involuntary' },
  { name: 'ready', so: 'ready', not: 'unready|unprepared' },
  {
    name: 'sounding',
    so: 'sounding|ringing|blaring',
    not: 'silent',
    told: {
      so: /\b(?:sounded|rang|blared|wailed|went off)\b/i,
      not: /\b(?:did not|didn['’]t|never|failed to) (?:sound|ring|go off|sounded|rang|went off)\b/i,
    },
  },
  { name: 'on duty', so: 'on duty', not: 'off duty|not on duty' },
  { name: 'suspected', so: 'a suspect|suspects|under suspicion|under investigation', not: 'cleared|exonerated' },
  { name: 'injured', so: 'injured|hurt|wounded', not: 'uninjured|unhurt|unharmed|unscathed' },
  { name: 'ill', so: 'ill|sick|unwell', not: 'well|healthy|in good health|fit' },
  { name: 'tired', so: 'tired|exhausted', not: 'rested|fresh' },
  { name: 'trained', so: 'trained|qualified', not: 'untrained|unqualified' },
  { name: 'public', so: 'public', not: 'secret|private|confidential' },
]

/** Verbs that bring something into a state, with what is brought into it after them; the name of the state, and whether it is then so. */
export const bringingInto: readonly (readonly [verb: RegExp, name: string, so: boolean])[] = [
  [/\b(?:never|did not|didn['’]t) hear(?:d)? (?=(?:any|an?|the)\b)|\bheard (?=no\b)/i, 'sounding', false],
  [
    /\b(?:had|kept|left|with) (?=(?:the|his|her|its|their|all) (?:[\p{L}-]+ ){1,3}(?:switched |turned )?on(?=[.,;]| (?:at|when|during|throughout)\b))/iu,
    'working',
    true,
  ],
  [
    /\b(?:had|kept|left|with) (?=(?:the|his|her|its|their|all) (?:[\p{L}-]+ ){1,3}(?:switched |turned )?off(?=[.,;]| (?:at|when|during|throughout)\b))/iu,
    'working',
    false,
  ],
  [/\b(?:switched|turned) on (?=(?:the|his|her|its|their|all|any)\b)/i, 'working', true],
  [
    /\b(?:switched|turned) off (?=(?:the|his|her|its|their|all|any)\b)|\b(?:disabled|disconnected|deactivated) (?=(?:the|his|her|its|their)\b)/i,
    'working',
    false,
  ],
  [/\b(?:unlocked|unbolted) (?=(?:the|his|her|its|their)\b)/i, 'open', true],
  [/\b(?:locked|bolted|padlocked) (?=(?:the|his|her|its|their)\b)/i, 'open', false],
  [/\b(?:forged|faked|falsified|doctored) (?=(?:the|his|her|its|their)\b)/i, 'genuine', false],
]

/** Where somebody was, by the words after "was". Own list. */
export const whereabouts: Readonly<Record<string, RegExp>> = {
  post: /\b(?:(?:at|behind) the (?:wheel|helm|controls|tiller)|on (?:the bridge|watch|duty|patrol)|in the (?:cockpit|driver['’]s seat|control room)|at (?:his|her|their) (?:post|desk|station))\b/i,
  bed: /\b(?:asleep|sleeping|in bed|in (?:his|her|their|the) (?:cabin|bunk|bed|bedroom|quarters))\b/i,
  home: /\b(?:at home|at (?:his|her|their) (?:home|house|flat|apartment|parents['’] (?:home|house))|in (?:his|her|their) (?:home|house|flat|apartment))\b/i,
  office:
    /\b(?:at work|in (?:(?:his|her|their|the) )?(?:office|building)|at (?:his|her|their|the) office|at headquarters)\b/i,
  away: /\b(?:abroad|on (?:holiday|vacation|(?:sick |annual |maternity |parental )?leave|honeymoon)|out of (?:the country|town)|overseas)\b/i,
  outside: /\b(?:outside|in (?:his|her|their|the) (?:car|van|street|garden|yard|car park|parking lot|corridor))\b/i,
  inside: /\b(?:inside|in the (?:room|house|dressing[- ]room|kitchen|hall|bar|cell|ward|theatre|meeting|chamber))\b/i,
  scene: /\b(?:at the (?:scene|meeting|party|dinner|rally|match|site)|there when|present)\b/i,
  hospital: /\bin (?:the )?(?:hospital|intensive care)\b/i,
  beside: /\b(?:with (?:him|her|me|them)|at (?:his|her|my|their) side|by (?:his|her|my|their) side)\b/i,
}

/** Of these somebody can be at one only at one time. */
export const elsewhere: readonly (readonly [one: string, other: string])[] = [
  ['post', 'bed'],
  ['post', 'home'],
  ['post', 'away'],
  ['post', 'outside'],
  ['post', 'hospital'],
  ['bed', 'office'],
  ['bed', 'scene'],
  ['home', 'office'],
  ['home', 'scene'],
  ['home', 'outside'],
  ['home', 'away'],
  ['home', 'hospital'],
  ['office', 'away'],
  ['office', 'outside'],
  ['inside', 'outside'],
  ['scene', 'away'],
  ['scene', 'outside'],
  ['scene', 'hospital'],
  ['inside', 'away'],
  ['inside', 'home'],
  ['beside', 'away'],
  ['outside', 'away'],
  ['hospital', 'away'],
]

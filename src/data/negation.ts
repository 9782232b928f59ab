/** Words that negate the verb they stand with. Own list; a closed class. */
export const negations: readonly string[] = [
  'not',
  "n't",
  'n’t',
  'never',
  'nor',
  'neither',
  'cannot',
  'hardly',
  'nowhere',
]

/** Determiners and pronouns that negate the sentence whose subject they are ("no official confirmed"). */
export const negativeSubjects: readonly string[] = ['no', 'nobody', 'none', 'neither', 'nothing']

/** Verbs and adjectives that turn the infinitive after them into what was not done ("declined to say"). Own list. */
export const refusals: readonly string[] = [
  'decline',
  'refuse',
  'fail',
  'forget',
  'neglect',
  'omit',
  'avoid',
  'unable',
  'unwilling',
  'reluctant',
  'stop short of',
]

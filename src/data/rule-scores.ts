/**
 * Share of the statements that a rule makes without a model whose content and source are right, by what is kept of them:
 * whether they tell of speech or of a thought, and whether they name a source. Counted on every other training article
 * of PolNeAR; a rule met fewer than twenty times has no score, and neither have layouts, which PolNeAR leaves out.
 */
export const ruleScores: Readonly<Record<string, number>> = {
  'noun speech named': 0.41,
  'noun speech unnamed': 0.3,
  'noun thought named': 0.44,
  'noun thought unnamed': 0.21,
  'phrase speech named': 0.84,
  'phrase speech unnamed': 0.27,
  'phrase thought named': 0.62,
  'verb-borrowed speech named': 0.61,
  'verb-borrowed speech unnamed': 0.1,
  'verb-borrowed thought named': 0.43,
  'verb-gerund speech named': 0.62,
  'verb-gerund thought named': 0.48,
  'verb-infinitive speech named': 0.35,
  'verb-inverted speech named': 0.96,
  'verb-left speech named': 0.84,
  'verb-left thought named': 0.57,
  'verb-none speech unnamed': 0,
  'verb-passive speech named': 0.71,
  'verb-passive speech unnamed': 0.46,
  'verb-passive thought unnamed': 0.64,
  'verb-shared speech named': 0.57,
  'verb-shared speech unnamed': 0.05,
  'verb-shared thought named': 0.58,
}

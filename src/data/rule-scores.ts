/**
 * Share of the statements that a rule makes without a model whose content and source are right, by what is kept of them:
 * whether they tell of speech or of a thought, and whether they name a source. Counted on every other training article
 * of PolNeAR; a rule met fewer than twenty times has no score, and neither have layouts, which PolNeAR leaves out.
 */
export const ruleScores: Readonly<Record<string, number>> = {
  'noun speech unnamed': 0.28,
  'noun speech named': 0.4,
  'noun thought unnamed': 0.21,
  'noun thought named': 0.42,
  'phrase speech unnamed': 0.27,
  'phrase speech named': 0.83,
  'phrase thought unnamed': 0.11,
  'phrase thought named': 0.62,
  'verb-borrowed speech unnamed': 0.1,
  'verb-borrowed speech named': 0.61,
  'verb-borrowed thought unnamed': 0.07,
  'verb-borrowed thought named': 0.4,
  'verb-gerund speech unnamed': 0.1,
  'verb-gerund speech named': 0.63,
  'verb-gerund thought named': 0.47,
  'verb-infinitive speech named': 0.37,
  'verb-inverted speech named': 0.96,
  'verb-left speech named': 0.83,
  'verb-left thought named': 0.55,
  'verb-none speech unnamed': 0.03,
  'verb-none thought unnamed': 0.07,
  'verb-passive speech unnamed': 0.47,
  'verb-passive speech named': 0.7,
  'verb-passive thought unnamed': 0.64,
  'verb-shared speech unnamed': 0.1,
  'verb-shared speech named': 0.56,
  'verb-shared thought named': 0.48,
}

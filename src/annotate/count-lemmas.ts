import { auxiliaryForms, irregularPlurals, irregularVerbs, verbsInE } from '../data/irregular-verbs.ts'
import { lemmatiser } from '../text/lemma.ts'

/** Lemmas of the words around numbers. */
export const lemmas = lemmatiser({
  verbs: irregularVerbs,
  auxiliaries: auxiliaryForms,
  verbsInE,
  plurals: irregularPlurals,
})

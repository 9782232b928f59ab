import { auxiliaryForms, irregularPlurals, irregularVerbs, verbsInE } from '../data/irregular-verbs.ts'
import { lemmatiser } from '../text/lemma.ts'

const lemmas = lemmatiser({ verbs: irregularVerbs, auxiliaries: auxiliaryForms, verbsInE, plurals: irregularPlurals })

/** Lemma of a verb form as its Penn tag has it; lower case in, lower case out. */
export const verbLemma = lemmas.verb

/** Singular of a noun; lower case in, lower case out. Proper nouns are not for this. */
export const nounLemma = lemmas.noun

import { functionWords } from '../data/function-words.ts'
import { irregularPlurals, irregularVerbs } from '../data/irregular-verbs.ts'
import { type ContentReader, contentReader } from '../text/content-words.ts'
import { irregularLemmas, type Stemmer, stemmer } from '../text/stem.ts'

/** Stem of a lower-case word. */
export const stemOf: Stemmer = stemmer(irregularLemmas(irregularVerbs, irregularPlurals))

/** Content words of a text, as stems in text order. */
export const contentStems: ContentReader = contentReader(functionWords, stemOf)

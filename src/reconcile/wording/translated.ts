import { languages } from '../../data/languages.ts'
import type { Told } from '../told.ts'

/** The reading under which two wordings of translated words agree. */
export const bothTranslated = 'Both wordings may be translations of the same words.'

/** Code units before and after a statement in which its language is told. */
const [before, after] = [400, 300]

const translating = new RegExp(
  `\\btranslat(?:ed|ion|or)\\b|\\b(?:spoke|speaking|said|wrote|written|told \\p{L}+|statement|interview) in (?!English\\b)(?:${languages})\\b|\\bfrom the (?:original )?(?:${languages})(?=[,.;)]| (?:by|text|original)\\b)|\\b(?!English)(?:${languages})-language\\b`,
  'u',
)

/** Whether words near a statement say that it was made in another language than that of the text, which is English. */
export function isTranslated({ document, statement }: Told): boolean {
  const { start, end } = statement.span
  return translating.test(document.doc.text.slice(Math.max(0, start - before), end + after))
}

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Words so common in English that running text cannot do without them. */
const common = new Set(
  'the of and to in a is was for on that with he she it as at by from said his her have has had not but they who be are were will an or which been their its'.split(
    ' ',
  ),
)

/** Share of these words from which a text is English without asking further; running English has .3 to .5, other languages below .1. */
const englishShare = 0.18

/** Words that are looked at. */
const reach = 300

/** Words below which a detector's answer is a guess. */
const leastWords = 8

/** ISO 639-1 code of the language of a text; `und` if it cannot be told. */
export function languageOf(text: string): string {
  const words: string[] = []
  let end = 0
  let start = -1
  for (const m of text.matchAll(/\p{L}+/gu)) {
    words.push(m[0].toLowerCase())
    if (start < 0) start = m.index
    end = m.index + m[0].length
    if (words.length >= reach) break
  }
  if (words.length === 0) return 'und'
  const hits = words.filter((w) => common.has(w)).length
  if (hits >= words.length * englishShare) return 'en'
  const { language, reliable } = detect(text.slice(start, Math.min(end, start + reach * 12)))
  if (reliable && words.length >= leastWords) return language || 'und'
  // Headlines and lists in English have few of the common words; a few words of another language have none.
  if (hits > 0 || language === 'en') return 'en'
  return words.length < leastWords && /^[\x00-\x7f’“”—–]*$/.test(text) ? 'en' : language || 'und'
}

interface Detector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean }
}

let detector: Detector | null = null

/** The detector's tables are large, and most text here is plainly English: they are loaded when first needed. */
function detect(text: string): { readonly language: string; readonly reliable: boolean } {
  if (detector === null) {
    const require = createRequire(import.meta.url)
    detector = (require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { readonly eld: Detector }).eld
  }
  const result = detector.detect(text)
  return { language: result.language, reliable: result.isReliable() }
}

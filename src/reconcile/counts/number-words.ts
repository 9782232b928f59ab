import { scales, smallNumbers } from '../../data/count-words.ts'

/** Source of a pattern of a number in figures or words: "2,500", "twenty-four", "$3 million", "half a". */
export const numberInWords = `(?:[$£€]?\\d[\\d,]*(?:\\.\\d+)?(?:bn|m|k)?|${Object.keys(smallNumbers).join('|')}|half a|a)(?:[- ](?:${Object.keys(smallNumbers).join('|')}))?(?: (?:${Object.keys(scales).join('|')}))*(?: and a half)?`

/** The value of a number as such words tell it; null for words that are none. */
export function valueInWords(words: string): number | null {
  const parts = words
    .toLowerCase()
    .replace(/[$£€,]/g, '')
    .replace(' and a half', '')
    .split(/[ -]/)
  let value: number | null = null
  for (const part of parts) {
    const scale = scales[part]
    const own = /^(\d+(?:\.\d+)?)(bn|m|k)?$/.exec(part)
    if (scale !== undefined) value = (value ?? 1) * scale
    else if (own !== null) value = Number(own[1]) * ({ bn: 1e9, m: 1e6, k: 1e3 }[own[2] ?? ''] ?? 1)
    else if (smallNumbers[part] !== undefined) value = (value ?? 0) + (smallNumbers[part] as number)
    else if (part === 'a' && parts.length > 1) value = value === null ? 1 : value
    else if (part === 'half') value = 0.5
    else return null
  }
  return words.endsWith('and a half') && value !== null ? value + 0.5 : value
}

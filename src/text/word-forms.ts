/** A word as it stands, and in lower case with curly apostrophes made straight. */
export interface WordForms {
  readonly word: string
  readonly lower: string
}

/** Longer words are rare, and may be a wall of letters. */
const longestKept = 24
/** A power of two: words of a few long articles. */
const slots = 1 << 14
const memory = new Array<WordForms | undefined>(slots).fill(undefined)

/** The forms of `text[start, end)`. Common words are the same strings each time: no copy to make, and quick to look up. */
export function formsOf(text: string, start: number, end: number): WordForms {
  if (end - start > longestKept) return newForms(text.slice(start, end))
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const slot = (hash ^ (hash >>> 15)) & (slots - 1)
  const known = memory[slot]
  if (known !== undefined && stands(known.word, text, start, end)) return known
  const forms = newForms(copied(text, start, end))
  memory[slot] = forms
  return forms
}

function newForms(word: string): WordForms {
  return { word, lower: word.toLowerCase().replaceAll('’', "'") }
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A string of its own: a slice would keep the whole text in memory. */
function copied(text: string, start: number, end: number): string {
  const units: number[] = []
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i))
  return String.fromCharCode(...units)
}

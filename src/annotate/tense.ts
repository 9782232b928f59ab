import type { Reading, TokenRange } from '../text/reading.ts'

/** What the words around a token speak of. */
export type Tense = 'past' | 'future' | 'open'

/** Words before "to" that put what follows into the future. */
const planning =
  /^(?:plans?|planned|planning|expects?|expected|scheduled?|set|due|slated|agreed?|agrees|intends?|intended|intention|hopes?|hoping|going|about|vow(?:s|ed)?|promise[sd]?|prepar(?:es?|ed|ing)|wants?|likely|poised|ready|supposed|pledge[sd]?|aims?|threatens?|needs?|has|have|is|are|deadline|offer(?:s|ed)?)$/
const arranged = /^(?:to|set|due|scheduled|expected|slated|going|planned|planning|coming|likely|poised|running|facing)$/

/** How far from a token its verb may stand. */
const farthest = 25

/** By the nearest verb before token `i`, else the first one after it; `open` if the sentence has none. */
export function tenseAround(reading: Reading, i: number): Tense {
  const sentence = reading.sentences[reading.sentenceOf[i] as number]
  if (sentence === undefined) return 'open'
  return opensClause(reading, i, sentence.from)
    ? (tenseAfter(reading, i, sentence) ?? tenseBefore(reading, i, sentence) ?? 'open')
    : (tenseBefore(reading, i, sentence) ?? tenseAfter(reading, i, sentence) ?? 'open')
}

/** Whether a comma or conjunction stands before a time: its verb comes after. */
function opensClause({ lower, pos }: Reading, i: number, from: number): boolean {
  const at = /^(?:on|by|in|late|early|earlier)$/.test(lower[i - 1] ?? '') ? i - 2 : i - 1
  return at > from && (/^[,;]$/.test(lower[at] as string) || pos[at] === 'CC')
}

function tenseBefore(reading: Reading, i: number, sentence: TokenRange): Tense | null {
  for (let k = i - 1; k >= Math.max(sentence.from, i - farthest); k--) {
    const tense = tenseOf(reading, k, sentence.from)
    if (tense !== null) return tense
  }
  return null
}

function tenseAfter(reading: Reading, i: number, sentence: TokenRange): Tense | null {
  for (let k = i + 1; k < Math.min(sentence.to, i + farthest); k++) {
    const tense = tenseOf(reading, k, sentence.from)
    if (tense !== null) return tense
  }
  return null
}

function tenseOf(reading: Reading, k: number, from: number): Tense | null {
  const { lower, pos } = reading
  const word = lower[k] as string
  const next = lower[k + 1] ?? ''
  switch (pos[k]) {
    case 'VBD':
      return /^(?:was|were)$/.test(word) && arranged.test(next) ? 'future' : 'past'
    case 'MD':
      return /^(?:will|'ll|shall|wo|can|may|should|must)$/.test(word) ? 'future' : null
    case 'VBN':
      return participle(reading, k, from)
    case 'VB':
      return infinitive(reading, k, from)
    case 'VBZ':
    case 'VBP':
      return present(word, next)
    default:
      return null
  }
}

/** "was killed", "has met", "the deal reached": past; "will be named", "is to be named": future. */
function participle({ lower }: Reading, k: number, from: number): Tense {
  for (let i = k - 1; i >= Math.max(from, k - 4); i--) {
    const word = lower[i] as string
    if (/^(?:will|'ll|shall|wo|should|must)$/.test(word)) return 'future'
    if (word === 'to' && planning.test(lower[i - 1] ?? '')) return 'future'
    if (/^(?:has|have|had|was|were|'ve|'d|having)$/.test(word)) return 'past'
    if (/^(?:is|are|'s|'re)$/.test(word)) return arranged.test(lower[k] as string) ? 'future' : 'open'
  }
  return 'past'
}

function infinitive({ lower, pos }: Reading, k: number, from: number): Tense | null {
  for (let i = k - 1; i >= Math.max(from, k - 3); i--) {
    const word = lower[i] as string
    if (/^(?:will|'ll|shall|wo|should|must|can|may)$/.test(word)) return 'future'
    if (/^(?:did|would|could)$/.test(word)) return 'past'
    if (pos[i] === 'TO') return i > from && planning.test(lower[i - 1] as string) ? 'future' : null
    if (pos[i] !== 'RB') return null
  }
  return null
}

function present(word: string, next: string): Tense | null {
  if (/^(?:is|are|'s|'re)$/.test(word)) return arranged.test(next) ? 'future' : null
  if (/^(?:has|have|'ve|do|does)$/.test(word)) return null
  if (/^(?:says?|tells?|writes?|reports?|notes?|adds?|argues?|claims?|shows?|recalls?|remembers?)$/.test(word))
    return 'past'
  return /^(?:begins?|starts?|ends?|opens?|closes?|faces?|meets?|votes?|holds?|hosts?|returns?|expires?|takes?|kicks?|hears?|airs?|runs?|resumes?|arrives?|travels?|heads?|goes|visits?|convenes?|plans?|expects?|hopes?|leaves?|becomes?)$/.test(
    word,
  )
    ? 'future'
    : 'open'
}

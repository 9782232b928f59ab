import type { Damage } from '../model/doc.ts'
import { isCapital, isWord, longestMention, nameStart, type Words } from './damage-words.ts'

/** Names pasted over pronouns, words told twice, and what is left after the end. */
export function findMentionDamage(w: Words): Damage[] {
  return [...emptiedNames(w), ...repeatedNames(w), ...repeatedPassages(w), ...leftovers(w)]
}

/** A name with emptied parentheses is pasted wherever it has stood before: "but Maren Aldous ( ) would not". */
function emptiedNames(w: Words): Damage[] {
  const seen = new Set<string>()
  const found: Damage[] = []
  for (let i = 1; i + 1 < w.words.length; i++) {
    if (w.words[i] !== '(' || w.words[i + 1] !== ')') continue
    const from = nameStart(w, i)
    const name = w.lower.slice(from, i).join(' ')
    if (name === '') continue
    if (seen.has(name) && i - from >= 2)
      found.push(damage(w, from, i + 2, 'pasted-mention', 0.95, 'name-with-emptied-parentheses'))
    seen.add(name)
  }
  return found
}

/** Words within which a writer does not give a full name twice. */
const nameDistance = 14

/** "Maren Aldous reads what is put in front of Maren Aldous". */
function repeatedNames(w: Words): Damage[] {
  const last = new Map<string, number>()
  const found: Damage[] = []
  for (let i = 0; i < w.words.length; ) {
    if (!isCapital(w.words[i] ?? '')) {
      i++
      continue
    }
    let end = i
    while (end < w.words.length && end - i < longestMention && isCapital(w.words[end] ?? '')) end++
    const name = w.words.slice(i, end).join(' ')
    const before = last.get(name)
    if (end - i >= 2 && before !== undefined && i - before <= nameDistance)
      found.push(damage(w, i, end, 'pasted-mention', 0.8, 'full-name-again'))
    last.set(name, end)
    i = Math.max(end, i + 1)
  }
  return found
}

/** Words of the shortest passage that does not stand twice by chance. */
const passageLength = 8

/** A passage of many words that stood in the text before. */
function repeatedPassages(w: Words): Damage[] {
  const seen = new Map<string, number>()
  const found: Damage[] = []
  const key = (i: number) => w.lower.slice(i, i + passageLength).join(' ')
  for (let i = 0; i + passageLength <= w.words.length; i++) {
    const first = seen.get(key(i))
    if (first === undefined) {
      seen.set(key(i), i)
      continue
    }
    if (i - first < passageLength) continue
    let length = passageLength
    while (i + length < w.words.length && w.lower[i + length] === w.lower[first + length] && first + length < i)
      length++
    found.push(damage(w, i, i + length, 'duplicated', 0.8, 'repeated-passage'))
    i += length - 1
  }
  return found
}

/** Words after the end of the last sentence, longest that are taken for leftovers. */
const longestLeftover = 12

/** "…where they lead . the Democrats": words of the text that stand after its last full stop. */
function leftovers(w: Words): Damage[] {
  let end = w.words.length
  while (end > 0 && !/^[.?!]$/.test(w.words[end - 1] ?? '')) end--
  let from = end
  while (from < w.words.length && !isWord(w.words[from] ?? '')) from++
  const length = w.words.length - from
  if (end === 0 || length === 0 || length > longestLeftover || w.repeats(from, length) < 2) return []
  return [damage(w, from, w.words.length, 'pasted-mention', 0.8, 'words-after-the-end')]
}

function damage(w: Words, from: number, to: number, kind: Damage['kind'], confidence: number, rule: string): Damage {
  return { start: w.tokens[from]?.start ?? 0, end: w.tokens[to - 1]?.end ?? 0, kind, confidence, rule }
}

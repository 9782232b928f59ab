import {
  articles,
  at,
  determiners,
  finite,
  isCapital,
  isWord,
  mentionFrom,
  months,
  nameStart,
  prepositions,
  quantities,
  type Slot,
  subjects,
  tokenAt,
  type Words,
} from './damage-words.ts'

const outletWords = new Set('News Times Post Journal Herald Tribune Gazette Press'.split(' '))

/** Verbs that take a name and a thing: "gave Aldous an hour". */
const givers = new Set(
  'told gave asked called named made offered handed showed promised considered elected paid taught sent won found let'.split(
    ' ',
  ),
)

/** "specifically Aldous an exchange", "regarding Danish the board". */
export function nameThenArticle(w: Words, i: number): Slot | null {
  const [before, word, next] = [at(w.lower, i - 1), at(w.words, i), at(w.lower, i + 1)]
  if (!w.names.has(word) || !(articles.has(next) || next === 'our' || next === 'this') || isCapital(at(w.words, i - 1)))
    return null
  if (/ly$/.test(before)) return tokenAt(i)
  if (!/(?:ing|about|on|of)$/.test(before) || givers.has(before) || !/(?:an|ish|ese|ic)$/.test(word)) return null
  return mentionFrom(w, i + 1)
}

/** "the board’s said it": a name in the genitive where the subject should be. */
export function genitiveSubject(w: Words, i: number): Slot | null {
  const word = at(w.words, i)
  const split = word === '’' || word === "'"
  const genitive =
    /\p{L}[’']s$|s[’']$/u.test(word) ||
    (split && /s$/.test(at(w.words, i - 1)) && w.tokens[i]?.start === w.tokens[i - 1]?.end)
  if (
    !genitive ||
    !finite.has(at(w.lower, i + 1)) ||
    /^(?:it|that|what|he|she|there|who|here|let|where)['’]s$/i.test(word)
  )
    return null
  const end = split ? i : i + 1
  const start = nameStart(w, end)
  if (start >= end) return null
  return { from: determiners.has(at(w.lower, start - 1)) ? start - 1 : start, to: i + 1 }
}

/** "Aldous did Wray mention", "he Aldous told", "Wray Aldous said": a name where none can stand. */
export function nameBesideName(w: Words, i: number): Slot | null {
  const [before, word, next] = [at(w.words, i - 1), at(w.words, i), at(w.words, i + 1)]
  if (!w.names.has(word)) return null
  const inverted = !w.names.has(at(w.words, i - 2)) && at(w.words, i - 2) !== ','
  if (/^(?:did|does)$/.test(before) && !inverted && /^\p{Ll}{3}/u.test(next)) return tokenAt(i)
  if (/^(?:he|she|they)$/.test(before) && isWord(next)) return tokenAt(i)
  const alone = w.names.has(next) && !isCapital(before) && !isCapital(at(w.words, i + 2)) && w.repeats(i, 2) < 2
  return alone && w.surnames.has(word) && w.surnames.has(next) ? tokenAt(i) : null
}

/** "took place Aldous September", "by Aldous several guests": a name where a small word was. */
export function nameBeforeTime(w: Words, i: number): Slot | null {
  const [word, next] = [at(w.words, i), at(w.lower, i + 1)]
  if (!w.names.has(word) || isCapital(at(w.words, i - 1))) return null
  const before = at(w.lower, i - 1)
  if (months.has(next) && isCapital(at(w.words, i + 1)) && !prepositions.has(before) && !determiners.has(before))
    return tokenAt(i)
  if (quantities.has(next) && next !== 'one' && prepositions.has(before)) return tokenAt(i)
  return before === 'in' && /ing$/.test(next) && determiners.has(at(w.lower, i + 2)) ? tokenAt(i) : null
}

/** "told his News": a pronoun in an outlet's name. */
export function pronounInName(w: Words, i: number): Slot | null {
  return /^(?:his|her|their|its|him)$/.test(at(w.words, i)) && outletWords.has(at(w.words, i + 1)) ? tokenAt(i) : null
}

/** A contraction with a doubled apostrophe where no verb can stand: "general don’’t said", ". don’’t But". */
export function pastedContraction(w: Words, i: number): Slot | null {
  const { text, tokens } = w
  const token = tokens[i]
  if (token === undefined) return null
  const head = /^(?:\p{L}{1,6})$/u.test(at(w.words, i)) && text.slice(token.end, token.end + 2) === '’’'
  const tail = head ? /^’’\p{L}{1,2}(?!\p{L})/u.exec(text.slice(token.end, token.end + 5)) : null
  if (tail === null) return null
  const end = token.end + tail[0].length
  let next = i
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
  const [before, after] = [at(w.words, i - 1), at(w.words, next)]
  const verb = /n$/i.test(at(w.words, i))
  const subject = subjects.has(before.toLowerCase()) || /^(?:you|it|that|who|but|and)$/i.test(before)
  const free = !isWord(before) && (isCapital(after) || !isWord(after))
  return (verb && isWord(before) && !subject) || free ? { from: i, to: next } : null
}

import type { Damage, DamageKind } from '../model/doc.ts'
import {
  nameBeforeTime,
  nameBesideName,
  nameThenArticle,
  genitiveSubject,
  pastedContraction,
  pronounInName,
} from './damage-names.ts'
import {
  articles,
  at,
  auxiliaries,
  determiners,
  isCapital,
  isWord,
  mentionEnd,
  mentionFrom,
  possessives,
  prepositions,
  quantities,
  type Slot,
  subjects,
  tokenAt,
  type Words,
} from './damage-words.ts'

interface SlotRule {
  readonly rule: string
  readonly kind: DamageKind
  readonly confidence: number
  /** Looks at token `i`; null if nothing is wrong there. */
  readonly find: (w: Words, i: number) => Slot | null
}

const capitalFunctionWords = new Set('The A An He She They His Her It Its This These Their'.split(' '))

const doubling = new Set(['had', 'that', 'very', 'new', 'so', 'no', 'long', 'her', 'do'])

/** "An Aldous", "an Danish", "a early". */
function wrongArticle(w: Words, i: number): Slot | null {
  const word = at(w.words, i + 1)
  if (
    !articles.has(at(w.lower, i)) ||
    at(w.lower, i) === 'the' ||
    !/^\p{L}{3,}$/u.test(word) ||
    /^\p{Lu}{2}/u.test(word)
  )
    return null
  const vowel = /^[aeiou]/i.test(word) && !/^(?:u[bcdfghjklmnpqrst][aeiou]|uni|eu|on[ce])/i.test(word)
  const silent = /^h(?:our|on|eir|is|o[tm])/i.test(word)
  if (at(w.lower, i) === 'an') return vowel || silent || /^u/i.test(word) ? null : tokenAt(i + 1)
  return vowel ? tokenAt(i + 1) : null
}

/** "and He at any", "contacts The Embassy": the first word of a sentence inside one. */
function capitalInside(w: Words, i: number): Slot | null {
  const [before, word, next] = [at(w.words, i - 1), at(w.words, i), at(w.words, i + 1)]
  if (i === 0 || !capitalFunctionWords.has(word) || !isWord(before) || !isWord(next)) return null
  if (/^\p{Lu}{2}/u.test(next) && /^\p{Lu}{2}/u.test(before)) return null
  // Names of papers and places keep their article: "in The Hague".
  if (word === 'The' && isCapital(next) && (prepositions.has(before) || isCapital(before)) && w.repeats(i, 2) < 2)
    return null
  return mentionFrom(w, i)
}

/** ". the Senator are calling": a sentence that begins with a small letter. */
function smallAtStart(w: Words, i: number): Slot | null {
  if (!['.', '?', '!'].includes(at(w.words, i - 1)) || !determiners.has(at(w.words, i)) || !isWord(at(w.words, i + 1)))
    return null
  const before = at(w.words, i - 2)
  return /^\p{L}{1,4}$/u.test(before) && isCapital(before) ? null : mentionFrom(w, i)
}

/** "They the Senator also", "the a", "any this". */
function articleAfter(w: Words, i: number): Slot | null {
  const [before, word] = [at(w.lower, i - 1), at(w.lower, i)]
  if (!determiners.has(word) || !isWord(at(w.words, i + 1))) return null
  if (subjects.has(before) && before !== 'we' && before !== 'i' && at(w.words, i) === word) return mentionFrom(w, i)
  const first = before === 'any' || articles.has(before) || (possessives.has(before) && before !== 'her')
  if (!first || at(w.words, i) !== word) return null
  return before === 'any' ? tokenAt(i) : mentionFrom(w, i)
}

/** "and this there is". */
function pronounAfter(w: Words, i: number): Slot | null {
  return at(w.lower, i) === 'this' && at(w.lower, i + 1) === 'there' && auxiliaries.has(at(w.lower, i + 2))
    ? tokenAt(i)
    : null
}

/** "the elections the Board", "this campaign the voters": two phrases side by side. */
function phraseAfterPhrase(w: Words, i: number): Slot | null {
  const [before, word] = [at(w.lower, i - 1), at(w.words, i)]
  if (word !== 'the' || !w.nouns.has(before) || times.has(before) || !isWord(at(w.words, i + 1))) return null
  const end = mentionEnd(w, i)
  if (end - i >= 2 && w.repeats(i, end - i) >= 3 && capitalIn(w, i, end)) return { from: i, to: end }
  // "did not have this campaign the voters": the first phrase is the one that came from elsewhere.
  const first = determiners.has(at(w.lower, i - 2)) && at(w.lower, i - 2) !== 'the' && w.repeats(i - 2, 2) >= 2
  return first && (auxiliaries.has(at(w.lower, i - 3)) || at(w.lower, i - 3) === 'not') ? { from: i - 2, to: i } : null
}

const times = new Set(
  'day week month year time morning evening night afternoon way moment fact hour minute question idea'.split(' '),
)

function capitalIn(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(at(w.words, i))) return true
  return false
}

/** "where the committee is our ." */
function possessiveThenPoint(w: Words, i: number): Slot | null {
  return /^(?:our|their|my|your|its)$/.test(at(w.lower, i)) && /^[.,;?!]$/.test(at(w.words, i + 1)) ? tokenAt(i) : null
}

/** "at the ’s office": a word lost between an article and what belonged to it. */
function articleThenGenitive(w: Words, i: number): Slot | null {
  if (!articles.has(at(w.lower, i))) return null
  if (/^[’']s$/.test(at(w.words, i + 1))) return { from: i, to: i + 2 }
  return /^[’']$/.test(at(w.words, i + 1)) && at(w.words, i + 2) === 's' ? { from: i, to: i + 3 } : null
}

/** "a question , said did not know": the subject lost after the verb of saying. */
function saidThenAuxiliary(w: Words, i: number): Slot | null {
  const lost = /^(?:said|says)$/.test(at(w.lower, i)) && /^(?:did|had|has|does|would|could)$/.test(at(w.lower, i + 1))
  return lost && /^[,"”]$/.test(at(w.words, i - 1)) ? { from: i, to: i + 2 } : null
}

/** "take the Council elections six months": a mention before a number. */
function mentionBeforeNumber(w: Words, i: number): Slot | null {
  if (at(w.words, i) !== 'the') return null
  const end = mentionEnd(w, i)
  return end - i >= 3 && w.repeats(i, end - i) >= 2 && quantities.has(at(w.lower, end)) && capitalIn(w, i, end)
    ? { from: i, to: end }
    : null
}

/** "what the voters ?": a question without a verb. */
function questionWithoutVerb(w: Words, i: number): Slot | null {
  const lost =
    /^(?:what|who|why|how)$/.test(at(w.lower, i)) && articles.has(at(w.lower, i + 1)) && at(w.words, i + 3) === '?'
  return lost ? { from: i + 1, to: i + 3 } : null
}

/** "and this campaign unable to say". */
function phraseThenUnable(w: Words, i: number): Slot | null {
  const lost = /^(?:unable|aware)$/.test(at(w.lower, i)) && /^(?:this|these)$/.test(at(w.lower, i - 2))
  return lost && isWord(at(w.words, i - 1)) ? { from: i - 2, to: i } : null
}

/** "The State State Department". */
function repeatedWord(w: Words, i: number): Slot | null {
  const word = at(w.lower, i)
  const twice =
    /^\p{L}{2,}$/u.test(word) && word === at(w.lower, i - 1) && !doubling.has(word) && w.words[i] === w.words[i - 1]
  return twice ? mentionFrom(w, i) : null
}

/** "the election , the election said", "had been kept the surveyor had been kept": words said twice over. */
function repeatedPhrase(w: Words, i: number): Slot | null {
  for (let n = 5; n >= 2; n--) {
    const point = at(w.words, i + n) === ',' && n <= 4 ? 1 : 0
    let same = isWord(at(w.words, i)) && i + 2 * n + point <= w.words.length
    for (let k = 0; same && k < n; k++)
      same = isWord(at(w.lower, i + k)) && w.lower[i + k] === w.lower[i + n + point + k]
    if (same && at(w.words, i + 2 * n + point) !== ',') return { from: i + n + point, to: i + 2 * n + point }
  }
  return null
}

/** The rules, by what they see; each was written for sentences of its class, the examples above are invented. */
export const slotRules: readonly SlotRule[] = [
  { rule: 'wrong-article', kind: 'pasted-mention', confidence: 0.7, find: wrongArticle },
  { rule: 'capital-inside-sentence', kind: 'pasted-mention', confidence: 0.8, find: capitalInside },
  { rule: 'small-letter-at-start', kind: 'pasted-mention', confidence: 0.75, find: smallAtStart },
  { rule: 'article-after-determiner', kind: 'pasted-mention', confidence: 0.75, find: articleAfter },
  { rule: 'pronoun-out-of-place', kind: 'pasted-mention', confidence: 0.7, find: pronounAfter },
  { rule: 'name-before-article', kind: 'pasted-mention', confidence: 0.65, find: nameThenArticle },
  { rule: 'phrase-after-phrase', kind: 'pasted-mention', confidence: 0.65, find: phraseAfterPhrase },
  { rule: 'genitive-as-subject', kind: 'pasted-mention', confidence: 0.8, find: genitiveSubject },
  { rule: 'possessive-before-point', kind: 'pasted-mention', confidence: 0.75, find: possessiveThenPoint },
  { rule: 'article-before-genitive', kind: 'dropped', confidence: 0.75, find: articleThenGenitive },
  { rule: 'lost-subject', kind: 'dropped', confidence: 0.7, find: saidThenAuxiliary },
  { rule: 'name-out-of-place', kind: 'pasted-mention', confidence: 0.75, find: nameBesideName },
  { rule: 'name-before-time', kind: 'pasted-mention', confidence: 0.7, find: nameBeforeTime },
  { rule: 'mention-before-number', kind: 'pasted-mention', confidence: 0.7, find: mentionBeforeNumber },
  { rule: 'question-without-verb', kind: 'pasted-mention', confidence: 0.7, find: questionWithoutVerb },
  { rule: 'phrase-before-unable', kind: 'pasted-mention', confidence: 0.75, find: phraseThenUnable },
  { rule: 'pronoun-in-name', kind: 'pasted-mention', confidence: 0.75, find: pronounInName },
  { rule: 'repeated-word', kind: 'duplicated', confidence: 0.7, find: repeatedWord },
  { rule: 'repeated-phrase', kind: 'duplicated', confidence: 0.75, find: repeatedPhrase },
  { rule: 'pasted-contraction', kind: 'pasted-mention', confidence: 0.85, find: pastedContraction },
]

/** Words out of their place, by rule; `plurals` tells singular names that were put before plural verbs. */
export function findSlotDamage(w: Words): Damage[] {
  const found: Damage[] = []
  for (let i = 0; i < w.words.length; i++) {
    for (const { rule, kind, confidence, find } of slotRules) {
      const slot = find(w, i)
      if (slot !== null) found.push({ ...spanOf(w, slot), kind, confidence, rule })
    }
  }
  return found
}

function spanOf(w: Words, { from, to }: Slot): { start: number; end: number } {
  return { start: w.tokens[from]?.start ?? 0, end: w.tokens[to - 1]?.end ?? 0 }
}

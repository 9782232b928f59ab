import { groupNouns, unnamedPlurals } from '../data/people-nouns.ts'
import { documentNouns, organisationNouns } from '../data/role-nouns.ts'
import { roleNouns } from '../data/titles.ts'
import { addDraft, type Cast, type Draft, draftAt } from './drafts.ts'
import { nounLemma } from './lemma.ts'
import { canonicalWord, roleWords, tellingWords } from './role-words.ts'
import type { SourceHead } from './source-heads.ts'
import type { Word } from './words.ts'

/** Longest description kept for a source, in code units. */
const longest = 90

/** Who or what stands at the head of each statement's source, in order; empty if nobody is known. */
export type Sources = readonly (readonly Draft[])[]

/**
 * Sources of statements: those that mentions name, and those no mention names ("the list", "a story from July"), which
 * become entities of their own. "The list" is the list told of before.
 */
export function gatherSources(cast: Cast): Sources {
  const byHead = new Map<string, Draft>()
  return cast.scene.statements.map((statement, i) => {
    const heads = cast.scene.sourceHeads[i] ?? []
    const found: Draft[] = []
    for (const head of heads) {
      const known =
        head.place < 0 ? unmentioned(cast, head, statement.source[0]?.end ?? 0, byHead) : draftAt(cast, head.place)
      if (known !== null && !found.includes(known)) found.push(known)
    }
    return found
  })
}

function unmentioned(cast: Cast, head: SourceHead, sourceEnd: number, byHead: Map<string, Draft>): Draft | null {
  const { words } = cast.scene.words
  const word = words[head.word] as Word
  if (
    !/^(?:NN|JJ|DT|CD)/.test(word.pos) ||
    cast.scene.places.some((p) => p.replaced && p.range.from < head.to && head.from < p.range.to)
  )
    return null
  const noun = canonicalWord(word.lower)
  if (!canSpeak(word, noun)) return null
  const first = words[head.from] as Word
  const definite = /^(?:the|this|that|these|those|his|her|its|their)$/.test(first.lower) || head.to - head.from === 1
  const known = byHead.get(noun)
  if (known !== undefined && definite) return known
  const draft = describe(cast, head, sourceEnd, noun)
  byHead.set(noun, draft)
  return draft
}

const quantifiers: ReadonlySet<string> = new Set(
  'some many others several both few most all each one another none two three four five six seven eight nine ten dozens hundreds thousands those'.split(
    ' ',
  ),
)

/** People, bodies and writings say things; "the election" does not, whatever a damaged text says. */
function canSpeak(word: Word, noun: string): boolean {
  const { lower, pos } = word
  if (/^NNPS?$/.test(pos) || quantifiers.has(lower) || documentNouns.has(lower) || documentNouns.has(noun)) return true
  return (
    roleNouns.has(noun) ||
    roleNouns.has(nounLemma(lower)) ||
    groupNouns.has(lower) ||
    unnamedPlurals.has(lower) ||
    Object.hasOwn(organisationNouns, noun)
  )
}

function describe(cast: Cast, head: SourceHead, sourceEnd: number, noun: string): Draft {
  const { text, words } = cast.scene.words
  const word = words[head.word] as Word
  const plural =
    word.pos === 'NNS' || word.pos === 'NNPS' || /^(?:some|many|others|several|both|few|most)$/.test(word.lower)
  const draft = addDraft(cast, plural && !documentNouns.has(word.lower) ? 'group' : 'unnamed', 'source-without-name')
  const start = (words[head.from] as Word).start
  const end = Math.max(word.end, Math.min(sourceEnd, start + longest))
  draft.span = { start, end: (words[head.to - 1] as Word).end }
  draft.description = trimmed(text.slice(start, end))
  draft.plural = plural
  const role = roleWords(noun, null)
  if (role !== null) draft.roles.push(role)
  for (const w of tellingWords(draft.description)) draft.words.add(w)
  return draft
}

function trimmed(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  const cut = flat.length >= longest ? flat.slice(0, flat.lastIndexOf(' ')) : flat
  return cut.replace(/[\s,;:–—-]+$/, '')
}

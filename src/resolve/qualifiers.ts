import type { Proposition } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import type { Clause, Complement } from './clauses.ts'
import type { Scene } from './scene.ts'
import type { WordRange } from './words.ts'

/** Prepositions that narrow what was done, as against those that name who took part. */
const narrowing: ReadonlySet<string> = new Set(
  'about concerning regarding on over during in at before after since until without within under against because because of despite on behalf of as for instead of except outside only by through throughout between per'.split(
    ' ',
  ),
)

type Qualifier = Proposition['qualifiers'][number]

/** Words that narrow a clause, kept as they stand: "to discuss issues of the campaign", "as a senator", "about the contract". */
export function qualifiersOf(scene: Scene, at: number, capacities: readonly Span[]): Qualifier[] {
  const { syntax, words } = scene
  const clause = syntax.clauses[at] as Clause
  const ranges: WordRange[] = clause.complements
    .filter((c) => narrowing.has(c.preposition))
    .map((c) => withTail(clause, c))
  for (const c of childrenOf(scene, at)) ranges.push(c.range)
  const spans = [...ranges.map((r) => spanOfRange(scene, r)), ...capacities].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const kept: Span[] = []
  for (const span of spans) if (!kept.some((k) => k.start <= span.start && span.end <= k.end)) kept.push(span)
  return kept.map(({ start, end }) => ({ start, end, text: words.text.slice(start, end).replace(/\s+/g, ' ') }))
}

/** The phrase with the "of" phrases after it. */
function withTail(clause: Clause, complement: Complement): WordRange {
  let { to } = complement.phrase
  for (const c of clause.complements)
    if (c.at === to && (c.preposition === 'of' || (c.after === complement.phrase && !narrowing.has(c.preposition))))
      to = c.phrase.to
  return { from: complement.at, to }
}

/** Infinitives of purpose and clauses with "concerning" that hang on the clause. */
function childrenOf({ syntax }: Scene, at: number): Clause[] {
  const range = syntax.bySentence[syntax.sentenceOf[at] ?? -1]
  if (range === undefined) return []
  const found: Clause[] = []
  for (let i = at + 1; i < range.to && i < at + 20; i++) {
    const child = syntax.clauses[i] as Clause
    if (child.parent !== at) continue
    if (
      child.kind === 'infinitive' ||
      (child.kind === 'participle' && /^(?:concern|involve|regard|relate|pertain|include)$/.test(child.verb.lemma))
    )
      found.push(child)
  }
  return found
}

function spanOfRange({ words }: Scene, { from, to }: WordRange): Span {
  const last = lastWord(words.words, from, to)
  return { start: (words.words[from] as Span).start, end: (words.words[last] as Span).end }
}

function lastWord(
  words: readonly { readonly pos: string; readonly lower: string }[],
  from: number,
  to: number,
): number {
  let last = to - 1
  while (last > from && /^(?:[.,;:!?"”’]|''|--|—|–|and|or|but)$/.test(words[last]?.lower ?? '')) last--
  return last
}

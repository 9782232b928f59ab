import { bringsAbout, causedBy, causeKinds, deathKinds, mishaps, plainIntent } from '../../data/mishap-causes.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { addTo, differing, grouped, inBoth, meets } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { isPerson, type StoryIndex } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import { type Passage, topicOf } from '../passages.ts'
import { sentencesOf } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import { contentStems, oneBlank } from '../words.ts'

/** What a passage says brought a mishap or a death about. */
interface Told {
  readonly passage: Passage
  /** Kind of the cause; null for one of no kind known. */
  readonly kind: string | null
  readonly words: string
  readonly stems: ReadonlySet<string>
}

/** Causes on one card. */
const mostSides = 5

/** What brought one mishap, or one person's death, about, told of causes that cannot both be it: one card for each. */
export function findMishapCauses(index: StoryIndex): readonly Draft[] {
  const byMatter = new Map<string, Told[]>()
  for (const passage of sentencesIn(index)) {
    for (const [kind, words] of mishaps) {
      const told = words.test(passage.words) ? causeIn(passage) : null
      if (told !== null) addTo(byMatter, kind, told)
    }
    for (const [victim, told] of deathsIn(index, passage)) addTo(byMatter, `death ${victim}`, told)
  }
  return [...byMatter].flatMap(([matter, told]) => draftOf(index, matter, told) ?? [])
}

/** Whole sentences that tell of a mishap or a death, as passages: a cause and what it brought about may be two clauses. */
function sentencesIn(index: StoryIndex): readonly Passage[] {
  return index.documents.flatMap((d) =>
    sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).flatMap(({ passages, text }) => {
      if (!tellsOne(text)) return []
      const first = passages.find((p) => p.statement !== null) ?? passages[0]
      if (first === undefined || passages.some((p) => p.damaged || p.negated)) return []
      const { start, end } = first.sentence.span
      const entities = new Set(passages.flatMap((p) => [...p.entities]))
      return [
        {
          ...first,
          start,
          end,
          text,
          words: oneBlank(text),
          entities,
          topic: topicOf(passages),
        },
      ]
    }),
  )
}

function tellsOne(text: string): boolean {
  if (!mishaps.some(([, words]) => words.test(text)) && !dying.test(text)) return false
  return !text.includes('?') && !openCause.test(text)
}

/** Nobody says what it was. */
const openCause =
  /\b(?:unknown|unclear|not (?:yet )?(?:known|clear|been (?:established|determined))|under investigation|whether|if it was|rule[sd]? out|ruling out|possib(?:le|ility))\b/i

function causeIn(passage: Passage): Told | null {
  const { text } = passage
  const words = bringsAbout.exec(text)?.groups?.cause ?? causedBy.exec(text)?.groups?.cause ?? intentIn(text)
  if (words === undefined) return null
  const kind = kindOf(causeKinds, words) ?? (plainIntent.test(text) ? 'intent' : null)
  if (kind === null) return null
  return { passage, kind, words, stems: new Set(contentStems(words)) }
}

/** "was set on purpose": the word of intent with what goes before it. */
function intentIn(text: string): string | undefined {
  const found = plainIntent.exec(text)
  if (found === null) return undefined
  const before = text.slice(0, found.index).match(/(?:[\p{L}'’]+ ){0,2}$/u)?.[0] ?? ''
  return `${before}${found[0]}${/^ (?:set|started|lit|caused)\b/.exec(text.slice(found.index + found[0].length))?.[0] ?? ''}`
}

function kindOf(kinds: readonly (readonly [string, RegExp])[], words: string): string | null {
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const dying =
  /\b(?:died|dead|death|killed|kill(?:s|ing)|suicide|strangled|stabbed|beaten|poisoned|suffocated|smothered|drowned|homicide|murder(?:ed)?|took (?:his|her) own life|post-mortem|autopsy)\b/i

/** Of whose death a passage tells how it came about; several people told of are nobody in particular. */
function deathsIn(index: StoryIndex, passage: Passage): readonly (readonly [string, Told])[] {
  if (!dying.test(passage.words)) return []
  const kind = kindOf(deathKinds, passage.text)
  const people = [...passage.entities].filter((id) => isPerson(index, id) && !passage.speakers.has(id))
  const [victim] = people
  if (kind === null || victim === undefined || people.length > 1) return []
  const words = deathKinds.find(([k]) => k === kind)?.[1].exec(passage.text)?.[0] ?? passage.text
  return [[victim, { passage, kind, words, stems: new Set(contentStems(words)) }]]
}

function draftOf(index: StoryIndex, matter: string, told: readonly Told[]): Draft | null {
  const groups = grouped(told, (a, b) => !areTwo(matter, a, b))
  const [first, ...others] = differing(groups, (a, b) =>
    a.some((x) => b.some((y) => isOneMatter(index, matter, x.passage, y.passage))),
  )
  if (first === undefined || others.length === 0) return null
  const shown = [first, ...others].slice(0, mostSides).map((g) => {
    const passages = [...new Set(g.map((t) => t.passage))]
    return {
      label: `${inMarks((g[0] as Told).words, longestCause) ?? 'another'}, ${fromWhom(index, passages)}`,
      passages,
    }
  })
  const victim = matter.startsWith('death ') ? index.entities.get(matter.slice(6))?.name : undefined
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `Accounts differ on ${victim === undefined ? `what brought the ${matter} about` : `how ${victim} died`}: ${shown.map((s) => s.label).join('; ')}.`,
    compatible: told.some((t) => t.kind === 'intent') ? null : 'One may have led to the other.',
    tied: true,
    rule: 'reconcile/mishap-cause',
    certainty: 0.62,
    sides: shown.map((s) => sideOf(s.label, s.passages)),
  }
}

/** Longest words of a cause in a label. In code units. */
const longestCause = 70

/** Two causes of kinds that exclude each other, or of one kind in words of which none is shared. */
function areTwo(matter: string, a: Told, b: Told): boolean {
  if (a.kind !== b.kind) return true
  return !matter.startsWith('death ') && a.kind !== 'intent' && !meets(a.stems, b.stems)
}

/** Two voices, on one mishap: the two documents tell of one place, person or body, or one text tells both. */
function isOneMatter(index: StoryIndex, matter: string, a: Passage, b: Passage): boolean {
  if (a.sentence === b.sentence || isOneVoice(a, b)) return false
  if (matter.startsWith('death ') || a.document === b.document) return true
  const shared = inBoth(a.topic, b.topic)
  return shared.length >= fewestShared || meets(namedIn(index)(a.document), namedIn(index)(b.document))
}

/** Content words by which two sentences are on one mishap. */
const fewestShared = 3

/** Whom and what a document names. */
const namedIn = oncePer((index: StoryIndex) =>
  oncePer(
    ({ doc }: AnalysedDoc): ReadonlySet<string> =>
      new Set((index.passagesOfDocument.get(doc.id) ?? []).flatMap((p) => [...p.entities])),
  ),
)

import { type Draft, sideOf } from './card.ts'
import { type StoryIndex, weightOf } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { fromWhom, valuesFrom } from './telling.ts'
import { contentStems } from './words.ts'

/** "The meeting was called by Wray", "organized in July by the foundation": an occasion, and who is behind it. */
const called =
  /\b(?:(?<noun>meeting|conference|event|gathering|hearing|summit|rally|dinner|luncheon|reception|talks|session|briefing)\b[^.;]{0,40}?\b)?(?:was |were )?(?:called|convened|organi[sz]ed|arranged|hosted|sponsored|set up|requested|held) (?:in \p{L}+ |on \p{L}+ )?by (?<who>(?:the |an? )?[\p{L}’'.]+(?: [\p{L}’'.]+){0,4})/iu
/** "one of the organizations that sponsored the conference". */
const oneOf = /\bone of (?:the |several |many )?(?<who>\p{L}+) (?:that|which|who) (?:sponsored|organi[sz]ed|hosted)\b/iu

/** Weight of shared words from which two passages tell of one occasion. */
const leastShared = 3
const mostSides = 4

interface Organiser {
  readonly value: string
  readonly passages: readonly Passage[]
}

interface Told {
  readonly passage: Passage
  readonly who: string
  readonly noun: string
}

/** Who called or held an occasion, from the words of passages where no event was put together: one card for each occasion. */
export function findOrganisersInWords(index: StoryIndex): readonly Draft[] {
  const told = index.passages.flatMap((p): Told[] => {
    if (p.damaged) return []
    const some = oneOf.exec(p.text)
    if (some !== null) return [{ passage: p, who: `one of several ${some.groups?.who ?? 'sponsors'}`, noun: '' }]
    const { who, noun } = called.exec(p.text)?.groups ?? {}
    return who === undefined ? [] : [{ passage: p, who: who.replace(/^(?:the|an?) /i, ''), noun: noun ?? '' }]
  })
  const groups: Told[][] = []
  for (const t of told) {
    const group = groups.find((g) => g.some((o) => onOneOccasion(index, o, t)))
    if (group === undefined) groups.push([t])
    else group.push(t)
  }
  return groups.flatMap((g) => {
    const values = new Map<string, Passage[]>()
    for (const t of g) values.set(t.who.toLowerCase(), [...(values.get(t.who.toLowerCase()) ?? []), t.passage])
    return cardOf(
      index,
      g.find((t) => t.noun !== '')?.noun ?? 'occasion',
      [...values].map(([value, passages]) => ({ value, passages })),
    )
  })
}

/** The sentences share telling words, or name the occasion and one of its people. */
function onOneOccasion(index: StoryIndex, a: Told, b: Told): boolean {
  if (a.passage.document === b.passage.document) return false
  const words = new Set(contentStems(sentenceText(a.passage)))
  const shared = contentStems(sentenceText(b.passage)).filter((w) => words.has(w))
  const people = [...a.passage.entities].some((e) => b.passage.entities.has(e))
  return (
    (a.noun !== '' && a.noun === b.noun && people) ||
    [...new Set(shared)].reduce((sum, w) => sum + weightOf(index, w), 0) >= leastShared * (people ? 1 : 2)
  )
}

function cardOf(index: StoryIndex, noun: string, told: readonly Organiser[]): Draft[] {
  const named = told.filter((o, i) => !told.slice(0, i).some((p) => sameName(p.value, o.value))).slice(0, mostSides)
  const documents = new Set(named.flatMap((o) => o.passages.map((p) => p.document)))
  if (named.length < 2 || documents.size < 2) return []
  const values = named.map((o) => ({ words: o.value, passages: o.passages }))
  return [
    {
      kind: 'organiser',
      reading: 'differs',
      explanation: `Who called or held the ${noun} differs: ${valuesFrom(index, values)}.`,
      compatible: 'Several may have had a part in it.',
      rule: 'reconcile/organiser-words',
      certainty: 0.5,
      sides: values.map((o) => sideOf(`${o.words}, ${fromWhom(index, o.passages)}`, o.passages)),
    },
  ]
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.includes(y) || y.includes(x)
}

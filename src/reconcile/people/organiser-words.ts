import { addTo, grouped, meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** "The meeting was called by Wray", "organized in July by the foundation": an occasion, and who is behind it. */
const called =
  /\b(?:(?<noun>meeting|conference|event|gathering|hearing|summit|rally|dinner|luncheon|reception|talks|session|briefing)\b[^.;]{0,40}?\b)?(?:was |were )?(?:called|convened|organi[sz]ed|arranged|hosted|sponsored|set up|requested|held) (?:in \p{L}+ |on \p{L}+ )?by (?<who>(?:the |an? )?[\p{L}’'.]+(?: [\p{L}’'.]+){0,4})/iu
/** "one of the organizations that sponsored the conference". */
const oneOf =
  /\bone of (?:the |its |several |many )?(?:\p{L}+ )?(?<who>\p{L}+) (?:that|which|who) (?:sponsored|organi[sz]ed|hosted)\b|\b(?:was|were|is|are) (?:only |just )?one of (?:the |its |several |many )?(?:\p{L}+ )?(?<role>sponsors|organi[sz]ers|hosts)\b/iu

/** Weight of shared words from which two passages tell of one occasion. */
const leastShared = 3
const mostSides = 4

/** "The guild was one of the sponsors": who is told as one of several. */
const subject = /(?<name>\p{Lu}[\p{L}’'.]+(?: \p{Lu}[\p{L}’'.]+)*) (?:was|is|were) (?:only |just )?$/u

interface Organiser {
  /** Lower case, to compare. */
  readonly value: string
  readonly words: string
  readonly passages: readonly Passage[]
}

interface Told {
  readonly passage: Passage
  readonly who: string
  readonly words: string
  readonly noun: string
}

/** Who called or held an occasion, from the words of passages where no event was put together: one card for each occasion. */
export function findOrganisersInWords(index: StoryIndex): readonly Draft[] {
  const told = index.passages.flatMap((p): Told[] => {
    if (p.damaged) return []
    const text = p.words
    const some = oneOf.exec(text)
    if (some !== null) {
      const who = `one of several ${some.groups?.who ?? some.groups?.role}`
      const name = subject.exec(text.slice(0, some.index + some[0].indexOf('one of')))?.groups?.name
      return [{ passage: p, who, words: name === undefined ? who : `${name} as ${who}`, noun: '' }]
    }
    const { who, noun } = called.exec(text)?.groups ?? {}
    const words = who?.replace(/^(?:the|an?) /i, '') ?? ''
    return words === '' ? [] : [{ passage: p, who: words.toLowerCase(), words, noun: noun ?? '' }]
  })
  return grouped(told, (a, b) => onOneOccasion(index, a, b)).flatMap((g) => {
    const values = new Map<string, Told[]>()
    for (const t of g) addTo(values, t.who, t)
    const organisers = [...values].map(([value, ts]) => ({
      value,
      words: (ts[0] as Told).words,
      passages: ts.map((t) => t.passage),
    }))
    return cardOf(index, g.find((t) => t.noun !== '')?.noun ?? 'occasion', organisers)
  })
}

/** The sentences share telling words, or name the occasion and one of its people. */
function onOneOccasion(index: StoryIndex, a: Told, b: Told): boolean {
  if (a.passage.document === b.passage.document) return false
  const words = new Set(contentStems(sentenceText(a.passage)))
  const shared = contentStems(sentenceText(b.passage)).filter((w) => words.has(w))
  const people = meets(a.passage.entities, b.passage.entities)
  return (
    (a.noun !== '' && a.noun === b.noun && people) ||
    weightOfAll(index, new Set(shared)) >= leastShared * (people ? 1 : 2)
  )
}

function cardOf(index: StoryIndex, noun: string, told: readonly Organiser[]): Draft[] {
  const named = told.filter((o, i) => !told.slice(0, i).some((p) => sameName(p.value, o.value))).slice(0, mostSides)
  const documents = documentsOf(named.flatMap((o) => o.passages))
  if (named.length < 2 || documents.size < 2) return []
  return [
    {
      kind: 'organiser',
      reading: 'differs',
      explanation: `Who called or held the ${noun} differs: ${valuesFrom(index, named)}.`,
      compatible: 'Several may have had a part in it.',
      rule: 'reconcile/organiser-words',
      certainty: 0.5,
      sides: sidesFrom(index, named),
    },
  ]
}

function sameName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

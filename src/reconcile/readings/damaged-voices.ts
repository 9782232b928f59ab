import type { Damage } from '../../model/doc.ts'
import { hull } from '../../model/span.ts'
import { meets } from '../../text/grouping.ts'
import { type Draft, inMarks, nameOf } from '../card.ts'
import { isPerson, nearPassages, type StoryIndex, weightOfAll } from '../index-story.ts'
import { type Told, toldEvidence } from '../told.ts'
import { nameIn } from '../voices.ts'
import { contentStems, isNegated } from '../words.ts'
import { namesOf } from './damaged-align.ts'

/** Content words, and their weight, that two statements must have in common; share of the damaged one's weight. */
const [leastWords, leastWeight, leastShare] = [3, 8, 0.9]
/** Content words of the whole statement for each that is shared. */
const mostWords = 2

/** What somebody says of themselves with another's name written over theirs, where another document has it as theirs. */
export function findDamagedVoices(index: StoryIndex): readonly Draft[] {
  return [...index.told.values()].flatMap((t) => {
    const pasted = t.statement.damaged ? pastedAtStart(t) : undefined
    return pasted === undefined ? [] : (draftOf(index, t, pasted) ?? [])
  })
}

/** The name that was pasted where the words begin. */
function pastedAtStart({ statement: { content }, document: { doc } }: Told): Damage | undefined {
  const { start, end } = hull(content)
  return doc.damage.find((d) => d.kind === 'pasted-mention' && d.start - start <= slack && d.end > start && d.end < end)
}

/** Code units before a name that begins what is said: "that". */
const slack = 6

function draftOf(index: StoryIndex, damaged: Told, pasted: Damage): Draft | null {
  const { doc } = damaged.document
  const end = Math.min(
    ...doc.damage.map((d) => d.start).filter((at) => at > pasted.end),
    hull(damaged.statement.content).end,
  )
  const intact = doc.text.slice(pasted.end, end).split(/[,;]/)[0] ?? ''
  const stems = new Set(contentStems(intact))
  if (stems.size < leastWords) return null
  const own = weightOfAll(index, stems)
  const found = nearPassages(index, stems)
    .filter((n) => n.passage.document !== damaged.document && n.shared.length >= leastWords)
    .filter((n) => n.passage.topic.size <= n.shared.length * mostWords)
    .filter((n) => weightOfAll(index, n.shared) >= Math.max(leastWeight, own * leastShare))
    .map((n) => index.told.get(n.passage.statement?.id ?? ''))
    .find((t) => t !== undefined && isOthers(index, damaged, t) && isNegated(t.text) === isNegated(intact))
  return found === undefined ? null : cardOf(index, damaged, found, pasted)
}

/** A named person who is not the one that the damaged text names says it, in words that are whole. */
function isOthers(index: StoryIndex, damaged: Told, whole: Told): boolean {
  const isNamed = [...whole.speakers].some((id) => isPerson(index, id))
  return isNamed && !whole.statement.damaged && !meets(whole.speakers, damaged.speakers)
}

function cardOf(index: StoryIndex, damaged: Told, whole: Told, pasted: Damage): Draft {
  const [mine, theirs] = namesOf(damaged, whole)
  const speaker = nameIn(whole.document.doc.text, nameOf(index, whole.speakers) ?? 'another')
  const said = inMarks(whole.quoted || whole.text)
  return {
    kind: 'wording',
    reading: 'damaged-text',
    explanation: `In ${mine}, a name is written over whose words these are; ${theirs} has them from ${speaker}${said === null ? '' : `: ${said}`}.`,
    compatible: `The text of ${mine} is damaged at the name; both may tell what ${speaker} said.`,
    rule: 'reconcile/damaged-voices',
    certainty: 0.4,
    about: `damaged ${damaged.document.doc.id} ${pasted.start}`,
    values: [],
    sides: [
      { label: `${mine}, damaged`, evidence: [toldEvidence(damaged)] },
      { label: theirs, evidence: [toldEvidence(whole)] },
    ],
  }
}

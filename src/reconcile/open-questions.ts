import type { Discrepancy, OpenQuestion } from '../model/story.ts'
import { evidenceOf, inMarks, nameOf, outletOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { toldEvidence } from './told.ts'

const unconfirmed =
  /\b(?:(?:could|can) ?not (?:be )?(?:immediately |independently )?(?:confirm|verif)\w*|unable to (?:independently )?(?:confirm|verify)|(?:has|have) not (?:yet )?been (?:independently )?(?:confirmed|verified|authenticated)|remains? (?:unclear|unanswered|an unanswered question)|(?:it|which) (?:is|was) (?:not (?:immediately )?clear|unclear))\b/i
const unanswered =
  /\b(?:did not (?:immediately )?(?:respond|reply|return|answer)|(?:declined|refused) to (?:comment|say|answer|discuss|elaborate)|could not be reached|no comment)\b/i

/** Questions of one kind on the list. */
const mostOfAKind = 12

/** What the documents read leave open, kind by kind, in exhibit order. */
export function openQuestionsOf(index: StoryIndex, cards: readonly Discrepancy[]): readonly OpenQuestion[] {
  return [
    ...oneOrigin(index),
    ...deniedNotRetracted(index, cards),
    ...marked(index, unanswered, 'not-answered'),
    ...marked(index, unconfirmed, 'not-confirmed'),
  ]
}

/** Quotations that several documents carry on the word of one unnamed origin. */
function oneOrigin(index: StoryIndex): OpenQuestion[] {
  const questions = index.story.links.quotations.flatMap((q): OpenQuestion[] => {
    const told = q.members.flatMap((m) => index.told.get(m.statement) ?? [])
    const documents = new Set(told.map((t) => t.document))
    const speakers = new Set(told.flatMap((t) => [...t.speakers]))
    const unnamed = [...speakers].every((s) => ['unnamed', 'group'].includes(index.entities.get(s)?.kind ?? 'unnamed'))
    if (documents.size < 2 || !unnamed) return []
    const words = inMarks(told[0]?.text ?? '')
    return [
      {
        kind: 'one-origin',
        text: `${documents.size} documents carry ${words ?? 'the same words'}; none of them names who said it.`,
        evidence: told.slice(0, 4).map((t) => plain(toldEvidence(t))),
      },
    ]
  })
  return questions.slice(0, mostOfAKind)
}

/** Denials beside reports, with no later word of the speaker that takes the denial back among the documents read. */
function deniedNotRetracted(index: StoryIndex, cards: readonly Discrepancy[]): OpenQuestion[] {
  const takenBack = new Set(
    [...index.told.values()]
      .filter((t) => t.statement.acts.some((a) => a === 'retraction' || a === 'apology'))
      .flatMap((t) => [...t.speakers]),
  )
  const denials = cards.filter((c) => c.kind === 'denial-vs-report' && c.reading === 'differs')
  return denials.slice(0, mostOfAKind).flatMap((c): OpenQuestion[] => {
    const [denial, report] = c.sides
    const told = denial?.evidence.flatMap((e) => index.told.get(e.statement ?? '') ?? [])[0]
    if (
      denial === undefined ||
      report === undefined ||
      (told !== undefined && [...told.speakers].some((s) => takenBack.has(s)))
    )
      return []
    const who = told === undefined ? denial.label : (nameOf(index, told.speakers) ?? outletOf(told))
    return [
      {
        kind: 'denied-not-retracted',
        text: `${who} denied it; no retraction was found in the documents read.`,
        evidence: [...denial.evidence, ...report.evidence].slice(0, 4).map(plain),
      },
    ]
  })
}

function marked(index: StoryIndex, words: RegExp, kind: OpenQuestion['kind']): OpenQuestion[] {
  const sentences = new Set<unknown>()
  const found = index.passages.filter(
    (p) => words.test(p.text) && !p.damaged && !sentences.has(p.sentence) && sentences.add(p.sentence),
  )
  return found.slice(0, mostOfAKind).map((p: Passage) => ({
    kind,
    text: `${outletOf(p)}: ${inMarks(p.text, 160) ?? 'see the passage'}.`,
    evidence: [plain(evidenceOf(p))],
  }))
}

function plain({
  document,
  start,
  end,
}: {
  document: string
  start: number
  end: number
}): OpenQuestion['evidence'][number] {
  return { document, start, end }
}

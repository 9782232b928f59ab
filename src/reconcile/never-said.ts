import { addTo } from '../text/grouping.ts'
import { type Draft, inMarks, nameOf, outletOf } from './card.ts'
import { type StoryIndex, weightOfAll } from './index-story.ts'
import { dateWords } from './telling.ts'
import { toldEvidence, type Told } from './told.ts'
import { contentStems } from './words.ts'

/** Weight that what someone says they never said shares with what they are told to have said. Invented stories, read card by card. */
const leastShared = 4
/** Share of the words of what was never said. */
const leastPart = 0.5
/** Statements shown for what was said. */
const mostShown = 3

/** "I never said the wall was safe", from one who is told to have said so: one card for each such denial. */
export function findNeverSaid(index: StoryIndex): readonly Draft[] {
  const bySpeaker = new Map<string, Told[]>()
  for (const told of index.told.values()) {
    const [speaker] = told.speakers
    if (speaker !== undefined && !told.statement.damaged) addTo(bySpeaker, speaker, told)
  }
  return [...bySpeaker].flatMap(([speaker, own]) => {
    const said = own.filter((t) => !t.statement.negated && neverSaid(t) === null)
    return own.flatMap((denial) => {
      const never = neverSaid(denial)
      const words = never === null ? [] : contentStems(never)
      const before = words.length < 2 ? [] : said.filter((t) => t !== denial && isOf(index, words, t, denial))
      return before.length === 0 ? [] : [draftOf(index, speaker, denial, before)]
    })
  })
}

/** What a statement says was never said; null if it says no such thing. */
function neverSaid({ text }: Told): string | null {
  return denying.exec(text)?.groups?.never ?? null
}

const denying =
  /(?:^|\b(?:that|and|but) )["“'‘]?(?:I|he|she|they|we|it)(?:['’]ve| have| has| had)? (?:never|(?:did|have|has|had)(?: not|n['’]t)) (?:ever )?(?:said|say|claimed|claim|suggested|suggest|promised|promise|told \p{L}+|accused?)\b(?! (?:anything|nothing|a word|much|so|when|whether|if|who|what)\b)(?: that)? (?<never>[^"“”]{8,})/iu

/** It says most of it, and was told no later. */
function isOf(index: StoryIndex, words: readonly string[], told: Told, denial: Told): boolean {
  const own = new Set(contentStems(told.text))
  const shared = [...new Set(words)].filter((w) => own.has(w))
  const later = (told.document.doc.meta.published.value ?? '') > (denial.document.doc.meta.published.value ?? '9')
  return (
    !later &&
    told.statement.within !== denial.statement.id &&
    denial.statement.within !== told.statement.id &&
    shared.length >= Math.max(2, new Set(words).size * leastPart) &&
    weightOfAll(index, shared) >= leastShared
  )
}

function draftOf(index: StoryIndex, speaker: string, denial: Told, before: readonly Told[]): Draft {
  const name = nameOf(index, [speaker]) ?? 'The speaker'
  const [first] = before as [Told]
  const [said, never] = [inMarks(first.text.replace(/^that /, '')), inMarks(denial.text.replace(/^that /, ''))]
  const labelOf = (t: Told) =>
    `${name}, ${dateWords(t.date ?? t.document.doc.meta.published.value ?? 'undated')}, in ${outletOf(t)}`
  return {
    kind: 'position-reversed',
    reading: 'differs',
    explanation:
      said && never
        ? `What ${name} is told to have said and what ${name} later says of it differ: ${said}; then ${never}.`
        : `What ${name} is told to have said and what ${name} later says of it differ.`,
    compatible: 'The words may have been meant otherwise, or reported otherwise than they were said.',
    tied: true,
    rule: 'reconcile/never-said',
    certainty: 0.65,
    sides: [
      { label: labelOf(first), evidence: before.slice(0, mostShown).map((t) => toldEvidence(t)) },
      { label: labelOf(denial), evidence: [toldEvidence(denial)] },
    ],
  }
}

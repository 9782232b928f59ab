import { addTo } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import type { Told } from '../told.ts'
import { draftOfTurn } from './two-accounts.ts'
import { contentStems } from '../words.ts'

/** Weight that what someone says they never said shares with what they are told to have said. Invented stories, read card by card. */
const leastShared = 4
/** Share of the words of what was never said. */
const leastPart = 0.5

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
  const differ = (name: string) => `What ${name} is told to have said and what ${name} later says of it differ`
  return draftOfTurn(index, speaker, before, denial, {
    kind: 'position-reversed',
    rule: 'reconcile/never-said',
    certainty: 0.65,
    told: (name, said, never) => `${differ(name)}: ${said}; then ${never}.`,
    untold: (name) => `${differ(name)}.`,
    compatible: 'The words may have been meant otherwise, or reported otherwise than they were said.',
  })
}

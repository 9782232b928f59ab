import { contrasts } from '../../data/contrast-words.ts'
import { unreal } from '../../data/denial-words.ts'
import { inBoth } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import type { Draft } from '../card.ts'
import { isPerson, type StoryIndex, weightOf } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import type { ToldAct } from '../acts/told-act.ts'
import { draftOfVoices } from './two-accounts.ts'
import { stemOf } from '../words.ts'

/** Weight from which a noun tells which thing is meant. Invented stories, read card by card. */
const tellingNoun = 2
/** Passages shown for what others tell. */
const mostShown = 4

/** "He was holding a phone, not a knife": beside others who tell of the knife in an act of the same people. One card each. */
export function findContrasts(index: StoryIndex): readonly Draft[] {
  const acts = actsTold(index)
  const contrasting = index.passages.filter((p) => p.statement !== null && !p.damaged && !p.text.includes('?'))
  return contrasting.flatMap((p) => {
    const m = contrasts.exec(p.text)
    const noun = stemOf((m?.groups?.not ?? '').toLowerCase())
    if (m === null || m.index < shortestBefore || weightOf(index, noun) < tellingNoun || unreal.test(p.words)) return []
    const told = acts.filter(
      (t) => !t.denied && t.mood === 'fact' && holds(t, noun) && isOther(p, t.passage) && sharesPerson(index, p, t),
    )
    return told.length === 0 ? [] : [draftOf(index, p, told)]
  })
}

/** Code units before the contrast that say what is so. */
const shortestBefore = 15

/** What was done, it was done to or with the thing. */
function holds({ object, others }: ToldAct, noun: string): boolean {
  return [object, ...others.values()].some(
    (part) => part !== null && part.entity === null && part.stems.at(-1) === noun,
  )
}

function isOther(p: Passage, q: Passage): boolean {
  return p.sentence !== q.sentence && !q.negated && !isOneVoice(p, q) && !contrasts.test(q.words)
}

/** Somebody is in both. */
function sharesPerson(index: StoryIndex, p: Passage, { passage }: ToldAct): boolean {
  return inBoth(p.entities, passage.entities).some((e) => isPerson(index, e))
}

function draftOf(index: StoryIndex, p: Passage, told: readonly ToldAct[]): Draft {
  const passages = [...new Set(told.map((t) => t.passage))].slice(0, mostShown)
  return draftOfVoices(index, [p], passages, {
    kind: 'denial-vs-report',
    rule: 'reconcile/contrast',
    certainty: 0.55,
  })
}

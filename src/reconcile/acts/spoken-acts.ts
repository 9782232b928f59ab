import { unreal } from '../../data/denial-words.ts'
import { actPhrases, opposedVerbs, spokenDeeds } from '../../data/plain-verbs.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { wordsOf } from '../../text/tokens.ts'
import type { StoryIndex } from '../index-story.ts'
import { entityPart, partOf } from '../parts.ts'
import type { Passage } from '../passages.ts'
import { passageMostIn, toldByOuter, type ToldAct } from './told-act.ts'
import { stemOf } from '../words.ts'

/** Statements that are deeds: who warned whom, who apologised. */
export function spokenIn(index: StoryIndex, document: AnalysedDoc, passages: readonly Passage[]): ToldAct[] {
  const circumstances = new Map(document.layers.circumstance.map((c) => [c.statement, c]))
  return document.layers.statement.flatMap((s): ToldAct[] => {
    const cue = s.cue[0]
    const around = cue === undefined ? undefined : passageMostIn(passages, cue)
    if (cue === undefined || around === undefined) return []
    const passage = toldByOuter(index, around, s)
    const words = wordsOf(document.doc.text.slice(cue.start, cue.end))
    const verb = words.map(stemOf).flatMap((w) => deedOf.get(w) ?? [])[0]
    if (verb === undefined) return []
    const circumstance = circumstances.get(s.id)
    const opposed = opposedVerbs.get(verb)
    return [
      {
        passage,
        span: cue,
        verb,
        act: stemOf(opposed ?? verb),
        agent: entityPart(index, circumstance?.speaker ?? undefined),
        object: entityPart(index, circumstance?.addressee[0]),
        others: new Map(),
        dates: [],
        denied: s.negated !== (opposed !== undefined),
        nominal: false,
        mood: words.some((w) => /^(?:will|would)$/.test(w)) ? 'future' : 'fact',
      },
    ]
  })
}

const deedOf = new Map([...spokenDeeds].map((verb) => [stemOf(verb), verb]))

/** Phrases of a passage that stand for an act, on the word of whoever says them. */
export function phrasesIn(index: StoryIndex, passage: Passage): readonly ToldAct[] {
  return actPhrases.flatMap(([phrase, act, done]): ToldAct[] => {
    const m = phrase.exec(passage.text)
    if (m === null || unreal.test(passage.text.slice(0, m.index))) return []
    const span = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    const around = passage.document.layers.proposition.find(
      (p) => p.span.start <= span.start && p.span.end > span.start,
    )
    const ofAll = !done && /^no\b/i.test(m[0])
    const agent = ofAll
      ? { entity: null, stems: [], all: true }
      : (partOf(index, passage, around?.arguments['agent']) ?? entityPart(index, [...passage.speakers][0]))
    const plain = { object: null, others: new Map(), dates: [], nominal: false, mood: 'fact' } as const
    return [{ passage, span, verb: act, act: act.includes(' ') ? act : stemOf(act), agent, denied: !done, ...plain }]
  })
}

import type { Statement } from '../model/layers.ts'
import type { Reason } from '../model/note.ts'
import { rankAntecedents } from './antecedents.ts'
import type { Reading } from './cast.ts'
import { type Draft, draftAt } from './drafts.ts'
import { pronounKind } from './pronoun-kinds.ts'
import type { Place } from './scene.ts'

/** Someone who may have said a statement. */
export interface SpeakerCandidate {
  readonly draft: Draft
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Score below which the speaker stays open. Chosen on the development stories, for a precision of .95 among those given. */
export const leastSpeakerScore = 0.6

/** How sure the words of the source make a speaker, by their form. */
const formScores: Readonly<Record<string, number>> = { name: 0.98, title: 0.9, role: 0.9, unnamed: 0.92, none: 0.8 }
/** Most candidates kept beside the speaker. */
const mostCandidates = 4

/** Who may have said a statement, likeliest first; empty if the text does not tell. */
export function speakersOf(reading: Reading, at: number): SpeakerCandidate[] {
  const { scene, sources } = reading
  const statement = scene.statements[at] as Statement
  const head = scene.sourceHeads[at]?.[0]
  const known = sources[at] ?? []
  if (head === undefined) return []
  const place = head.place < 0 ? null : (scene.places[head.place] as Place)
  if (place?.replaced === true) return []
  const word = scene.words.words[head.word]
  const pronoun = word === undefined ? null : pronounKind(word.lower, word.pos)
  if (pronoun !== null && pronoun.person === 3 && pronoun.case !== 'relative')
    return byPronoun(reading, head.place, statement)
  return known.slice(0, mostCandidates).map((draft) => byWords(reading, draft, place, statement))
}

function byWords({ scene }: Reading, draft: Draft, place: Place | null, statement: Statement): SpeakerCandidate {
  const form = place === null ? 'none' : place.mention.form
  const rule = place?.mention.form === 'pronoun' ? 'source-pronoun' : `source-${form}`
  const span = statement.source[0]
  const detail = span === undefined ? '' : scene.doc.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 80)
  const score = formScores[form] ?? 0.85
  const ambiguous = draft.rule === 'name-of-several'
  const reasons: Reason[] = [{ rule, weight: score, detail }]
  if (ambiguous) reasons.push({ rule: 'name-of-several', weight: -0.5, detail })
  return { draft, score: ambiguous ? score - 0.5 : score, reasons }
}

function byPronoun({ scene, cast }: Reading, place: number, statement: Statement): SpeakerCandidate[] {
  if (place < 0) return []
  const ranked = rankAntecedents<Draft>(scene, place, (i) => draftAt(cast, i)).slice(0, mostCandidates)
  // Damage may have taken away the one who is meant.
  const trust = statement.damaged ? 0.85 : 1
  return ranked.map(({ candidate, share, reasons }) => ({ draft: candidate, score: round(share * trust), reasons }))
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000
}

import type { Statement } from '../model/layers.ts'
import type { Reason } from '../model/note.ts'
import { rankAntecedents } from './antecedents.ts'
import { bracketedAfter } from './bracketed.ts'
import type { Reading } from './cast.ts'
import { type Draft, draftAt } from './drafts.ts'
import { type Inferred, inferSpeaker } from './inferred-speakers.ts'
import { pronounKind } from './pronoun-kinds.ts'
import { letterOf, peopleByLetter } from './question-and-answer.ts'
import { mayMeanNamed } from './renamed.ts'
import type { Place } from './scene.ts'
import { placesIn } from './slots.ts'
import { rangeOf } from './words.ts'

/** Someone who may have said a statement. */
export interface SpeakerCandidate {
  readonly draft: Draft
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Score below which the speaker stays open. Chosen on the development stories, for a precision of .95 among those given. */
const leastSpeakerScore = 0.65

/** The first of the candidates if it is sure enough; null leaves the speaker open. */
export function surestOf([first]: readonly SpeakerCandidate[]): Draft | null {
  return first !== undefined && first.score >= leastSpeakerScore ? first.draft : null
}

/** How sure the words of the source make a speaker, by their form. */
const formScores: Readonly<Record<string, number>> = { name: 0.98, title: 0.9, role: 0.9, unnamed: 0.92, none: 0.8 }
/** How sure the words around a statement make a speaker whom its own words leave out. */
const inferredScore = 0.7
/** How sure the head of a talk makes those it names as who asks and who answers. */
const letterScore = 0.9
/** Most candidates kept beside the speaker. */
const mostCandidates = 4

/** Who may have said a statement, likeliest first; empty if the text does not tell. */
export function speakersOf(reading: Reading, at: number): SpeakerCandidate[] {
  const { scene, sources } = reading
  const statement = scene.statements[at] as Statement
  const head = scene.sourceHeads[at]?.[0]
  const known = sources[at] ?? []
  const words = statement.source[0]
  if (
    words !== undefined &&
    /^(?:no\s|\(?(?:unknown|unidentified)\b)/i.test(scene.doc.text.slice(words.start, words.end))
  )
    return []
  const letter = letterOf(scene, statement)
  if (letter !== null) {
    const { people, words: told } = peopleByLetter(reading.cast, at)
    if (people.length > 0 || letter !== 'witness') return people.map((draft) => byLetter(draft, told, people.length))
  }
  if (head === undefined) {
    const inferred = inferSpeaker(reading, at)
    return inferred === null ? [] : [byInference(reading, inferred, statement)]
  }
  const place = head.place < 0 ? null : (scene.places[head.place] as Place)
  if (place?.replaced === true) return []
  const pronoun = pronounKind(scene.words.words, head.word)
  const bracketed = pronoun === null || head.place < 0 ? null : bracketedAfter(reading.cast, head.place)
  if (bracketed !== null) return [byWords(reading, bracketed, head.place, statement)]
  if (pronoun !== null && pronoun.person === 3 && pronoun.case !== 'relative')
    return byPronoun(reading, head.place, statement)
  return known.slice(0, mostCandidates).map((draft) => byWords(reading, draft, head.place, statement))
}

/** Several who may answer leave it open which of them does. */
function byLetter(draft: Draft, detail: string, several: number): SpeakerCandidate {
  const score = round(letterScore / several)
  return { draft, score, reasons: [{ rule: 'question-and-answer', weight: score, detail }] }
}

function byInference({ scene }: Reading, { draft, rule }: Inferred, { cue }: Statement): SpeakerCandidate {
  const detail = cue[0] === undefined ? '' : scene.doc.text.slice(cue[0].start, cue[0].end).replace(/\s+/g, ' ')
  return { draft, score: inferredScore, reasons: [{ rule, weight: inferredScore, detail }] }
}

function byWords(reading: Reading, draft: Draft, head: number, statement: Statement): SpeakerCandidate {
  const { scene, cast } = reading
  const place = scene.places[head] ?? null
  const form = place === null ? 'none' : place.mention.form
  const rule = place?.mention.form === 'pronoun' ? 'source-pronoun' : `source-${form}`
  const span = statement.source[0]
  const detail = span === undefined ? '' : scene.doc.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 80)
  const score = formScores[form] ?? 0.85
  const reasons: Reason[] = [{ rule, weight: score, detail }]
  if (draft.rule === 'name-of-several') reasons.push({ rule: 'name-of-several', weight: -0.5, detail })
  if (place?.quoted === true && namesSelf(reading, statement, draft))
    reasons.push({ rule: 'names-self', weight: -0.6, detail })
  if (head !== -1 && mayMeanNamed(cast, head, draft))
    reasons.push({ rule: 'may-mean-someone-named', weight: -0.3, detail })
  if (saysOwnName(reading, statement, draft)) reasons.push({ rule: 'says-own-name', weight: -0.5, detail })
  return { draft, score: round(reasons.reduce((sum, r) => sum + r.weight, 0)), reasons }
}

/** Inside their own quotation people do not call themselves by name: another stood there, or the words are damaged. */
function namesSelf({ scene, sources }: Reading, { within }: Statement, draft: Draft): boolean {
  const outer = scene.statementIndex.get(within ?? '')
  return outer !== undefined && sources[outer]?.[0] === draft
}

/** "Ruiz said Ruiz had": copy would say "she"; where it does not, one of the names may have been put there. */
function saysOwnName({ scene, cast }: Reading, { form, content }: Statement, draft: Draft): boolean {
  const first = content[0]
  if (first === undefined || form === 'direct' || draft.kind !== 'person') return false
  const { from } = rangeOf(scene.words.words, first)
  return placesIn(scene, { from, to: from + 2 }).some((i) => {
    const { mention, range } = scene.places[i] as Place
    const verb = /^(?:VB[DZPN]|MD)$/.test(scene.words.words[range.to]?.pos ?? '')
    return mention.form === 'name' && verb && draftAt(cast, i) === draft
  })
}

function byPronoun({ scene, cast }: Reading, place: number, statement: Statement): SpeakerCandidate[] {
  if (place < 0) return []
  const neutral = scene.places[place]?.mention.gender === 'neutral'
  const ranked = rankAntecedents<Draft>(scene, place, (i) => draftAt(cast, i)).slice(0, mostCandidates)
  // Damage may have taken away the one who is meant; "it" is a thing more often than a body.
  const trust = (statement.damaged ? 0.85 : 1) * (neutral ? 0.85 : 1)
  return ranked.map(({ candidate, share, reasons }) => ({
    draft: candidate,
    score: round(share * trust),
    reasons: reasons(),
  }))
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000
}

import type { Statement } from '../model/layers.ts'
import type { Reading } from './cast.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'
import { sentenceAt } from './words.ts'

/** Paragraphs over which an answer follows its question. */
const farthestAnswer = 1

/** The question that a statement answers: the one before it at its level, told near it; −1 if it answers none. */
export function questionBefore(scene: Scene, at: number): number {
  if (!isAnswer(scene, at)) return -1
  const asked = lastBefore(scene, at, () => true)
  const question = scene.statements[asked]
  if (question === undefined || !question.acts.includes('question')) return -1
  return paragraphsBetween(scene, asked, at) <= farthestAnswer ? asked : -1
}

/** Paragraphs between a transcript and what introduces it, and between two of its turns. */
const farthest = { introduction: 2, turn: 4 }

/** The turn before a turn of a transcript, or what was told right before its first one: they share time and place; −1 for anything else. */
export function turnBefore(scene: Scene, at: number): number {
  const statement = scene.statements[at] as Statement
  if (statement.medium !== 'transcript') return -1
  const turn = lastBefore(scene, at, (s) => s.medium === 'transcript')
  if (turn >= 0 && paragraphsBetween(scene, turn, at) <= farthest.turn) return turn
  const told = lastBefore(scene, at, () => true)
  return told >= 0 && paragraphsBetween(scene, told, at) <= farthest.introduction ? told : -1
}

function paragraphsBetween({ words, statements }: Scene, before: number, at: number): number {
  const [a, b] = [before, at].map((i) => {
    const { cue, span } = statements[i] as Statement
    return words.paragraphs[sentenceAt(words, cue[0] ?? span)]
  })
  return a === undefined || b === undefined ? Infinity : b - a
}

/** A turn of a transcript answers without a word for it. */
function isAnswer(scene: Scene, at: number): boolean {
  const { acts, medium } = scene.statements[at] as Statement
  if (acts.includes('answer')) return true
  if (medium !== 'transcript' || acts.includes('question')) return false
  return scene.statements[lastBefore(scene, at, () => true)]?.medium === 'transcript'
}

/** Index of the last statement before one, at its level, that fits; −1 if none does. */
function lastBefore({ statements }: Scene, at: number, fits: (statement: Statement) => boolean): number {
  const within = statements[at]?.within
  for (let i = at - 1; i >= 0; i--) {
    const statement = statements[i] as Statement
    if (statement.within === within && fits(statement)) return i
  }
  return -1
}

/** Addressees with those of questions and answers that copy leaves out: who asked is answered, who answers was asked. */
export function answeredIn(
  { scene }: Reading,
  speakers: readonly (Draft | null)[],
  told: readonly Draft[][],
): readonly (readonly Draft[])[] {
  const addressees: Draft[][] = told.map((t) => [...t])
  for (const at of scene.statements.keys()) {
    const asked = questionBefore(scene, at)
    const [asker, answerer] = [speakers[asked] ?? null, speakers[at] ?? null]
    if (asked < 0 || asker === answerer) continue
    if (asker !== null && addressees[at]?.length === 0) addressees[at] = [asker]
    if (answerer !== null && addressees[asked]?.length === 0) addressees[asked] = [answerer]
  }
  return addressees
}

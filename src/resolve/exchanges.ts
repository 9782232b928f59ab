import type { Statement } from '../model/layers.ts'
import type { Reading } from './cast.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'
import { sentenceAt } from './words.ts'

/** Paragraphs over which an answer follows its question. */
const farthestAnswer = 1

/** The question that a statement answers: the one before it at its level, told near it; −1 if it answers none. */
export function questionBefore(scene: Scene, at: number): number {
  const statement = scene.statements[at] as Statement
  if (!isAnswer(scene, statement)) return -1
  const asked = scene.statements.slice(0, at).findLastIndex((s) => s.within === statement.within)
  const question = scene.statements[asked]
  if (question === undefined || !question.acts.includes('question')) return -1
  const [a, b] = [question, statement].map((s) => scene.words.paragraphs[sentenceAt(scene.words, s.cue[0] ?? s.span)])
  return a !== undefined && b !== undefined && b - a <= farthestAnswer ? asked : -1
}

/** A turn of a transcript answers without a word for it. */
function isAnswer({ statements }: Scene, statement: Statement): boolean {
  if (statement.acts.includes('answer')) return true
  const before = statements[statements.indexOf(statement) - 1]
  return statement.medium === 'transcript' && before?.medium === 'transcript' && !statement.acts.includes('question')
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

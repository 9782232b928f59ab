import type { Statement } from '../model/layers.ts'
import type { Scene } from './scene.ts'

/** Statements looked back over, those inside others among them. */
const farthest = 12

/** Index of the last statement before one that stands where it stands: at top level, or inside the same other; −1 if none is near. */
export function statementBefore(statements: readonly Statement[], of: number): number {
  for (let i = of - 1; i >= Math.max(0, of - farthest); i--)
    if (statements[i]?.within === statements[of]?.within) return i
  return -1
}

const denying = /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|disput|rebut|refut|shot back|hit back|fired back)/i

/**
 * "Ruiz said Tarn had lied. He denied it.": who charged is not who denies. The mention of the one who charged last before
 * the denial whose source the given mention heads; −1 where it heads none.
 */
export function accuserBefore({ doc, statements, sourceHeads, places }: Scene, at: number): number {
  const of = places[at]?.sourceOf ?? -1
  const denial = statements[of]
  if (denial === undefined || sourceHeads[of]?.[0]?.place !== at) return -1
  if (!denial.cue.some((c) => denying.test(doc.text.slice(c.start, c.end)))) return -1
  const before = statementBefore(statements, of)
  return statements[before]?.acts.includes('accusation') === true ? (sourceHeads[before]?.[0]?.place ?? -1) : -1
}

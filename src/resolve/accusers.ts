import type { Scene } from './scene.ts'

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
  const before = statements.slice(0, of).findLastIndex((s) => s.within === denial.within)
  return statements[before]?.acts.includes('accusation') === true ? (sourceHeads[before]?.[0]?.place ?? -1) : -1
}

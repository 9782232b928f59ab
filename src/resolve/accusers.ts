import type { Statement } from '../model/layers.ts'
import type { Place, Scene } from './scene.ts'

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
export function accuserBefore(scene: Scene, at: number): number {
  const { doc, statements, sourceHeads, places } = scene
  const of = places[at]?.sourceOf ?? -1
  const denial = statements[of]
  if (denial === undefined || sourceHeads[of]?.[0]?.place !== at) return -1
  if (!denial.cue.some((c) => denying.test(doc.text.slice(c.start, c.end)))) return -1
  const before = statementBefore(statements, of)
  const told = statements[before]?.acts.includes('accusation') === true ? (sourceHeads[before]?.[0]?.place ?? -1) : -1
  return told >= 0 ? told : chargerBefore(scene, at)
}

/** Whom the sentence before tells to have charged or sued someone; −1 if it tells of nobody. */
function chargerBefore({ doc, places }: Scene, at: number): number {
  const { sentence } = places[at] as Place
  for (let i = at - 1; i >= 0 && sentence - (places[i] as Place).sentence <= 1; i--) {
    const { mention, inside, sentence: own } = places[i] as Place
    const after = doc.text.slice(mention.span.end, mention.span.end + farthestCharge)
    if (own < sentence && inside < 0 && mention.form !== 'pronoun' && charging.test(after)) return i
  }
  return -1
}

/** Words after a name that tell of a charge by it, within so many code units. */
const farthestCharge = 160
const charging =
  /^(?:,[^,.]{2,80},)?(?: (?:has|have|had|also|later|then|\p{L}+ly))* (?:charged|sued|indicted|accused|prosecuted|blamed|reported (?:him|her|them)|(?:brought|brings|filed|pressed|laid|lodged) (?:\p{L}+ ){0,3}?(?:charges?|suit|lawsuit|complaint|case|claim|indictment)s?)\b/u

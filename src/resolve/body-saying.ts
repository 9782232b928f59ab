import { verbLemma } from './lemma.ts'
import { type Cast, draftAt, type Draft } from './drafts.ts'
import type { Place } from './scene.ts'

/** Verbs of which "it" as often names the matter: "said it would take weeks". */
const ofMatters =
  /^(?:be|take|seem|appear|depend|cost|require|last|remain|mean|matter|happen|rain|become|help|make|turn|end|come|go|work|affect|cause|lead|involve|include|occur|begin|start|follow|result|apply|prove|show|reflect|represent)$/

/** Auxiliaries before the verb of what a body does. */
const auxiliary = /^(?:would|will|could|can|had|has|did|does|'d|'ll|never|also|not|n't|still|already|now)$/

/** "The union said it had warned the owner": the body that says so, if the verb is of what one does. */
export function bodySaying(cast: Cast, at: number): Draft | null {
  const { places, words, sourceHeads, statements } = cast.scene
  const { head, statement, quoted } = places[at] as Place
  const source = sourceHeads[statement]?.[0]?.place ?? -1
  const body = source < 0 ? null : draftAt(cast, source)
  if (quoted || words.words[head]?.lower !== 'it' || body?.kind !== 'organisation') return null
  const first = statements[statement]?.content[0]?.start ?? -1
  const before = words.words[head - 1]
  const opens =
    words.words[head]?.start === first || (before?.lower === 'that' && (before.start === first || before.end < first))
  return opens && acts(cast, head + 1) ? body : null
}

/** "had warned", "would sue", "was looking into", "plans to": not "was closed", "would take". */
function acts({ scene }: Cast, from: number): boolean {
  const { words } = scene.words
  let i = from
  while (auxiliary.test(words[i]?.lower ?? '')) i++
  const verb = words[i]
  if (verb === undefined || !/^VB/.test(verb.pos)) return false
  if (/^(?:is|was|be|been|'s)$/.test(verb.lower)) return words[i + 1]?.pos === 'VBG'
  return verb.pos !== 'VBN' || i > from ? !ofMatters.test(verbLemma(verb.lower, verb.pos)) : false
}

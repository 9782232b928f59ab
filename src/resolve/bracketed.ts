import { type Cast, type Draft, draftAt } from './drafts.ts'
import type { Place } from './scene.ts'

/** "they (the police)", "he (Ruiz)": whom the brackets after a pronoun name; null if none follow. */
export function bracketedAfter(cast: Cast, at: number): Draft | null {
  const { places, doc } = cast.scene
  const [{ mention }, next] = [places[at] as Place, places[at + 1]]
  if (next === undefined || next.replaced || next.mention.form === 'pronoun') return null
  const { start, end } = next.mention.span
  if (!/^ ?[([](?:the )?$/.test(doc.text.slice(mention.span.end, start)) || !/[)\]]/.test(doc.text[end] ?? ''))
    return null
  return draftAt(cast, at + 1)
}

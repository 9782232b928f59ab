import type { Statement } from '../model/layers.ts'
import { type Cast, type Draft, draftAt, living } from './drafts.ts'
import type { Place, Scene } from './scene.ts'
import { placesIn } from './slots.ts'
import { rangeOf } from './words.ts'

/** Who asks or who answers, from a place of the text on. */
interface Part {
  readonly part: 'asks' | 'answers'
  readonly at: number
  /** Several where the words name more than one; empty if they name nobody that is known. */
  readonly people: readonly Draft[]
  /** The words that say so. */
  readonly words: string
}

/** "EXAMINATION BY MS. VARGA:", "BY MS. VARGA:", "Interviewed by Nadia Kells". */
const asks = [
  /^[ \t]*(?:\d{1,2}[ \t]+)?(?:[A-Z-]+[ \t]+){0,3}(?:[A-Z]+-)?EXAMINATION[ \t]+BY[ \t]+([^\n]{2,60})$/gm,
  /^[ \t]*(?:\d{1,2}[ \t]+)?BY[ \t]+([^:\n]{2,60}):[ \t]*$/gm,
  /\b(?:interview(?:ed| conducted)?|questions(?: asked)?|questioned) by:? ([^\n.;:]{2,60})/gi,
  /^[ \t]*interviewer[ \t]*:[ \t]*([^\n]{2,60})$/gim,
]

/** "DEPOSITION OF TOMAS REYLE", "Interview with Ilse Moreno", "TOMAS REYLE, having been duly sworn". */
const answers = [
  /\b(?:deposition|testimony|(?:voluntary )?examination|interrogation|questioning) of ([^\n.;:]{2,80})/gi,
  /^[ \t]*(?:(?:full|edited|rush|complete)[ \t]+)?(?:transcript[ \t]*(?:of|:)[ \t]*)?(?:(?:the|an|our)[ \t]+)?(?:(?:exclusive|full)[ \t]+)?(?:interview(?:[ \t]+(?:of|with)\b|[ \t]*:)|Q[ \t]?(?:&|and)[ \t]?A(?:[ \t]+with\b|[ \t]*:))[ \t]*([^\n]{2,80})/gim,
  /^[ \t]*(?:interviewee|witness|deponent)[ \t]*:[ \t]*([^\n]{2,60})$/gim,
  /^([^\n]{2,60}?),?[ \t](?:having been|being|was|called as a witness)[^\n]{0,60}\b(?:sworn|affirmed|witness)\b/gim,
  /\b(?:we|I) (?:spoke|talked|sat down) (?:to|with) ([^\n.;:]{2,80})/gi,
]

const parts = new WeakMap<Scene, readonly Part[]>()

/** Whether a statement is a turn labelled "Q" or "A", or that of the witness. */
export function letterOf({ doc }: Scene, { medium, source }: Statement): Part['part'] | 'witness' | null {
  const [span] = source
  if (medium !== 'transcript' || span === undefined) return null
  const words = doc.text.slice(span.start, span.end)
  if (/^(?:Q|Question)\.?$/i.test(words)) return 'asks'
  if (/^(?:A|Answer)\.?$/i.test(words)) return 'answers'
  return /^THE (?:WITNESS|DEPONENT)$/.test(words) ? 'witness' : null
}

/**
 * Who "Q" and "A" stand for at a statement: whom the last words before it name that say who asks, or who answers. Several
 * if they name several; empty if the text does not say.
 */
export function peopleByLetter(cast: Cast, at: number): { readonly people: readonly Draft[]; readonly words: string } {
  const { scene } = cast
  const statement = scene.statements[at] as Statement
  const part = letterOf(scene, statement) === 'asks' ? 'asks' : 'answers'
  const known = parts.get(scene) ?? partsOf(cast)
  parts.set(scene, known)
  const found = known.findLast((p) => p.part === part && p.at < statement.span.start)
  return { people: [...new Set((found?.people ?? []).map(living))], words: found?.words ?? '' }
}

function partsOf(cast: Cast): readonly Part[] {
  const { scene } = cast
  const { text } = scene.doc
  const turns = scene.statements.filter((s) => s.medium === 'transcript').map((s) => s.span)
  const said = (at: number) => turns.some((t) => t.start <= at && at < t.end)
  const found = (part: Part['part'], patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Part[] => {
        if (said(match.index)) return []
        const start = match.index + match[0].lastIndexOf(match[1] ?? '')
        const range = rangeOf(scene.words.words, { start, end: start + (match[1] ?? '').length })
        const people = placesIn(scene, range).flatMap((i) => {
          const { mention, inside } = scene.places[i] as Place
          const draft = mention.kind === 'person' && inside < 0 ? draftAt(cast, i) : null
          return draft === null ? [] : [draft]
        })
        const named = part === 'asks' ? people.slice(0, 1) : [...new Set(people)]
        return [{ part, at: match.index, people: named, words: match[0].trim() }]
      }),
    )
  return [...found('asks', asks), ...found('answers', answers)].sort((a, b) => a.at - b.at)
}

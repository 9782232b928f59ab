import { type Matter, matters } from '../../data/told-matters.ts'

/** A matter with its patterns ready to be looked for. */
export interface MatterPatterns {
  readonly matter: Matter
  readonly patterns: readonly MatterPattern[]
}

/** A pattern, and the letter of the mark that is meant. */
export interface MatterPattern {
  readonly words: RegExp
  readonly letter: string
}

/** Marks of a pattern, those whose value is meant first. */
const marks = /<([A-Z])(?:([ :])([^>]*))?>/g
const order = 'PWQCDTMLVKSXN'

/** A pattern in which the mark that is meant is named `v`: its value, or its words. */
function compile(pattern: string): MatterPattern {
  const letters = [...pattern.matchAll(marks)].map((m) => m[1] as string)
  const meant = [...letters].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? ''
  let named = false
  const source = pattern.replaceAll('~', '[^<;]{0,40}').replace(marks, (_, letter: string, __, words?: string) => {
    const isMeant = letter === meant && !named
    if (isMeant) named = true
    const group = (inner: string) => (isMeant ? `(?<v>${inner})` : `(?:${inner})`)
    if (letter === 'P') return group('[^<>,.;:"”]{3,60}?') + placeEnd
    if (letter === 'W') return words === undefined ? group('[^<>,.;:"”]{3,50}?') + goodsEnd : group(words)
    if (letter === 'Q') return group(`(?:the )?(?:[\\p{L}’'-]+ ){1,3}(?:${words})\\b`)
    const own = bareToo.has(letter) ? `(?:${letter}\\d+|N\\d+(?=>))` : `${letter}\\d+`
    return `<${group(own)}${words === undefined ? '(?: [^>]*)?' : ` (?:${words})`}>`
  })
  return { words: new RegExp(`(?<!\\p{L})(?:${source})`, 'gu'), letter: meant }
}

/** Letters whose value may be told as a bare number: "put the bail at 20,000", "was doing 60". */
export const bareToo: ReadonlySet<string> = new Set(['M', 'V'])

const placeEnd =
  '(?=[,.;:"”]|$| (?:on|when|as|after|before|while|where|who|which|and|at the time|last|early|late|that|because|to|from|with|carrying)\\b| (?:in|on|last|late|early)? ?<)'
const goodsEnd =
  '(?=[,.;:"”<]|$| (?:and (?:weighed|was|were|had|is)|rammed|struck|hit|when|that|which|was|were|to|from|for|in|on|at|into|crashed|collided|overturned|had|worth|bound|through)\\b)'

/** Every matter with its patterns. */
export const matterPatterns: readonly MatterPatterns[] = matters.map((matter) => ({
  matter,
  patterns: matter.patterns.map(compile),
}))
/** The letters of the marks that each matter's patterns hold. */
export const matterLetters: ReadonlyMap<Matter, ReadonlySet<string>> = new Map(
  matterPatterns.map((c) => [
    c.matter,
    new Set(c.matter.patterns.flatMap((p) => [...p.matchAll(marks)].map((m) => m[1] as string))),
  ]),
)

/** In the source of a pattern for a name that ends in what it is. */
export const namedMark = "(?:[\\p{L}’'-]+ ){1,3}"

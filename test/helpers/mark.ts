import type { Span } from '../../src/model/span.ts'

/** A text without its marks, and the spans they stood around, by label, in order of their opening. */
export interface Marked {
  readonly text: string
  readonly spans: Readonly<Record<string, readonly Span[]>>
}

/** Reads `{label|words}` marks; they nest. "The {source|mayor} {cue|said}": text "The mayor said". */
export function mark(marked: string): Marked {
  const spans: Record<string, { start: number; end: number }[]> = {}
  const open: { start: number; end: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const label = marked[i] === '{' ? /^\{([a-zA-Z-]+)\|/.exec(marked.slice(i, i + 40)) : null
    if (label !== null) {
      const span = { start: text.length, end: text.length }
      const name = label[1] as string
      ;(spans[name] ??= []).push(span)
      open.push(span)
      i += label[0].length - 1
    } else if (marked[i] === '}' && open.length > 0) {
      const span = open.pop()
      if (span !== undefined) span.end = text.length
    } else text += marked[i]
  }
  return { text, spans }
}

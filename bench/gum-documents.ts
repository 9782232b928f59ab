import { readFileSync } from 'node:fs'
import type { Span } from '../src/model/span.ts'

/** A document of GUM: tokens, and mentions as ranges of them, the last token included. */
export interface GumDocument {
  readonly id: string
  readonly genre: string
  readonly tokens: readonly string[]
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly cluster: string
    readonly type: string
  }[]
}

/** The documents of `gum.jsonl`. */
export function readGum(file: string): GumDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((l) => JSON.parse(l) as GumDocument)
}

/** Where tokens stand when they are joined by single spaces. */
export function spansOfTokens(tokens: readonly string[]): Span[] {
  let at = 0
  return tokens.map((t) => {
    const span = { start: at, end: at + t.length }
    at += t.length + 1
    return span
  })
}

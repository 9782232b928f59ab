import { readFileSync } from 'node:fs'
import type { DiscrepancyKind, Reading } from '../src/model/kinds.ts'

/** Words that stand once in a document of the demo story. */
export interface Passage {
  readonly document: string
  readonly words: string
}

/** A statement of the reviewed list; `at` is a passage that holds short source and cue words. */
export interface ExpectedStatement {
  readonly id: string
  readonly document: string
  readonly source: string | null
  readonly content: readonly string[]
  readonly speaker: string | null
  readonly notSpeaker?: string
  readonly core?: boolean
}

/** The reviewed list of the demo story (`examples/demo.expected.json`). */
export interface DemoExpected {
  readonly documents: readonly {
    readonly name: string
    readonly outlet: string
    readonly published: string | null
    readonly title: string | null
  }[]
  readonly people: readonly { readonly name: string; readonly names: readonly string[] }[]
  readonly statements: readonly ExpectedStatement[]
  readonly quotations: readonly (readonly Passage[])[]
  readonly differences: readonly {
    readonly kind: DiscrepancyKind
    readonly label: string
    readonly opinion?: boolean
    readonly sides: readonly { readonly label: string; readonly evidence: readonly Passage[] }[]
  }[]
  readonly notDifferences: readonly {
    readonly reading: Reading
    readonly label: string
    readonly evidence: readonly Passage[]
  }[]
  readonly damage: readonly Passage[]
  readonly furniture: readonly Passage[]
}

export function readDemoExpected(): DemoExpected {
  return JSON.parse(readFileSync(new URL('../examples/demo.expected.json', import.meta.url), 'utf8')) as DemoExpected
}

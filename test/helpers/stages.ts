import { clean } from '../../src/clean/clean.ts'
import type { Doc } from '../../src/model/doc.ts'
import type { Layer, LayerTypes } from '../../src/model/layers.ts'
import type { Additions, Stage } from '../../src/model/stage.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { type AnyStage, runStages } from '../../src/pipeline/run-stages.ts'
import { stages } from '../../src/pipeline/stages.ts'
import { readText } from '../../src/read/text.ts'
import { idOf } from '../../src/text/hash.ts'

/** What a test says of a document beside its text. */
export interface DocSetting {
  readonly name?: string
  readonly published?: string
  readonly outlet?: string
  readonly exhibit?: number
}

/** A cleaned plain-text document. */
export function docOf(text: string, setting: DocSetting = {}): Doc {
  const raw = readText(setting.name ?? 'test.txt', new TextEncoder().encode(text))
  const fields = [...raw.fields]
  if (setting.published !== undefined) fields.unshift({ field: 'published', value: setting.published, basis: 'input' })
  if (setting.outlet !== undefined) fields.unshift({ field: 'outlet', value: setting.outlet, basis: 'input' })
  return clean({ ...raw, fields }, { id: idOf('d', setting.name ?? 'test.txt', text), sha256: '0'.repeat(64) })
}

/** Runs one stage on a document, after the stages it needs. */
// biome-ignore lint/suspicious/noExplicitAny: any contract will do; the runner checks it.
export function runStage<A extends Layer>(doc: Doc, stage: Stage<any, A>): Additions<A> {
  const before = stages.slice(
    0,
    stages.findIndex((s) => s.name === stage.name),
  )
  let result: Additions<A> = { annotations: [], notes: [] }
  const caught: AnyStage = {
    ...stage,
    run: (view) => {
      result = stage.run(view) as Additions<A>
      return result
    },
  }
  runStages(doc, [...before, caught])
  return result
}

/** A document with all stages run, as the case keeps it. */
export function analysedOf(text: string, setting: DocSetting = {}): AnalysedDoc {
  const doc = docOf(text, setting)
  return { doc, ...runStages(doc, stages), exhibit: setting.exhibit ?? 1 }
}

/** The words a list of annotations covers. */
export function wordsAt(doc: { readonly text: string }, annotations: readonly LayerTypes[Layer][]): string[] {
  return annotations.map((a) => doc.text.slice(a.span.start, a.span.end))
}

import type { Doc } from './doc.ts'
import type { Layer, LayerTypes } from './layers.ts'
import type { Note } from './note.ts'

/** A document as a stage sees it: the text, and the layers it asked for. */
export interface View<L extends Layer> {
  readonly doc: Doc
  readonly text: string
  /** Annotations of a layer, in text order. */
  readonly get: <K extends L>(layer: K) => readonly LayerTypes[K][]
}

/** What a stage adds. The pipeline sorts annotations into text order. */
export interface Additions<L extends Layer> {
  readonly annotations: readonly LayerTypes[L][]
  readonly notes: readonly Note[]
}

/**
 * A pure step over one document: it returns what it adds, and the pipeline adds it.
 * `NoInfer`: without it, TypeScript widens the contract to whatever `run` returns.
 */
export interface Stage<Needs extends Layer, Adds extends Layer> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly adds: readonly Adds[]
  readonly run: (doc: View<NoInfer<Needs>>) => Additions<NoInfer<Adds>>
}

/** The stage itself; types its contract. */
export function defineStage<const Needs extends Layer, const Adds extends Layer>(
  stage: Stage<Needs, Adds>,
): Stage<Needs, Adds> {
  return stage
}

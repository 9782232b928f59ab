import type { Doc } from '../model/doc.ts'
import { type KeptLayer, keptLayers, type Layer, type LayersOf, type LayerTypes } from '../model/layers.ts'
import type { Note } from '../model/note.ts'
import { compareSpans } from '../model/span.ts'
import type { Stage, View } from '../model/stage.ts'

/** A stage whose contract the list has checked; the runner only needs to call it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of stages with different contracts; `defineStage` has checked each.
export type AnyStage = Stage<any, any>

type Filling = { [L in Layer]?: LayerTypes[L][] }

/**
 * Runs the stages in order over one document; `wanted` are the layers that come back.
 * @throws RangeError if a stage needs a layer that no earlier stage adds, or returns a span outside the text.
 */
export function runStages<K extends Layer = KeptLayer>(
  doc: Doc,
  stages: readonly AnyStage[],
  wanted: readonly K[] = keptLayers as readonly Layer[] as readonly K[],
): { layers: LayersOf<K>; notes: readonly Note[] } {
  const filling: Filling = {}
  const notes: Note[] = [...doc.notes]
  const view: View<Layer> = { doc, text: doc.text, get: (layer) => filling[layer] ?? [] }
  for (const stage of stages) {
    for (const need of stage.needs as readonly Layer[]) {
      if (filling[need] === undefined)
        throw new RangeError(`${stage.name} needs ${need}, which no stage before it adds`)
    }
    const added = stage.run(view)
    for (const layer of stage.adds as readonly Layer[]) filling[layer] ??= []
    for (const annotation of added.annotations) put(filling, annotation as LayerTypes[Layer], doc, stage.name)
    for (const layer of stage.adds as readonly Layer[]) (filling[layer] as LayerTypes[Layer][]).sort(byPlace)
    notes.push(...added.notes)
  }
  const layers = Object.fromEntries(wanted.map((l) => [l, filling[l] ?? []])) as unknown as LayersOf<K>
  return { layers, notes: notes.sort((a, b) => compareSpans(a.span, b.span) || compareText(a.kind, b.kind)) }
}

function put(filling: Filling, annotation: LayerTypes[Layer], doc: Doc, stage: string): void {
  const { start, end } = annotation.span
  if (!(start >= 0 && start <= end && end <= doc.text.length)) {
    throw new RangeError(`${stage} returned ${annotation.layer} [${start}, ${end}) in a text of ${doc.text.length}`)
  }
  const layer = filling[annotation.layer] as LayerTypes[Layer][] | undefined
  if (layer === undefined)
    throw new RangeError(`${stage} returned ${annotation.layer}, which its contract does not name`)
  layer.push(annotation)
}

function byPlace(a: LayerTypes[Layer], b: LayerTypes[Layer]): number {
  return compareSpans(a.span, b.span) || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

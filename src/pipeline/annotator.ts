import { findDamage } from '../clean/damage.ts'
import { metaOf } from '../clean/meta.ts'
import { selectText } from '../clean/text-regions.ts'
import type { Doc, MetaValue, RawDoc } from '../model/doc.ts'
import type { Layers } from '../model/layers.ts'
import type { Note } from '../model/note.ts'
import type { Precision } from '../model/precision.ts'
import { idOf } from '../text/hash.ts'
import { type ModelName, modelsFrom } from './models.ts'
import { runStages } from './run-stages.ts'
import { stageList } from './stage-list.ts'

/** Weights of the models, as `models/NAME/weights.bin` holds them. Rules do the work of a model that is not given. */
export type ModelBytes = { readonly [Model in ModelName]?: Uint8Array | null }

/** What is known of a text beside its words. */
export interface AboutText {
  readonly name?: string
  /** Date of publication, EDTF (`2026-03-14`): what “on Tuesday” is counted from. */
  readonly published?: string
  readonly outlet?: string
}

/** A text with everything that was found in it. Spans are UTF-16 offsets into `doc.text`. */
export interface Annotated {
  readonly doc: Doc
  readonly layers: Layers
  readonly notes: readonly Note[]
}

/** Reads English texts one by one; it keeps nothing of them. */
export type Annotator = (text: string, about?: AboutText) => Annotated

/**
 * An annotator with the given weights. Without any it tags no parts of speech and finds little: pass at least those of
 * `pos`.
 * @throws RangeError if bytes are not the weights of that model
 */
export function annotatorOf(bytes: ModelBytes, precision: Precision = 'balanced'): Annotator {
  const { models, readAll } = modelsFrom((model) => bytes[model] ?? null)
  readAll()
  const stages = stageList(models, precision)
  return (text, about = {}) => {
    const doc = docOf(text, about)
    return { doc, ...runStages(doc, stages) }
  }
}

function docOf(text: string, { name = 'text', published, outlet }: AboutText): Doc {
  const raw: RawDoc = {
    name,
    format: 'text',
    text,
    encoding: 'utf-16',
    source: [{ start: 0, end: text.length, at: 0 }],
    elements: [],
    fields: [...field('published', published), ...field('outlet', outlet)],
    notes: [],
  }
  const selection = selectText(raw)
  return {
    id: idOf('d', name, text),
    sha256: '',
    name,
    format: raw.format,
    text,
    encoding: raw.encoding,
    source: raw.source,
    language: 'en',
    meta: metaOf(raw, selection),
    body: selection.body,
    regions: selection.regions,
    damage: findDamage(text, selection.body),
    notes: [],
  }
}

function field(name: MetaValue['field'], value: string | undefined): readonly MetaValue[] {
  return value === undefined ? [] : [{ field: name, value, basis: 'input' }]
}

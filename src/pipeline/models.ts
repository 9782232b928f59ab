import { labelNamesOf } from '../annotate/name-decoder.ts'
import { labelNamesByRule } from '../annotate/name-rules.ts'
import { readParserBytes } from '../annotate/parse-weights.ts'
import { parserOf } from '../annotate/parser.ts'
import type { NameLabeller } from '../annotate/names.ts'
import { lazyTagger, type Tagger, taggerOf } from '../annotate/pos-tagger.ts'
import { readTaggerBytes } from '../annotate/pos-weights.ts'
import type { AttributionModel } from '../attribute/model/attributions.ts'
import { readAttributionBytes } from '../attribute/model/weights.ts'
import type { Parser } from '../text/parse-tree.ts'

/** The trained parts that stages read. */
export interface Models {
  readonly tagger: Tagger
  readonly names: NameLabeller
  /** Null where its weights are not there: rules alone then find the statements. */
  readonly attribution: () => AttributionModel | null
  /** Null where its weights are not there: fixed patterns alone then read the clauses. */
  readonly parser: () => Parser | null
}

/** Names of the models, as in `models/NAME/weights.bin`. */
export type ModelName = 'pos' | 'names' | 'attribution' | 'parse'

/** Trained parts that are read when they are first used, or all at once. */
export interface LazyModels {
  readonly models: Models
  /** @throws RangeError if bytes are not the weights of that model */
  readonly readAll: () => void
}

/** The trained parts behind the weights of each model; rules do the work of one whose weights are not there (null). */
export function modelsFrom(bytesOf: (model: ModelName) => Uint8Array | null): LazyModels {
  const part = <T>(model: ModelName, read: (bytes: Uint8Array) => T): (() => T | null) => {
    let known: { readonly value: T | null } | undefined
    return () => {
      if (known !== undefined) return known.value
      const bytes = bytesOf(model)
      known = { value: bytes === null ? null : read(bytes) }
      return known.value
    }
  }
  const tagger = part('pos', (bytes) => taggerOf(readTaggerBytes(bytes)))
  const names = part('names', (bytes) => readTaggerBytes(bytes).weights)
  const attribution = part('attribution', readAttributionBytes)
  const parser = part('parse', (bytes) => parserOf(readParserBytes(bytes)))
  return {
    models: {
      tagger: lazyTagger(tagger),
      names: (reading) => {
        const weights = names()
        return weights === null ? labelNamesByRule(reading) : labelNamesOf(reading, weights)
      },
      attribution,
      parser,
    },
    readAll: () => {
      for (const read of [tagger, names, attribution, parser]) read()
    },
  }
}

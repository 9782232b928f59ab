import { labelNamesOf } from '../annotate/name-decoder.ts'
import { labelNamesByRule } from '../annotate/name-rules.ts'
import type { NameLabeller } from '../annotate/names.ts'
import { parserOf } from '../annotate/parser.ts'
import { readParserBytes } from '../annotate/parse-weights.ts'
import { lazyTagger, taggerOf } from '../annotate/pos-tagger.ts'
import { readTaggerBytes } from '../annotate/pos-weights.ts'
import type { AttributionModel } from '../attribute/model/attributions.ts'
import { readAttributionBytes } from '../attribute/model/weights.ts'
import type { Parser } from '../text/parse-tree.ts'
import { weightsOf } from '../weights.ts'

/** The trained tagger, read at its first use, once in a process. */
export const posTagger = lazyTagger(() => {
  const bytes = weightsOf('pos')
  return bytes === null ? null : taggerOf(readTaggerBytes(bytes))
})

let parser: Parser | null | undefined

/** The trained parser, read at its first use, once in a process; null where its weights are not there. */
export const dependencyParser = (): Parser | null => {
  if (parser === undefined) {
    const bytes = weightsOf('parse')
    parser = bytes === null ? null : parserOf(readParserBytes(bytes))
  }
  return parser
}

let nameWeights: Int8Array | Float32Array | null | undefined

/** The trained labeller of names, read at its first use, once in a process; rules where its weights are not there. */
export const nameLabeller: NameLabeller = (names) => {
  if (nameWeights === undefined) {
    const bytes = weightsOf('names')
    nameWeights = bytes === null ? null : readTaggerBytes(bytes).weights
  }
  return nameWeights === null ? labelNamesByRule(names) : labelNamesOf(names, nameWeights)
}

let attribution: AttributionModel | null | undefined

/** The trained attribution models, read at their first use, once in a process; null where the weights are not there. */
export const attributionModel = (): AttributionModel | null => {
  if (attribution === undefined) {
    const bytes = weightsOf('attribution')
    attribution = bytes === null ? null : readAttributionBytes(bytes)
  }
  return attribution
}

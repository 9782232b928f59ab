import type { Doc } from '../model/doc.ts'
import type { View } from '../model/stage.ts'
import type { Weights } from './antecedents.ts'
import { joinAppositions } from './appositions.ts'
import { gatherTitles } from './claims.ts'
import { settleBelongings } from './belongings.ts'
import { gatherDescriptions } from './descriptions.ts'
import { type Cast, emptyCast } from './drafts.ts'
import { gatherNames } from './named.ts'
import { gatherPronouns } from './pronoun-pass.ts'
import { joinNamedLater } from './renamed.ts'
import { readScene, type Scene, type SceneLayers } from './scene.ts'
import { joinUnintroduced } from './unintroduced.ts'
import { gatherSources, type Sources } from './unmentioned.ts'

/** A document with everyone in it. */
export interface Reading {
  readonly scene: Scene
  readonly cast: Cast
  /** Who said each statement, as far as its source tells. */
  readonly sources: Sources
}

/** Several stages look at one document in turn; it is read once for all of them. */
const readings = new WeakMap<Doc, { readonly layers: SceneLayers; readonly reading: Reading }>()

/** Who is meant by the mentions of a document that a stage sees. */
export function castOf({ doc, get }: View<'token' | 'sentence' | 'quotation' | 'mention' | 'statement'>): Reading {
  return readCast(doc, {
    tokens: get('token'),
    sentences: get('sentence'),
    quotations: get('quotation'),
    mentions: get('mention'),
    statements: get('statement'),
  })
}

/**
 * Who is meant by the mentions of a document: names first, then what is said of roles, descriptions, pronouns, sources.
 * @param weights - Of antecedents, where they are still being learned.
 */
export function readCast(doc: Doc, layers: SceneLayers, weights?: Weights): Reading {
  const known = readings.get(doc)
  if (known !== undefined && (Object.keys(layers) as (keyof SceneLayers)[]).every((k) => known.layers[k] === layers[k]))
    return known.reading
  const scene = readScene(doc, layers)
  const cast = emptyCast(scene)
  gatherNames(cast)
  gatherTitles(cast)
  joinAppositions(cast)
  gatherDescriptions(cast)
  joinNamedLater(cast)
  joinUnintroduced(cast)
  gatherPronouns(cast, weights)
  settleBelongings(cast)
  const reading = { scene, cast, sources: gatherSources(cast) }
  readings.set(doc, { layers, reading })
  return reading
}

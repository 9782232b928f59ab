/**
 * Trains every model and writes its weights beside its script: `./dev train [NAME…] [--data FOLDER]`. FOLDER holds
 * `language/train.jsonl` and `attribution/train.jsonl` (each model's card tells what they are). With `--held-out` nothing is
 * written: the attribution models are scored on those articles, each read by models that have not seen it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageModels } from '../src/pipeline/package-models.ts'
import { scoreHeldOut } from './attribution/held-out.ts'
import { trainAttribution } from './attribution/train.ts'
import { trainNames } from './names/train.ts'
import { trainParser } from './parse/train.ts'
import { trainTagger } from './pos/train.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--data')
const data = at >= 0 ? (args[at + 1] ?? '') : '../shared/bench'
const wanted = args.filter((a, i) => !a.startsWith('--') && (at < 0 || i !== at + 1))

const language = join(data, 'language/train.jsonl')
const articles = join(data, 'attribution/train.jsonl')

/** In order: all others read the tags of the tagger before them. */
const trainers: Readonly<Record<string, () => { readonly bytes: Uint8Array }>> = {
  pos: () => trainTagger(language, articles),
  parse: () => trainParser(language, articles, packageModels.tagger),
  names: () => trainNames(language, articles, packageModels.tagger),
  attribution: () => trainAttribution(articles),
}

const heldOut = args.includes('--held-out')
if (heldOut) {
  for (const [measure, f1] of Object.entries(await scoreHeldOut(articles)))
    console.log(measure.padEnd(20), f1.toFixed(4))
}

for (const [name, train] of Object.entries(trainers)) {
  if (heldOut || (wanted.length > 0 && !wanted.includes(name))) continue
  console.log(`${name}:`)
  const { bytes } = train()
  writeFileSync(new URL(`${name}/weights.bin`, import.meta.url), bytes)
  console.log(`${bytes.length} bytes`)
}

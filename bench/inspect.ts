/**
 * Prints what the stages conclude from files, for reading: `node bench/inspect.ts FILE… [--layers mention,statement]`.
 * JSON files of one document (`{ text, title, outlet, published }`) are read as JSONL lines.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { AnalysedDoc } from '../src/model/story.ts'
import type { KeptLayer, LayerTypes } from '../src/model/layers.ts'
import { analyse } from '../src/pipeline/analyse.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--layers')
const wanted = at >= 0 ? new Set((args[at + 1] ?? '').split(',')) : null
const files = args.filter((a, i) => !a.startsWith('--') && (at < 0 || i !== at + 1))

for (const file of files) {
  const format = /\.jsonl?$/.test(file) ? 'jsonl' : /\.html?$/.test(file) ? 'html' : 'text'
  const result = analyse({ name: basename(file), format, bytes: readFileSync(file) })
  print({ ...result, exhibit: 1 })
}

function print({ doc, layers, notes }: AnalysedDoc): void {
  console.log(`\n=== ${doc.name} · ${doc.meta.outlet.value} · ${doc.meta.published.value} · ${doc.meta.title.value}`)
  const words = (s: { start: number; end: number }) => doc.text.slice(s.start, s.end).replace(/\s+/g, ' ')
  const all = (spans: readonly { start: number; end: number }[]) => spans.map(words).join(' … ')
  const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
  for (const r of doc.regions)
    if (!wanted || wanted.has('region')) console.log(`  region ${r.kind}: ${words(r).slice(0, 90)}`)
  for (const d of doc.damage)
    if (!wanted || wanted.has('damage')) console.log(`  damage ${d.kind} ${d.confidence}: ${words(d)}`)
  const circumstances = new Map(layers.circumstance.map((c) => [c.statement, c]))
  for (const s of layers.statement) {
    if (wanted && !wanted.has('statement')) break
    const c = circumstances.get(s.id)
    const name = (id: string | null | undefined) => (id ? (nameOf.get(id) ?? id) : '?')
    const flags = [
      s.form,
      ...s.acts,
      s.negated && 'NEG',
      s.hedged && 'hedged',
      s.damaged && 'damaged',
      s.within && 'nested',
      s.medium,
    ]
    console.log(`  [${flags.filter(Boolean).join(' ')}] ${s.rule}`)
    console.log(`     ${all(s.source) || '∅'} ▸ ${all(s.cue) || '∅'} ▸ ${all(s.content)}`)
    if (c) {
      const chain = c.chain.map((h) => `${name(h.entity)} ${h.verb}`).join(' ← ')
      const rest = [
        c.onBehalfOf && `for ${name(c.onBehalfOf)}`,
        c.addressee.length > 0 && `to ${c.addressee.map(name).join(', ')}`,
        c.date,
        chain && `via ${chain}`,
      ]
      console.log(
        `     = ${name(c.speaker)}${c.speaker ? '' : ` (${c.candidates.map((x) => name(x.entity)).join(' | ')})`} ${rest.filter(Boolean).join(' · ')}`,
      )
    }
  }
  for (const layer of Object.keys(layers) as KeptLayer[]) {
    if (layer === 'statement' || layer === 'circumstance' || !wanted?.has(layer)) continue
    for (const a of layers[layer] as readonly LayerTypes[KeptLayer][]) {
      const { id, layer: _, span, rule, ...rest } = a
      console.log(`  ${layer} ${JSON.stringify(words(span))} ${rule} ${id} ${JSON.stringify(rest)}`)
    }
  }
  for (const n of notes)
    if (!wanted || wanted.has('note')) console.log(`  note ${n.kind} at ${n.span.start}: ${n.detail}`)
}

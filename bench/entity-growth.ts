/**
 * How linking who is who grows with the names: `node bench/entity-growth.ts [NAMES…]`. Cases are made up: people with few
 * surnames between them, by full name, initial, surname and title, bodies with their letters, groups and unnamed sources.
 */
import { pathToFileURL } from 'node:url'
import { linkEntities } from '../src/link/entities.ts'
import { keptLayers, type EntityKind, type LocalEntity, type Layers, type Mention } from '../src/model/layers.ts'
import type { AnalysedDoc } from '../src/model/story.ts'
import { idOf } from '../src/text/hash.ts'
import type { Figures } from './table.ts'

/** Names of one document. */
const namesInDocument = 12

interface Given {
  readonly name: string
  readonly kind: EntityKind
}

/** A case that names so many, each by one to three forms in different documents. */
export function caseOf(names: number): readonly AnalysedDoc[] {
  const random = randomOf(names)
  const given = Array.from({ length: names }, (_, i) => formsOf(i, random)).flat()
  const documents = Math.ceil(given.length / namesInDocument)
  return Array.from({ length: documents }, (_, d) =>
    documentOf(
      d,
      Array.from({ length: namesInDocument }, (_, k) => given[(d + k * documents) % given.length] as Given),
    ),
  )
}

/** Sixteen bits at a time, the same for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 16) % below
  }
}

const starts = 'B C D F G H K L M N P R S T V W Br Gr Kr St'.split(' ')
const middles = 'ar el ir on un ast end ill ork ust'.split(' ')
const ends = 'a e o en er in is on ov son man ley ton ski ez'.split(' ')

function word(n: number): string {
  const [start, middle, end] = [starts[n % 20], middles[Math.floor(n / 20) % 10], ends[Math.floor(n / 200) % 15]]
  return `${start}${middle}${end}${n >= 3000 ? word(n - 3000).toLowerCase() : ''}`
}

function formsOf(i: number, random: (below: number) => number): Given[] {
  const kind = i % 10
  if (kind === 8) {
    const body = `${word(random(3000))} ${word(random(3000))} Harbour Board`
    return [body, `${body.replace(/[^A-Z]/g, '')}`].map((name) => ({ name, kind: 'organisation' as const }))
  }
  if (kind === 9)
    return [
      { name: `${word(random(50))} officials`, kind: 'unnamed' },
      { name: 'residents', kind: 'group' },
    ]
  const [first, surname] = [word(random(600)), word(random(2000))]
  const forms = [`${first} ${surname}`, `${first[0]}. ${surname}`, surname]
  return forms.slice(0, 1 + (i % 3)).map((name) => ({ name, kind: 'person' as const }))
}

function documentOf(n: number, names: readonly Given[]): AnalysedDoc {
  const id = idOf('d', String(n))
  const mentions = names.map(
    ({ name, kind }, i): Mention => ({
      ...{ id: `${id}-m${i}`, layer: 'mention', span: { start: i * 20, end: i * 20 + name.length }, rule: 'made' },
      ...{ form: 'name', kind, name, title: null, of: null, gender: null, plural: kind === 'group' },
    }),
  )
  const entity = names.map(
    ({ name, kind }, i): LocalEntity => ({
      ...{ id: `${id}-p${i}`, layer: 'entity', span: (mentions[i] as Mention).span, rule: 'made', kind, name },
      ...{
        names: [name],
        mentions: [`${id}-m${i}`],
        roles: [],
        speaksFor: null,
        gender: null,
        plural: kind === 'group',
      },
    }),
  )
  const none = Object.fromEntries(keptLayers.map((l) => [l, []])) as unknown as Layers
  const doc = { id, name: `${n}`, meta: { published: { value: null } } } as unknown as AnalysedDoc['doc']
  return { doc, layers: { ...none, mention: mentions, entity }, notes: [], exhibit: n + 1 }
}

/** Milliseconds of CPU for cases of 2,500 and 10,000 names, and how they grow: about 4 where the work grows with the names. */
export function measureEntityGrowth(sizes: readonly [number, number] = [2500, 10_000]): Figures {
  linkEntities(caseOf(1000))
  const [small, large] = sizes.map((size) => leastTime(caseOf(size))) as [number, number]
  return { milliseconds: large, ratio: large / small }
}

/** The least of three times: what else the machine does only adds to them. */
function leastTime(documents: readonly AnalysedDoc[]): number {
  const times = [0, 1, 2].map(() => {
    const began = process.cpuUsage()
    linkEntities(documents)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number)
  linkEntities(caseOf(1000))
  for (const size of sizes.length > 0 ? sizes : [2500, 10_000, 40_000]) {
    const documents = caseOf(size)
    console.log(
      `${size} names, ${documents.length} documents: ${leastTime(documents).toFixed(0)} ms, ${linkEntities(documents).length} entities`,
    )
  }
}

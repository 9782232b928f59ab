import type { Damage, Region } from '../../src/model/doc.ts'
import type {
  Act,
  CountBound,
  CountExpression,
  EntityKind,
  Layers,
  LocalEntity,
  Statement,
} from '../../src/model/layers.ts'
import type { Span } from '../../src/model/span.ts'
import { compareSpans, hull } from '../../src/model/span.ts'
import type { AnalysedDoc, Links, Story } from '../../src/model/story.ts'
import { linkStory } from '../../src/pipeline/link-story.ts'
import { idOf } from '../../src/text/hash.ts'
import { docOf, type DocSetting } from './stages.ts'

/** An entity of one document: its fullest name, and the words that mean it, in any order. */
export interface HandEntity {
  readonly kind?: EntityKind
  readonly mentions?: readonly string[]
  readonly gender?: 'female' | 'male'
  /** Form of its mentions; a name unless given. */
  readonly form?: 'name' | 'title' | 'role'
  readonly roles?: readonly {
    readonly title: string
    readonly of?: string
    readonly past?: boolean
    readonly words?: string
  }[]
  readonly speaksFor?: string
  readonly plural?: boolean
}

/** A statement by the words that make it up; `content` may have several parts. */
export interface HandStatement {
  readonly source?: string
  readonly cue?: string
  readonly content: string | readonly string[]
  readonly speaker?: string
  readonly onBehalfOf?: string
  readonly form?: Statement['form']
  readonly acts?: readonly Act[]
  readonly date?: string
  readonly negated?: boolean
  readonly hedged?: boolean
  readonly damaged?: boolean
  readonly medium?: Statement['medium']
  /** Content of the statement it lies in. */
  readonly within?: string
}

export interface HandCount {
  readonly words: string
  readonly value: number
  readonly bound?: CountBound
  readonly unit: string
  readonly relation?: string
  readonly scope?: string
}

export interface HandHappening {
  readonly kind: string
  readonly words: string
  readonly slots?: readonly {
    readonly slot: Layers['happening'][number]['slots'][number]['slot']
    readonly words: string
    readonly value?: string
    readonly statement?: string
  }[]
}

/** A document by hand: what the stages would find in it, given as words of its text. */
export interface HandDoc extends DocSetting {
  readonly text: string
  readonly entities?: Readonly<Record<string, HandEntity>>
  readonly statements?: readonly HandStatement[]
  readonly counts?: readonly HandCount[]
  readonly dates?: Readonly<Record<string, string>>
  readonly happenings?: readonly HandHappening[]
  readonly damage?: readonly string[]
  /** Kind of damage of some of those words; a pasted name unless given. */
  readonly kinds?: Readonly<Record<string, Damage['kind']>>
  readonly regions?: Readonly<Record<string, Region['kind']>>
}

const annotation = 'by-hand'

/** The document with its layers. Words are looked up in the text, each after the one before it in its list. */
export function handDoc(hand: HandDoc): AnalysedDoc {
  const { text } = hand
  const doc = {
    ...docOf(text, hand),
    damage: (hand.damage ?? []).map((w) => damageAt(place(text, w), hand.kinds?.[w])),
  }
  const id = (prefix: string, ...parts: readonly (string | number)[]) => idOf(prefix, doc.id, ...parts)
  const entityId = (name: string | undefined) => (name === undefined ? null : id('l', name))
  const mentions: Layers['mention'][number][] = []
  const entities = Object.entries(hand.entities ?? {}).map(([name, e]): LocalEntity => {
    const places = (e.mentions ?? [name]).map((m) => place(text, m))
    for (const span of places) {
      mentions.push({
        id: id('m', span.start),
        layer: 'mention',
        span,
        rule: annotation,
        form: e.form ?? 'name',
        kind: e.kind ?? 'person',
        name: (e.form ?? 'name') === 'name' ? name : null,
        title: null,
        of: null,
        gender: e.gender ?? null,
        plural: e.plural ?? false,
      })
    }
    return {
      id: id('l', name),
      layer: 'entity',
      span: places[0] ?? { start: 0, end: 0 },
      rule: annotation,
      kind: e.kind ?? 'person',
      name,
      names: [name],
      mentions: places.map((span) => id('m', span.start)),
      roles: (e.roles ?? []).map((r) => ({
        title: r.title,
        organisation: r.of ?? null,
        from: null,
        to: null,
        past: r.past ?? false,
        span: place(text, r.words ?? r.title),
      })),
      speaksFor: entityId(e.speaksFor),
      gender: e.gender ?? null,
      plural: e.plural ?? false,
    }
  })
  const statementId = (content: string | readonly string[]) =>
    id('s', hull(contentOf(text, content)).start, String(content))
  const statements = (hand.statements ?? []).map((s): Statement => {
    const content = contentOf(text, s.content)
    return {
      id: statementId(s.content),
      layer: 'statement',
      span: hull(content),
      rule: annotation,
      content,
      form: s.form ?? (content.some((c) => /^["“]/.test(text.slice(c.start, c.end))) ? 'direct' : 'indirect'),
      source: s.source === undefined ? [] : [place(text, s.source)],
      cue: s.cue === undefined ? [] : [place(text, s.cue)],
      addressee: [],
      within: s.within === undefined ? null : statementId(s.within),
      acts: s.acts ?? ['statement'],
      negated: s.negated ?? false,
      hedged: s.hedged ?? false,
      medium: s.medium ?? null,
      damaged: s.damaged ?? false,
    }
  })
  const circumstances = (hand.statements ?? []).map((s): Layers['circumstance'][number] => ({
    id: id('r', statementId(s.content)),
    layer: 'circumstance',
    span: hull(contentOf(text, s.content)),
    rule: annotation,
    statement: statementId(s.content),
    speaker: entityId(s.speaker),
    candidates: [],
    onBehalfOf: entityId(s.onBehalfOf),
    addressee: [],
    date: s.date ?? null,
    occasion: null,
    capacity: [],
    chain: [],
  }))
  const layers: Layers = {
    sentence: sentencesOf(text, id, hand.regions ?? {}),
    quotation: [...text.matchAll(/"[^"]*"|“[^”]*”/g)].map((m) => ({
      id: id('q', m.index),
      layer: 'quotation',
      span: { start: m.index, end: m.index + m[0].length },
      rule: annotation,
      inner: { start: m.index + 1, end: m.index + m[0].length - 1 },
      marks: m[0].startsWith('"') ? 'straight' : 'curly',
      closed: true,
      continues: null,
      depth: 0,
    })),
    cue: [],
    mention: mentions.sort((a, b) => compareSpans(a.span, b.span)),
    date: Object.entries(hand.dates ?? {}).map(([words, value]) => ({
      id: id('t', words),
      layer: 'date',
      span: place(text, words),
      rule: annotation,
      value,
      anchor: 'text',
    })),
    count: (hand.counts ?? []).map((c) => countAt(text, c, id)),
    statement: statements.sort((a, b) => compareSpans(a.span, b.span)),
    entity: entities,
    circumstance: circumstances,
    happening: (hand.happenings ?? []).map((h) => ({
      id: id('h', place(text, h.words).start),
      layer: 'happening',
      span: place(text, h.words),
      rule: annotation,
      kind: h.kind,
      head: place(text, h.words),
      slots: (h.slots ?? []).map((s) => ({
        slot: s.slot,
        span: place(text, s.words),
        statement: s.statement === undefined ? null : statementId(s.statement),
        value:
          s.slot === 'participant' && hand.entities?.[s.value ?? s.words]
            ? (entityId(s.value ?? s.words) as string)
            : s.slot === 'count'
              ? id('n', s.words)
              : (s.value ?? s.words),
      })),
    })),
    proposition: [],
  }
  return { doc, layers, notes: [], exhibit: hand.exhibit ?? 1 }
}

/** A story of hand-built documents, in exhibit order, with everything linked. */
export function handStory(documents: readonly HandDoc[]): Story {
  const built = documents.map((d, i) => handDoc({ name: `exhibit-${i + 1}.txt`, exhibit: i + 1, ...d }))
  return { documents: built, links: linkStory(built) }
}

/** A story of documents with given links, for what depends on links alone. */
export function linkedStory(documents: readonly AnalysedDoc[], links: Partial<Links>): Story {
  return {
    documents,
    links: { entities: [], quotations: [], series: [], events: [], reuses: [], cleanCopies: [], ...links },
  }
}

function countAt(text: string, c: HandCount, id: (prefix: string, ...parts: string[]) => string): CountExpression {
  const span = place(text, c.words)
  return {
    id: id('n', c.words),
    layer: 'count',
    span,
    rule: annotation,
    value: c.value,
    bound: c.bound ?? 'exact',
    unit: c.unit,
    unitSpan: span,
    relation: c.relation ?? null,
    scope: c.scope === undefined ? null : place(text, c.scope),
  }
}

function damageAt(span: Span, kind: Damage['kind'] = 'pasted-mention'): Damage {
  return { ...span, kind, confidence: 1, rule: annotation }
}

function contentOf(text: string, content: string | readonly string[]): Span[] {
  return (typeof content === 'string' ? [content] : content).map((c) => place(text, c))
}

function place(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" does not stand in "${text.slice(0, 80)}…"`)
  return { start, end: start + words.length }
}

function sentencesOf(
  text: string,
  id: (prefix: string, ...parts: number[]) => string,
  regions: Readonly<Record<string, string>>,
): Layers['sentence'][number][] {
  const sentences: Layers['sentence'][number][] = []
  let paragraph = 0
  for (const p of text.matchAll(/[^\n]+/g)) {
    paragraph++
    for (const s of p[0].matchAll(/\S.*?(?:[.!?]["”]?(?=\s|$)|$)/g)) {
      if (s[0] === '') continue
      const span = { start: p.index + s.index, end: p.index + s.index + s[0].length }
      const region = Object.entries(regions).find(([words]) => s[0].includes(words))?.[1] ?? 'body'
      sentences.push({ id: id('z', span.start), layer: 'sentence', span, rule: annotation, paragraph, region })
    }
  }
  return sentences
}

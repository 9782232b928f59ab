import type { DamageKind, Doc } from '../model/doc.ts'
import type { Cue, Statement } from '../model/layers.ts'
import type { Precision } from '../model/precision.ts'
import { hull, type Span } from '../model/span.ts'
import { defineStage, type Stage, type View } from '../model/stage.ts'
import { damageIn } from '../text/damage.ts'
import { idOf } from '../text/hash.ts'
import { type Reading, readTokens, spanOfTokens, type TokenRange } from '../text/reading.ts'
import { actsOf, isHedged, isSaidByNone, mediumOf } from './acts.ts'
import { carryOn } from './carried-on.ts'
import { draftsOfCues } from './cue-drafts.ts'
import type { Draft } from './draft.ts'
import { draftsOfLayout } from './layouts.ts'
import { type AttributionModel, attributionsWith } from './model/attributions.ts'
import type { Hint } from './model/hints.ts'
import { hintsOf, mergeDrafts } from './model-drafts.ts'
import { nest } from './nesting.ts'
import { isSure, leastScores, scoreOf } from './scores.ts'

/** Statements: source, cue and content, nested ones included; by a trained model if there is one, else by rules alone. */
export function statementsWith(
  modelOf: () => AttributionModel | null,
  precision: Precision = 'balanced',
): Stage<'token' | 'sentence' | 'quotation' | 'cue', 'statement'> {
  return defineStage({
    name: 'attribute/statements',
    needs: ['token', 'sentence', 'quotation', 'cue'],
    adds: ['statement'],
    run: (view) => {
      const { doc, text, get } = view
      const reading = readTokens(text, get('token'), get('sentence'), get('quotation'), doc.damage)
      const rules = draftsOfRules(reading, get('cue'))
      const model = modelOf()
      const found =
        model === null || isAltered(doc) ? rules : modelled(reading, get('cue'), rules, model, view, precision)
      const drafts = carryOn(reading, found).filter((d) => isSure(d, precision))
      drafts.sort((a, b) => anchorOf(a) - anchorOf(b))
      return { annotations: toStatements(doc, reading, drafts), notes: [] }
    },
  })
}

/** Spans of damage from which on a text is no longer what the models have learned from. Founding and demo story, bench/stories. */
const alteredFrom = 3

/** Whether a program altered the words of a document: there the rules, which look past damage, know better than the models. */
function isAltered({ damage }: Doc): boolean {
  return damage.filter(({ kind }) => kind !== 'encoding').length >= alteredFrom
}

/** What the rules make of a document, as hints for the models. */
export function hintsOfRules({ doc, text, get }: View<'token' | 'sentence' | 'quotation' | 'cue'>): Hint[] {
  const reading = readTokens(text, get('token'), get('sentence'), get('quotation'), doc.damage)
  return hintsOf(reading, draftsOfRules(reading, get('cue')))
}

function draftsOfRules(reading: Reading, cues: readonly Cue[]): Draft[] {
  return [...draftsOfLayout(reading), ...draftsOfCues(reading, cues)]
}

/** Drafts of the model, which takes those of the rules into account. */
function modelled(
  reading: Reading,
  cues: readonly Cue[],
  rules: Draft[],
  model: AttributionModel,
  view: View<'token' | 'sentence' | 'quotation'>,
  precision: Precision,
): Draft[] {
  const found = attributionsWith(model, view, hintsOf(reading, rules), leastScores[precision])
  return mergeDrafts(reading, cues, rules, found, precision)
}

function anchorOf(draft: Draft): number {
  return draft.cue?.from ?? draft.content[0]?.from ?? 0
}

function toStatements(doc: Doc, reading: Reading, drafts: readonly Draft[]): Statement[] {
  const nested = nest(reading, drafts)
  const idByDraft = new Map(nested.map(({ draft }) => [draft, idOfDraft(doc, reading, draft)]))
  const made = new Set<string>()
  const said = drafts.flatMap((d) => d.content)
  return nested.flatMap(({ draft, within }) => {
    const id = idByDraft.get(draft) as string
    if (made.has(id)) return []
    made.add(id)
    return [toStatement(doc, reading, draft, said, id, within === null ? null : (idByDraft.get(within) ?? null))]
  })
}

function idOfDraft(doc: Doc, reading: Reading, { cue, content }: Draft): string {
  const spans = [...(cue === null ? [] : [cue]), ...content].map((r) => spanOfTokens(reading, r))
  return idOf('st', doc.id, ...spans.flatMap((s) => [s.start, s.end]))
}

function toStatement(
  doc: Doc,
  reading: Reading,
  draft: Draft,
  said: readonly TokenRange[],
  id: string,
  within: string | null,
): Statement {
  const spans = (ranges: readonly TokenRange[]) => ranges.map((r) => spanOfTokens(reading, r))
  const damaged = (span: Span) => damageIn(doc.damage, span).length > 0
  const source = spans(draft.source).filter((s) => !isPasted(doc, s))
  const cue = draft.cue === null ? [] : spans([draft.cue])
  const content = spans(draft.content)
  const addressee = spans(draft.addressee).filter((s) => !isPasted(doc, s))
  const all = [...spans(draft.source), ...cue, ...content]
  const score = scoreOf(draft)
  return {
    id,
    layer: 'statement',
    span: hull(all),
    rule: draft.rule,
    ...(score === undefined ? {} : { score: Math.round(score * 1000) / 1000 }),
    form: formOf(reading, draft),
    source,
    cue,
    content,
    addressee,
    within,
    acts: actsOf(reading, draft),
    negated: draft.negated !== isSaidByNone(reading, draft),
    hedged: isHedged(reading, draft),
    medium: mediumOf(reading, draft, said),
    damaged: all.some(damaged),
  }
}

/** Whether the words stand wholly in a name that was pasted over something else: no evidence of who spoke. */
function isPasted(doc: Doc, span: Span): boolean {
  return damageIn(doc.damage, span).some((d) => isOver(d.kind) && d.start <= span.start && span.end <= d.end)
}

function isOver(kind: DamageKind): boolean {
  return kind === 'pasted-mention' || kind === 'duplicated'
}

/** Words inside quotation marks only, outside only, or both. */
function formOf(reading: Reading, draft: Draft): Statement['form'] {
  if (draft.rule === 'layout-transcript' || draft.rule === 'layout-tweet') return 'direct'
  let inside = 0
  let words = 0
  for (const { from, to } of draft.content) {
    for (let k = from; k < to; k++) {
      if (!/[\p{L}\p{N}]/u.test(reading.lower[k] as string)) continue
      words++
      if ((reading.quotationOf[k] as number) >= 0) inside++
    }
  }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed'
}

import { organisationNouns as organisationWords } from '../data/organisation-words.ts'
import { groupNouns, unnamedPlurals } from '../data/people-nouns.ts'
import { documentNouns, organisationNouns } from '../data/role-nouns.ts'
import { roleNouns } from '../data/titles.ts'
import type { Statement } from '../model/layers.ts'
import { bodyTalkedOf } from './bodies.ts'
import type { NounPhrase } from './chunks.ts'
import { addDraft, type Cast, type Draft, draftAt } from './drafts.ts'
import { nounLemma } from './lemma.ts'
import { nameBeside } from './named-beside.ts'
import { letterOf } from './question-and-answer.ts'
import { bodyNamedLater } from './renamed.ts'
import { canonicalWord, roleWords, tellingWords } from './role-words.ts'
import type { SourceHead } from './source-heads.ts'
import type { Place } from './scene.ts'
import { personBefore, placeOnHead, placesIn } from './slots.ts'
import { replacedAt, type Word } from './words.ts'
import { writingOf } from './writings.ts'

/** Longest description kept for a source, in code units. */
const longest = 90

/** Who or what stands at the head of each statement's source, in order; empty if nobody is known. */
export type Sources = readonly (readonly Draft[])[]

/**
 * Sources of statements: those that mentions name, and those no mention names ("the list", "a story from July"), which
 * become entities of their own. "The list" is the list told of before.
 */
export function gatherSources(cast: Cast): Sources {
  const byHead = new Map<string, Draft>()
  const groups = new Map<string, Draft>()
  const offices = new Map<Draft, Draft>()
  const writers = new Map<string, Draft>()
  let reporter: Draft | null = null
  return cast.scene.statements.map((statement, i) => {
    const heads = cast.scene.sourceHeads[i] ?? []
    const found: Draft[] = []
    for (const head of heads) {
      const known =
        head.place < 0
          ? withoutMention(cast, head, statement, { byHead, offices, reporter, writers })
          : draftAt(cast, head.place)
      if (known !== null && !found.includes(known)) found.push(known)
    }
    reporter = issuerOf(cast, statement, found[0] ?? null) ?? reporter
    const writing = found.length === 1 ? writingOf(cast.scene, statement) : null
    if (writing !== null) writers.set(writing, found[0] as Draft)
    return found.length > 1 ? [joint(cast, found, heads, groups), ...found] : found
  })
}

/** "Ruiz and Harl said": the two of them, and each. */
function joint(cast: Cast, found: readonly Draft[], heads: readonly SourceHead[], groups: Map<string, Draft>): Draft {
  const key = found.map((d) => d.members[0] ?? `s${d.spans[0]?.start}`).join(' ')
  const { words, text } = cast.scene.words
  const [first, last] = [heads[0] as SourceHead, heads.at(-1) as SourceHead]
  const span = { start: (words[first.from] as Word).start, end: (words[last.to - 1] as Word).end }
  const known = groups.get(key)
  known?.spans.push(span)
  if (known !== undefined) return known
  const draft = addDraft(cast, 'group', 'joined-sources')
  draft.plural = true
  draft.spans.push(span)
  const names = found.map((d) => [...d.names.keys()].sort((a, b) => b.length - a.length)[0] ?? d.description)
  draft.description = names.includes(null) ? trimmed(text.slice(span.start, span.end)) : list(names as string[])
  groups.set(key, draft)
  return draft
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What was told of so far: things by their noun, and the body that last reported something. */
interface Before {
  readonly byHead: Map<string, Draft>
  /** Offices by whose they are. */
  readonly offices: Map<Draft, Draft>
  readonly reporter: Draft | null
  /** Who said something in a writing, by the noun for it. */
  readonly writers: ReadonlyMap<string, Draft>
}

/** The body that a statement says has reported or published something. */
function issuerOf({ scene }: Cast, { cue }: Statement, source: Draft | null): Draft | null {
  const words = cue.map((c) => scene.doc.text.slice(c.start, c.end)).join(' ')
  return source?.kind === 'organisation' && /\b(?:report|publish|reveal|disclos)/i.test(words) ? source : null
}

function withoutMention(cast: Cast, head: SourceHead, statement: Statement, before: Before): Draft | null {
  const word = cast.scene.words.words[head.word]
  if (word !== undefined && /^(?:WP|WDT)$/.test(word.pos)) return antecedentOf(cast, head.word)
  const named = nameBeside(cast, head, statement)
  if (named === null) return unmentioned(cast, head, statement, before)
  if (word !== undefined) before.byHead.set(canonicalWord(word.lower), named)
  return named
}

/** Words before a body within which someone may be told of whom it only describes: "Ana Ruiz, a member of the Harbour Board, who". */
const besideBody = 12

function isPersonBeside({ scene }: Cast, body: number): boolean {
  const { range } = scene.places[body] as Place
  return placesIn(scene, { from: Math.max(0, range.from - besideBody), to: range.from }).some((i) => {
    const { mention, sentence } = scene.places[i] as Place
    return mention.kind === 'person' && sentence === scene.places[body]?.sentence
  })
}

/** The mention on the head of a phrase, or the name that holds it: "University of Oster Marl". */
function placeOver({ scene }: Cast, phrase: NounPhrase): number {
  const on = placeOnHead(scene, phrase.head, phrase)
  if (on >= 0) return on
  const around = placesIn(scene, { from: Math.max(0, phrase.from - 6), to: phrase.head + 1 })
  return (
    around.findLast((i) => {
      const { mention, range } = scene.places[i] as Place
      return mention.form === 'name' && range.from <= phrase.head && phrase.head < range.to
    }) ?? -1
  )
}

/** "a lawyer for the city, who said": whom the relative clause is about. */
function antecedentOf(cast: Cast, word: number): Draft | null {
  const { scene } = cast
  const clause = scene.syntax.clauses[scene.syntax.clauseOf[word] ?? -1]
  const subject = clause?.kind === 'relative' ? clause.subject : null
  const at = subject === null ? -1 : placeOver(cast, subject)
  const draft = at < 0 ? null : draftAt(cast, at)
  const thing = draft === null || draft.kind === 'place' || draft.kind === 'organisation'
  if (!thing || scene.words.words[word]?.lower !== 'who') return draft
  const person = personBefore(scene, word)
  if (person >= 0) return draftAt(cast, person)
  return draft?.kind === 'organisation' && !isPersonBeside(cast, at) ? draft : null
}

function unmentioned(cast: Cast, head: SourceHead, statement: Statement, before: Before): Draft | null {
  const { byHead, offices, reporter, writers } = before
  const { words } = cast.scene.words
  const word = words[head.word] as Word
  if (!/^(?:NN|JJ|DT|CD)/.test(word.pos) || isReplaced(cast, head) || letterOf(cast.scene, statement) !== null)
    return null
  const noun = canonicalWord(word.lower)
  const first = words[head.from] as Word
  if (officeNouns.has(word.lower)) return officeOf(cast, head, offices)
  const short = word.pos.startsWith('NNP') ? bodyInShort(cast, word.lower) : null
  if (short !== null) {
    short.spans.push({ start: first.start, end: word.end })
    return short
  }
  if (first.lower === 'no' || !canSpeak(word, noun, statement.damaged)) return null
  const definite = /^(?:the|this|that|these|those|his|her|its|their)$/.test(first.lower) || head.to - head.from === 1
  const known = byHead.get(noun) ?? (first.lower === 'the' ? writers.get(word.lower) : undefined)
  if (known !== undefined && definite) {
    if (known.members.length === 0) known.spans.push({ start: first.start, end: (words[head.to - 1] as Word).end })
    return known
  }
  const sentence = cast.scene.words.sentenceOf[head.word] ?? -1
  const named = !definite && organisationWords.has(noun) ? bodyNamedLater(cast, noun, sentence) : null
  if (named !== null) {
    byHead.set(noun, named)
    return named
  }
  const body =
    known === undefined && definite && organisationWords.has(noun) ? bodyAt(cast, head, statement, noun) : null
  if (body !== null) {
    body.spans.push({ start: first.start, end: word.end })
    byHead.set(noun, body)
    return body
  }
  const draft = describe(cast, head, statement.source[0]?.end ?? 0, noun)
  if (known === undefined && definite && reporter !== null && issued.has(noun)) ofIssuer(draft, reporter, noun)
  byHead.set(noun, draft)
  return draft
}

/** "the Globe": the one body known whose name ends so. */
function bodyInShort({ drafts }: Cast, word: string): Draft | null {
  const fits = drafts.filter(
    (d) => d.kind === 'organisation' && d.mergedInto === null && [...d.keys].some((k) => k.endsWith(` ${word}`)),
  )
  return fits.length === 1 ? (fits[0] as Draft) : null
}

/** Words for those who work for someone, where they speak. */
const officeNouns: ReadonlySet<string> = new Set(['office', 'camp'])

/** "Ruiz's office said", "his office": a body of its own that speaks for whoever it is of; null where nobody is named. */
function officeOf(cast: Cast, { from, word, to }: SourceHead, offices: Map<Draft, Draft>): Draft | null {
  const { scene } = cast
  const { words, text } = scene.words
  const at = placesIn(scene, { from, to: word }).findLast((i) => {
    const { range, mention } = scene.places[i] as Place
    return (
      range.to <= word &&
      (words[range.to]?.pos === 'POS' || /^(?:PRP\$|POS)$/.test(words[range.to - 1]?.pos ?? '') || mention.of !== null)
    )
  })
  const owner = at === undefined ? null : draftAt(cast, at)
  if (owner === null || owner.kind === 'place') return null
  const span = { start: (words[from] as Word).start, end: (words[to - 1] as Word).end }
  const known = offices.get(owner)
  const draft = known ?? addDraft(cast, 'organisation', 'office-of')
  draft.spans.push(span)
  if (known !== undefined) return known
  const name = [...owner.names.keys()].sort((a, b) => b.length - a.length)[0]
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const byPronoun = /^(?:his|her|its|their) /i.test(written) && name !== undefined
  draft.description = byPronoun ? `${name}’s ${words[word]?.lower}` : written
  draft.principal = owner
  offices.set(owner, draft)
  return draft
}

/** "CBS Marl reports … The station reports:" the body just told of; "her union" is another. */
function bodyAt(cast: Cast, { from, word }: SourceHead, statement: Statement, noun: string): Draft | null {
  const { scene } = cast
  if (scene.words.words[from]?.pos === 'PRP$') return null
  const after = scene.places.findIndex((p) => p.range.from >= word)
  const modifiers = scene.words.words.slice(from, word).flatMap((w) => (/^(?:NN|JJ|VB)/.test(w.pos) ? [w.lower] : []))
  return bodyTalkedOf(cast, {
    at: after < 0 ? scene.places.length : after,
    sentence: scene.words.sentenceOf[word] ?? -1,
    sourceOf: scene.statements.indexOf(statement),
    noun,
    modifiers,
    long: false,
  })
}

/** What a body that reports something has made, where the text goes on with "the report". */
const issued: ReadonlySet<string> = new Set(['report', 'story', 'article'])

/** "The report" after "the Ledger reported": the Ledger's. */
function ofIssuer(draft: Draft, reporter: Draft, noun: string): void {
  const name = [...reporter.names.keys()].sort((a, b) => b.length - a.length)[0]
  if (name === undefined) return
  draft.principal = reporter
  draft.description = `${name.replace(/^the /i, '')} ${noun}`
}

function isReplaced({ scene }: Cast, { from, to }: SourceHead): boolean {
  const { words } = scene.words
  return replacedAt(scene.doc, { start: (words[from] as Word).start, end: (words[to - 1] as Word).end })
}

/** Plurals of those who do something ("speechwriters", "conservationists"). */
const agent = /(?:ers|ors|ists|ians|men|women)$/

const quantifiers: ReadonlySet<string> = new Set(
  'some many others several both few most all each one another none two three four five six seven eight nine ten dozens hundreds thousands those'.split(
    ' ',
  ),
)

/** People, bodies and writings say things; "the election" does not, whatever a damaged text says. */
function canSpeak(word: Word, noun: string, damaged: boolean): boolean {
  const { lower, pos } = word
  if (/^NNPS?$/.test(pos) || quantifiers.has(lower) || documentNouns.has(lower) || documentNouns.has(noun)) return true
  if (!damaged && pos === 'NNS' && agent.test(lower)) return true
  return (
    organisationWords.has(noun) ||
    roleNouns.has(noun) ||
    roleNouns.has(nounLemma(lower)) ||
    groupNouns.has(lower) ||
    unnamedPlurals.has(lower) ||
    Object.hasOwn(organisationNouns, noun)
  )
}

function describe(cast: Cast, head: SourceHead, sourceEnd: number, noun: string): Draft {
  const { text, words } = cast.scene.words
  const word = words[head.word] as Word
  const plural =
    word.pos === 'NNS' || word.pos === 'NNPS' || /^(?:some|many|others|several|both|few|most)$/.test(word.lower)
  const draft = addDraft(cast, plural && !documentNouns.has(word.lower) ? 'group' : 'unnamed', 'source-without-name')
  const start = (words[head.from] as Word).start
  const end = Math.max(word.end, Math.min(sourceEnd, start + longest))
  const shown = cut(text.slice(start, end))
  draft.spans.push({ start, end: start + shown.length })
  draft.description = shown.replace(/\s+/g, ' ')
  draft.plural = plural
  const role = roleWords(noun, null)
  if (role !== null) draft.roles.push(role)
  for (const w of tellingWords(draft.description)) draft.words.add(w)
  return draft
}

function trimmed(words: string): string {
  return cut(words).replace(/\s+/g, ' ')
}

/** The words without a last one cut short, and without marks at their end. */
function cut(words: string): string {
  const short = words.length >= longest ? words.slice(0, words.lastIndexOf(' ')) : words
  return short.replace(/[\s,;:–—-]+$/, '')
}

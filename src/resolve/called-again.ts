import { type Cast, type Draft, draftAt } from './drafts.ts'
import type { Clause } from './clauses.ts'
import type { Place } from './scene.ts'
import { placeOnHead } from './slots.ts'

/** Sentences back in which somebody came into the office whose holder is called new, or left the one whose holder is called former. */
const farthestChange = 4

/** Verbs that tell who comes into an office or leaves one: those whose subject does, and those whose object does. */
interface Change {
  readonly subject: RegExp
  readonly object: RegExp
}

const comes: Change = {
  subject: /^(?:succeed|replace|become|take|assume|inherit)$/,
  object: /^(?:appoint|name|elect|choose|promote|install|hire|select|pick|nominate|swear)$/,
}
const goes: Change = {
  subject: /^(?:resign|quit|retire|step|stand|depart)$/,
  object: /^(?:sack|dismiss|oust|fire|remove|axe|suspend|unseat|topple|depose|impeach|replace|succeed)$/,
}
const owner = /^(?:(?:the|his|her|its|their)\s|.{1,40}?['’]s?\s)/i

/** Whether words call somebody who has just come into an office: "the new manager", "the acting mayor". */
export function isNewcomer(words: string): boolean {
  return owner.test(words) && /\s(?:new|incoming|acting|interim|newly[ -]\p{L}+)\s/iu.test(` ${words} `)
}

/** Whether words call somebody who has left an office: "the former mayor". */
export function isFormer(words: string): boolean {
  return owner.test(words) && /\s(?:former|ex|ousted|erstwhile)\s/i.test(` ${words.replaceAll('-', ' ')} `)
}

/** "The council named Ilse Tarn … the new manager said": the one person told to have come into an office just before; null if none or several. */
export function appointedBefore(cast: Cast, at: number): Draft | null {
  return changedBefore(cast, at, comes)
}

/** "Tarn, who resigned on Monday … the former mayor said": the one person told to have left an office just before; null if none or several. */
export function leftBefore(cast: Cast, at: number): Draft | null {
  return changedBefore(cast, at, goes)
}

function changedBefore(cast: Cast, at: number, change: Change): Draft | null {
  const { syntax, places } = cast.scene
  const { sentence, range } = places[at] as Place
  for (let s = sentence; s >= 0 && sentence - s <= farthestChange; s--) {
    const clauses = syntax.bySentence[s]
    if (clauses === undefined) continue
    const found = new Set<Draft>()
    for (const clause of syntax.clauses.slice(clauses.from, clauses.to)) {
      const draft = clause.verb.head < range.from ? whoChanges(cast, clause, change) : null
      if (draft !== null) found.add(draft)
    }
    const [only] = found
    if (only !== undefined) return found.size === 1 ? only : null
  }
  return null
}

/** Who comes into an office, or leaves one, by what a clause tells. */
function whoChanges(cast: Cast, { verb, subject, objects }: Clause, change: Change): Draft | null {
  const { scene } = cast
  if (verb.negation >= 0 || !isOfOffice(cast, verb.lemma, verb.head)) return null
  const done = verb.passive ? subject : (objects[0] ?? null)
  const phrase = change.object.test(verb.lemma)
    ? done
    : change.subject.test(verb.lemma) && !verb.passive
      ? subject
      : null
  const place = phrase === null ? -1 : placeOnHead(scene, phrase.head, phrase)
  const draft = place < 0 ? null : draftAt(cast, place)
  return draft?.kind === 'person' && draft.names.size > 0 ? draft : null
}

/** "takes over", "took charge", "stepped down": not "took the bus", "stood there". */
function isOfOffice({ scene }: Cast, lemma: string, verb: number): boolean {
  const next = scene.words.words[verb + 1]?.lower ?? ''
  if (lemma === 'take') return /^(?:over|charge|office|up)$/.test(next)
  return !/^(?:step|stand)$/.test(lemma) || /^(?:down|aside)$/.test(next)
}

/** "The father-of-two": the only person, of that gender, whom the sentence before is about; null if the words are others, or nobody is. */
function parentBefore(cast: Cast, at: number, words: string): Draft | null {
  const parent = /^the (?:(father|dad)|mother|mum|mom)-of-\p{L}+$/iu.exec(words)
  if (parent === null) return null
  const gender = parent[1] === undefined ? 'female' : 'male'
  const before = subjectsBefore(cast, at).filter((d) => (d.gender ?? d.hint ?? gender) === gender)
  return before.length === 1 ? (before[0] as Draft) : null
}

/** "The 48-year-old": the person named to whom the text gives that age; else the only one the sentence before is about. */
export function personOfAge(cast: Cast, at: number, words: string): Draft | null {
  const age = /^the (\d{1,3})-year-old$/i.exec(words)?.[1]
  if (age === undefined) return parentBefore(cast, at, words)
  const { places, doc } = cast.scene
  const told = new Map<Draft, string>()
  for (const [i, { mention }] of places.entries()) {
    const draft = mention.form === 'name' && mention.kind === 'person' ? draftAt(cast, i) : null
    const after = doc.text.slice(mention.span.end, mention.span.end + 16)
    const years = /^,? (?:\(|aged? |who is )?(\d{1,3})(?=[,.;) ]|$)/.exec(after)?.[1]
    if (draft !== null && years !== undefined && !told.has(draft)) told.set(draft, years)
  }
  const fits = [...told].filter(([, years]) => years === age).map(([draft]) => draft)
  if (fits.length > 0) return fits.length === 1 ? (fits[0] as Draft) : null
  const before = subjectsBefore(cast, at).filter((d) => !told.has(d))
  return before.length === 1 ? (before[0] as Draft) : null
}

/** Sentences before words that may go on about the same person. */
const farthestSubject = 2

/** People named whom the sentence before the words that somebody says is about. */
export function subjectsBefore(cast: Cast, at: number): readonly Draft[] {
  const { places, statements } = cast.scene
  const { sourceOf, mention, sentence } = places[at] as Place
  const start = Math.min(mention.span.start, statements[sourceOf]?.content[0]?.start ?? mention.span.start)
  for (let i = at - 1; i >= 0; i--) {
    const place = places[i] as Place
    if (place.mention.span.end > start) continue
    if (sentence - place.sentence > farthestSubject + 1) break
    const same = places.flatMap((p, k) =>
      p.sentence === place.sentence && p.role === 'subject' && !p.quoted ? [k] : [],
    )
    const found = new Set(same.flatMap((k) => draftAt(cast, k) ?? []).filter((d) => d.kind === 'person' && !d.plural))
    if (found.size > 0) return [...found].filter((d) => d.names.size > 0)
  }
  return []
}

/**
 * "Bakke welcomed it. “We can sleep,” the union leader said": the one person with a name whom the paragraph is about before
 * the words said; null if there is none. `several`: there are more, and nobody can tell.
 */
export function subjectOfParagraph(cast: Cast, at: number): Draft | 'several' | null {
  const { places, statements, doc } = cast.scene
  const first = statements[(places[at] as Place).sourceOf]?.content[0]
  if (first === undefined || first.start > (places[at] as Place).mention.span.start) return null
  const paragraph = doc.text.lastIndexOf('\n', first.start) + 1
  const found = new Set<Draft>()
  for (let i = at - 1; i >= 0; i--) {
    const { mention, role, quoted } = places[i] as Place
    if (mention.span.start < paragraph) break
    if (mention.span.end > first.start || role !== 'subject' || quoted || mention.form === 'pronoun') continue
    const draft = draftAt(cast, i)
    if (draft?.kind === 'person' && draft.names.size > 0) found.add(draft)
  }
  const [only] = found
  return only === undefined ? null : found.size === 1 ? only : 'several'
}

/** Whose names stand inside the words: "the Nordfly chief" is not Nordfly. */
export function namedInside(cast: Cast, at: number): ReadonlySet<Draft> {
  const { places } = cast.scene
  const { span } = (places[at] as Place).mention
  const found = new Set<Draft>()
  for (let i = at + 1; i < places.length && (places[i] as Place).mention.span.start < span.end; i++) {
    const draft = (places[i] as Place).mention.form === 'name' ? draftAt(cast, i) : null
    if (draft !== null) found.add(draft)
  }
  return found
}

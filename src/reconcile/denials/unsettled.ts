import type { OpenQuestion } from '../../model/story.ts'
import { evidenceOf, inMarks, outletOf } from '../card.ts'
import { entityOfMention, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { dateWords } from '../telling.ts'
import { nameIn } from '../voices.ts'
import { contentStems } from '../words.ts'

/** Longest words of a question that stand in it. In code units. */
const longestAsked = 160

/** Words by which copy says that something is not known or could not be confirmed; what follows them may say what. */
const unsettled =
  /\b(?:(?:could|can) ?not (?:be )?(?:immediately |independently )*(?:confirm|verif)\w*|unable to (?:immediately |independently )*(?:confirm|verify)|(?:has|have|had) not (?:yet )?(?:been )?(?:independently |immediately )*(?:confirmed|verified|authenticated)|remain(?:s|ed)? (?:unclear|unknown|an (?:unanswered|open) question|unanswered)|(?:is|was) (?:still )?(?:not (?:immediately |yet |entirely )?(?:clear|known)|unclear|unknown))\b/i
/** A clause that asks. */
const asked =
  /^[\s,]*(?:(?:on )?\p{Lu}\p{L}+day(?: \p{L}+)?,? )?((?:exactly |precisely )?(?:whether|who|whom|whose|what|when|where|why|how|which|if)\b(?! (?:reached|asked|contacted|approached|called)\b).+)$/isu
/** Words by which copy says that someone did not answer. */
const silent =
  /\b(?:(?:did|does|do|has|have|had) ?n[o’']t (?:yet )?(?:immediately )?(?:respond|reply|return|answer)(?:ed)?|(?:declined|refused) to (?:comment|say|answer|discuss|elaborate|specify|disclose|be interviewed)|could not (?:immediately )?be reached|had no (?:immediate )?comment|offered no comment)\b/i

/** What the copy says is not known, as a question with the words that leave it open; one question for the same words. */
export function unsettledQuestions(index: StoryIndex): readonly OpenQuestion[] {
  const questions = new Map<string, { text: string; passages: Passage[] }>()
  for (const p of usable(index, unsettled)) {
    const question = whatIsUnsettled(p)
    if (question === null) continue
    const known = questions.get(question.key)
    if (known === undefined) questions.set(question.key, { text: question.text, passages: [p] })
    else known.passages.push(p)
  }
  return [...questions.values()].map(({ text, passages }) => ({
    kind: 'not-confirmed',
    text: `${text} Left open in ${placesOf(passages)}.`,
    evidence: passages.slice(0, 4).map(plainEvidence),
  }))
}

function whatIsUnsettled(p: Passage): { key: string; text: string } | null {
  const sentence = sentenceText(p)
  const at = unsettled.exec(sentence)
  if (at === null) return null
  const clause = asked.exec(sentence.slice(at.index + at[0].length))?.[1]
  const verb = /confirm|verif|authenticat/i.test(at[0]) ? 'confirm' : 'say'
  const words = inMarks(clause?.replace(trailing, '') ?? told(sentence, at.index), longestAsked)
  if (words === null) return null
  const key = contentStems(clause ?? sentence).join(' ')
  const open = verb === 'confirm' ? 'confirm this' : 'say more'
  return { key, text: clause === undefined ? `Who can ${open}: ${words}?` : `Who can ${verb} ${words}?` }
}

/** Words of saying after what is asked, and what a new clause adds. */
const trailing =
  /,["”']?\s+(?:\p{L}[\p{L}.’' ]{1,40} (?:said|says|told|added|wrote)\b|but\b|which\b|although\b|though\b).*$|["”']\s*$/su

/** What stands before "but that could not be confirmed", or the whole sentence where too little does. */
function told(sentence: string, at: number): string {
  const before = sentence
    .slice(0, at)
    .replace(/,? (?:but|though|although|and|which|that|it|this)(?: (?:that|it|this|they))?(?: \w+)?\s*$/i, '')
  return contentStems(before).length >= 4 ? before : sentence
}

/** Whom the copy says it asked in vain, and what; those who have spoken since are asked only for what they would not say. */
export function silentQuestions(index: StoryIndex): readonly OpenQuestion[] {
  const silences = new Map<string, { who: string; what: string | null; passages: Passage[] }>()
  const last = lastWords(index)
  for (const p of usable(index, silent)) {
    const who = silentOne(index, p)
    const what = whatWasAsked(p)
    if (
      who === null ||
      isOwnTelling(p, who.id) ||
      (what === null && (last.get(who.id ?? '') ?? '') > (p.published ?? '9'))
    )
      continue
    const key = `${who.id ?? who.name} ${what === null ? '' : contentStems(what).join(' ')}`
    const known = silences.get(key)
    if (known === undefined) silences.set(key, { who: who.name, what, passages: [p] })
    else known.passages.push(p)
  }
  return [...silences.values()].map(({ who, what, passages }) => ({
    kind: 'not-answered',
    text: textOf(who, what, passages),
    evidence: passages.slice(0, 4).map(plainEvidence),
  }))
}

function textOf(who: string, what: string | null, passages: readonly Passage[]): string {
  const words = what === null ? null : inMarks(what, longestAsked)
  const left = `No answer in ${placesOf(passages)}.`
  const name = nameIn((passages[0] as Passage).document.doc.text, who)
  if (words !== null)
    return asked.test(what ?? '') ? `To ask ${name}: ${words}? ${left}` : `To ask ${name} about ${words}. ${left}`
  const copy = inMarks(
    (passages[0] as Passage).text.replace(/^(?:but|and|while|though|although)? ?(?:that )?/i, ''),
    longestAsked,
  )
  return copy === null ? `To ask ${name} for an account. ${left}` : `To ask ${name} for an account: ${copy}. ${left}`
}

/** "when the ship was last inspected", behind "declined to say"; null if the words do not tell. */
function whatWasAsked(p: Passage): string | null {
  const sentence = sentenceText(p)
  const at = silent.exec(sentence)
  const rest = sentence.slice((at?.index ?? 0) + (at?.[0].length ?? 0)).replace(/["”'.]*\s*$/, '')
  const clause =
    asked.exec(rest)?.[1] ??
    /^ (?:to )?(?:shouted |repeated |further |written )*questions? (?:about |on |over )?(.+)$/i.exec(rest)?.[1] ??
    (/discuss|disclose|specify/i.test(at?.[0] ?? '') ? rest.trim() : undefined)
  return clause === undefined || contentStems(clause).length < 2 ? null : clause
}

interface Silent {
  /** Entity id; null if only words tell who. */
  readonly id: string | null
  readonly name: string
}

/** Who did not answer: the speaker of the refusal, or the last one named before the words. */
function silentOne(index: StoryIndex, p: Passage): Silent | null {
  const { doc, layers } = p.document
  const at = p.start + (silent.exec(p.text)?.index ?? 0)
  const next = layers.mention.findLast((m) => m.span.end <= at && m.span.end >= at - 3)
  const subjectBefore = nameOf(index, entityOfMention(index, p.document, next?.id) ?? '')[0]
  if (subjectBefore !== undefined) return subjectBefore
  const statement = layers.statement.find(
    (s) => s.acts.includes('no-comment') && s.span.start <= at + silentReach && s.span.end > at,
  )
  const speaker = [...(index.told.get(statement?.id ?? '')?.speakers ?? [])].flatMap((id) => nameOf(index, id))[0]
  if (speaker !== undefined) return speaker
  const before = layers.mention.filter((m) => m.span.start >= p.sentence.span.start && m.span.end <= at)
  const named = before.flatMap((m) => nameOf(index, entityOfMention(index, p.document, m.id) ?? ''))
  if (named.length > 0) return named.at(-1) as Silent
  const subject = doc.text
    .slice(p.sentence.span.start, at)
    .replace(/\s+/g, ' ')
    .replace(/[,\s]+(?:who|which)?\s*$/, '')
  return /^(?:The|An?) \p{Ll}[\p{L} ’'-]{4,70}$/u.test(subject) ? { id: null, name: subject } : null
}

/** Code units that the words of a refusal may stand before the statement found on them. */
const silentReach = 40

function nameOf(index: StoryIndex, id: string): readonly Silent[] {
  const entity = index.entities.get(id)
  return entity === undefined || entity.kind === 'place' ? [] : [{ id, name: entity.name }]
}

/** "I did not reply": told by the one who did not. */
function isOwnTelling(p: Passage, id: string | null): boolean {
  const isOwn = p.quoted || /\bI (?:did|have|had)\b/.test(p.words)
  return isOwn || (id !== null && p.speakers.has(id) && p.statement?.acts.includes('no-comment') !== true)
}

/** The day of the last document in which each speaker says something. */
function lastWords({ told }: StoryIndex): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  for (const t of told.values()) {
    const day = t.document.doc.meta.published.value
    if (day === null || t.statement.acts.includes('no-comment')) continue
    for (const s of t.speakers) if ((last.get(s) ?? '') < day) last.set(s, day)
  }
  return last
}

/** Whole passages that hold the words, one of each sentence. */
function usable(index: StoryIndex, words: RegExp): readonly Passage[] {
  const sentences = new Set<unknown>()
  return index.passages.filter(
    (p) =>
      words.test(p.words) &&
      !p.damaged &&
      p.sentence.region !== 'heading' &&
      p.sentence.region !== 'caption' &&
      !sentences.has(p.sentence) &&
      sentences.add(p.sentence),
  )
}

/** "The Ledger (3 May 2031) and The Gull". */
function placesOf(passages: readonly Passage[]): string {
  const places = [
    ...new Set(passages.map((p) => `${outletOf(p)}${p.published === null ? '' : ` (${dateWords(p.published)})`}`)),
  ]
  return places.length > 3 ? `${places.slice(0, 2).join(', ')} and ${places.length - 2} others` : places.join(' and ')
}

function plainEvidence(p: Passage): OpenQuestion['evidence'][number] {
  const { document, start, end } = evidenceOf(p)
  return { document, start, end }
}

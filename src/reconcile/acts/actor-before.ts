import type { Mention } from '../../model/layers.ts'
import { entityOfMention, isActor, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import type { Told } from '../told.ts'
import { plainBlanks } from '../words.ts'

/** Persons and bodies named in the passage's sentence before a place of its document, in text order; not those of whom only a thing is named (“Ruiz’s lawyer”). */
export function actorsBefore(index: StoryIndex, p: Passage, at: number): readonly string[] {
  return meantBefore(index, p, at, (m) => m.form !== 'pronoun')
}

function meantBefore(
  index: StoryIndex,
  { document, sentence }: Passage,
  at: number,
  fits: (mention: Mention) => boolean = () => true,
): readonly string[] {
  return document.layers.mention
    .filter((m) => m.span.start >= sentence.span.start && m.span.end <= at && fits(m))
    .filter((m) => !/^['’]s?\s/.test(document.doc.text.slice(m.span.end, m.span.end + 3)))
    .flatMap((m) => entityOfMention(index, document, m.id) ?? [])
    .filter((id) => isActor(index, id))
}

/** The passage as the word of whoever says it in words of saying between two places: their speaker, else who is named last before. */
export function inVoiceOfTeller(index: StoryIndex, p: Passage, start: number, end: number): Passage {
  const cued = tellerOf(index, p, start, end)
  if (cued !== undefined) return { ...p, statement: cued.statement, speakers: cued.speakers }
  const teller = actorsBefore(index, p, start).at(-1)
  if (teller === undefined || p.speakers.has(teller) || owned.test(wordsBefore(p, start))) return p
  return { ...p, statement: null, speakers: new Set([teller]) }
}

/** The statement whose words of saying stand between two places, if its speaker is known. */
export function tellerOf(index: StoryIndex, { document }: Passage, start: number, end: number): Told | undefined {
  const cued = document.layers.statement.find((s) => s.cue.some((c) => c.start < end && c.end > start))
  const told = index.told.get(cued?.id ?? '')
  return told === undefined || told.speakers.size === 0 ? undefined : told
}

/** "Holt’s campaign": who says it is not named. */
const owned = /\p{Lu}[\p{L}.-]*['’]s? (?:\p{Ll}[\p{L}-]* ){1,4}$/u

function wordsBefore({ document, sentence }: Passage, at: number): string {
  return plainBlanks(document.doc.text.slice(sentence.span.start, at))
}

/** Whose name stands with “’s” right before words: "Brask’s false claim". */
export function ownerBefore(index: StoryIndex, { document, sentence }: Passage, at: number): string | null {
  const near = document.layers.mention.filter(
    (m) => m.span.start >= sentence.span.start && m.span.end <= at && at - m.span.end <= nearOwner,
  )
  const last = near.at(-1)
  if (last === undefined || !/^['’]s?\s|^\s/.test(document.doc.text.slice(last.span.end, last.span.end + 3)))
    return null
  const possessive = last.form === 'pronoun' || /^['’]/.test(document.doc.text.slice(last.span.end))
  const id = possessive ? entityOfMention(index, document, last.id) : null
  return id !== null && isActor(index, id) ? id : null
}

/** Code units between an owner and what is owned. */
const nearOwner = 40

/** Whose words of saying stand at a place: their speakers, else whoever is named or meant last before them in the sentence. */
export function tellersOf(index: StoryIndex, p: Passage, at: number): ReadonlySet<string> {
  const saying = p.document.layers.statement.find((s) => s.cue.some((c) => c.start <= at + nearCue && c.end >= at - 1))
  const told = index.told.get(saying?.id ?? '')?.speakers ?? new Set<string>()
  const own = told.size > 0 ? told : p.speakers
  if (own.size > 0) return own
  const last = meantBefore(index, p, at).at(-1)
  return new Set(last === undefined ? [] : [last])
}

/** Code units behind a place in which words of saying may begin. */
const nearCue = 3

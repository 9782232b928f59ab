import { entityOfMention, type StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'

/** Persons and bodies named in the passage's sentence before a place of its document, in text order; not those of whom only a thing is named (“Ruiz’s lawyer”). */
export function actorsBefore(index: StoryIndex, { document, sentence }: Passage, at: number): readonly string[] {
  return document.layers.mention
    .filter((m) => m.span.start >= sentence.span.start && m.span.end <= at && m.form !== 'pronoun')
    .filter((m) => !/^['’]s?\s/.test(document.doc.text.slice(m.span.end, m.span.end + 3)))
    .flatMap((m) => entityOfMention(index, document, m.id) ?? [])
    .filter((id) => isActor(index, id))
}

/** Whether an entity can do and say something. */
export function isActor({ entities }: StoryIndex, id: string): boolean {
  return ['person', 'organisation'].includes(entities.get(id)?.kind ?? '')
}

/** The passage as the word of whoever says it in words of saying between two places: their speaker, else who is named last before. */
export function inVoiceOfTeller(index: StoryIndex, p: Passage, start: number, end: number): Passage {
  const cued = p.document.layers.statement.find((s) => s.cue.some((c) => c.start < end && c.end > start))
  const told = index.told.get(cued?.id ?? '')
  if (told !== undefined && told.speakers.size > 0) return { ...p, statement: told.statement, speakers: told.speakers }
  const teller = actorsBefore(index, p, start).at(-1)
  return teller === undefined || p.speakers.has(teller) ? p : { ...p, statement: null, speakers: new Set([teller]) }
}

/** Whose words of saying stand at a place: their speakers, else whoever is named or meant last before them in the sentence. */
export function tellersOf(index: StoryIndex, p: Passage, at: number): ReadonlySet<string> {
  const { layers, doc } = p.document
  const saying = layers.statement.find((s) => s.cue.some((c) => c.start <= at + nearCue && c.end >= at - 1))
  const told = index.told.get(saying?.id ?? '')?.speakers ?? new Set<string>()
  const own = told.size > 0 ? told : p.speakers
  if (own.size > 0) return own
  const before = layers.mention.filter((m) => m.span.start >= p.sentence.span.start && m.span.end <= at)
  const last = before
    .filter((m) => !/^['’]s?\s/.test(doc.text.slice(m.span.end, m.span.end + 3)))
    .flatMap((m) => entityOfMention(index, p.document, m.id) ?? [])
    .findLast((id) => isActor(index, id))
  return new Set(last === undefined ? [] : [last])
}

/** Code units behind a place in which words of saying may begin. */
const nearCue = 3

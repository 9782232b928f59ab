import { creditAfter, creditBefore, firstOfAll } from '../../data/credit-words.ts'
import { outlets } from '../../data/outlets.ts'
import type { Span } from '../../model/span.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import type { StoryIndex } from '../index-story.ts'
import { type SentenceView, sentencesOf } from '../sentence-views.ts'
import { contentStems } from '../words.ts'

/** A sentence that says which other outlet had an account first, or to which it was told. */
export interface Credit {
  readonly document: AnalysedDoc
  readonly sentence: SentenceView
  /** Key of the outlet that is credited. */
  readonly origin: string
  /** The outlet as the text names it. */
  readonly named: string
  /** The outlet had all of it first, or holds what it rests on: "first reported by", "obtained by". */
  readonly first: boolean
  /** The outlet that publishes the document credits itself: "obtained by The Ledger". */
  readonly own: boolean
  /** Where the credit stands. */
  readonly at: Span
  /** Content words of the sentence without those of the credit; of the sentence before it too, where it has few. */
  readonly topic: ReadonlySet<string>
}

/** A sentence with fewer words of content says only who reported what stands before it. */
const fewestWords = 3
/** Words for an account, which do not tell what it is of. */
const idle = new Set(contentStems('news story report article account first reported'))

/** Words of an outlet's name that its editions differ in. */
const passing = /^the |\b(?:online|web|news|print|edition)\b|[()]|['’]s?$/g

/** An outlet's name or address as a key: editions of one outlet have one. */
export function outletKey(name: string): string {
  const plain = plainName(name)
  return known.get(plain) ?? plain
}

/** Key of the outlet that publishes a document; empty if it is not known. */
export function publisherOf({ doc }: AnalysedDoc): string {
  return outletKey(doc.meta.outlet.value ?? '')
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(passing, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const known = new Map(
  outlets.flatMap((o) => [o.name, ...o.forms, ...o.hosts].map((f) => [plainName(f), plainName(o.name)])),
)

/** Credits of other outlets in the documents of a story, in index order. */
export function creditsOf(index: StoryIndex): readonly Credit[] {
  const own = new Set(index.documents.flatMap(({ doc }) => doc.meta.outlet.value ?? []).map(plainName))
  const credits = index.documents.flatMap((document) => creditsIn(index, document, own))
  const keys = [...new Set([...credits.map((c) => c.origin), ...own])]
  const full = new Map(keys.map((key) => [key, fullKey(key, keys)]))
  return credits.map((c) => ({ ...c, origin: full.get(c.origin) ?? c.origin }))
}

/** "Times" is the one outlet of the story whose name ends so, where no more than one does. */
function fullKey(key: string, keys: readonly string[]): string {
  const longer = key.includes(' ') ? [] : keys.filter((k) => k.endsWith(` ${key}`))
  return longer.length === 1 ? (longer[0] as string) : key
}

function creditsIn(index: StoryIndex, document: AnalysedDoc, own: ReadonlySet<string>): readonly Credit[] {
  const publisher = publisherOf(document)
  const named = new Map<string, string>()
  const sentences = sentencesOf(index.passagesOfDocument.get(document.doc.id) ?? [])
  return sentences.flatMap((sentence, i) => {
    if (sentence.passages.every((p) => p.damaged)) return []
    const found = [...sentence.text.matchAll(creditBefore), ...sentence.text.matchAll(creditAfter)]
    return found.flatMap((m): Credit[] => {
      const words = nameAt(m.groups?.name ?? '', own, named, m.groups?.noun !== undefined)
      if (words === null) return []
      const at = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
      const credit = new Set(contentStems(m[0]))
      const topicOf = (s: SentenceView | undefined) => (s?.passages ?? []).flatMap((p) => [...p.topic])
      const telling = topicOf(sentence).filter((w) => !credit.has(w) && !idle.has(w))
      const topic = new Set(telling.length < fewestWords ? [...telling, ...topicOf(sentences[i - 1])] : telling)
      const first = firstOfAll.test(m[0])
      return [
        { document, sentence, origin: words.key, named: words.name, first, own: words.key === publisher, at, topic },
      ]
    })
  })
}

/** Whether a name may end here: one common word is no outlet in a longer name ("the Guardian Angels"). */
function endsName(name: string, rest: string, last: string): boolean {
  return rest === '' || / |^\p{Lu}{2,}$/u.test(name) || /['’]s?$/.test(last) || afterName.test(rest)
}

const afterName =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?|News|Radio|TV|Online|Today|Tonight)(?: |$)/u

/** The longest beginning of words that is an outlet's name, or all of what the text calls an outlet; a short form is that of the outlet the text named before. */
function nameAt(
  words: string,
  own: ReadonlySet<string>,
  named: Map<string, string>,
  isCalledOutlet: boolean,
): { readonly key: string; readonly name: string } | null {
  const parts = words.split(' ')
  for (let n = parts.length; n > 0; n--) {
    const name = parts
      .slice(0, n)
      .join(' ')
      .replace(/['’]s?$/, '')
    const plain = plainName(name)
    const before = [...named].find(([key]) => key !== plain && key.endsWith(` ${plain}`))
    if (before !== undefined) return { key: before[0], name: before[1] }
    const key = own.has(plain) ? outletKey(plain) : (known.get(plain) ?? (isCalledOutlet ? plain : undefined))
    if (key === undefined || plain === '' || !endsName(name, parts.slice(n).join(' '), parts[n - 1] ?? '')) continue
    const full = named.get(key) ?? name
    named.set(key, full)
    return { key, name: full }
  }
  return null
}

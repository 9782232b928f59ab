import { dirname, join } from 'node:path'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** An article as a line of JSONL has it. */
export interface PlainArticle {
  readonly id: string
  readonly outlet: string
  readonly date: string
  readonly title: string
  readonly text: string
}

/** How an article takes over another: `whole`, `edited`, `cut` are copies, `excerpt` a part of one inside its own text. */
export type PlantKind = 'whole' | 'edited' | 'cut' | 'excerpt'

/** An article that was planted: `of` is the id of the one it takes its text from. */
export interface Plant {
  readonly id: string
  readonly of: string
  readonly kind: PlantKind
}

interface Generator {
  readonly loadArticles: (count: number, seed: number) => Iterable<PlainArticle>
}

/** Of a hundred articles so many are copies, and so many hold an excerpt. */
const [copies, excerpts] = [6, 6]

/** Words that are taken over at least, none of them between quotation marks: two papers may quote one speech by themselves. */
const leastWords = 60

/** The generator of articles beside the project. */
export function generatorPath(shared: string): string {
  return join(shared, 'hostile/hostile.mjs')
}

/** Generated articles in which some take text over from earlier ones, and which those are. The same for the same seed. */
export async function plantedArticles(
  generator: string,
  count: number,
  seed: number,
): Promise<{ readonly articles: readonly PlainArticle[]; readonly plants: readonly Plant[] }> {
  if (!existsSync(generator)) throw new Error(`No generator of articles in ${dirname(generator)}.`)
  const { loadArticles } = (await import(pathToFileURL(generator).href)) as Generator
  const random = randomFrom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const articles: PlainArticle[] = []
  const plants: Plant[] = []
  // What is taken over is itself no copy, so that each has one origin.
  const origins: PlainArticle[] = []
  for (const article of loadArticles(count, seed)) {
    const roll = pick(100)
    const origin = origins[pick(origins.length)]
    const kind = kindOf(roll, pick(3))
    const text = origin === undefined || kind === null ? null : takeOver(kind, origin.text, article.text, pick)
    if (origin === undefined || kind === null || text === null) {
      articles.push(article)
      origins.push(article)
      continue
    }
    articles.push({ ...article, text })
    plants.push({ id: article.id, of: origin.id, kind })
  }
  return { articles, plants }
}

function kindOf(roll: number, way: number): PlantKind | null {
  if (roll < copies) return (['whole', 'edited', 'cut'] as const)[way] ?? null
  return roll < copies + excerpts ? 'excerpt' : null
}

type Pick = (below: number) => number

/** The text of an article that takes over another's; null if the other is too short for it. */
function takeOver(kind: PlantKind, origin: string, own: string, pick: Pick): string | null {
  const [theirs, ours] = [origin.trimEnd().split('\n\n'), own.trimEnd().split('\n\n')]
  const copied = kind === 'cut' ? theirs.slice(0, Math.ceil(theirs.length * 0.6)) : theirs
  if (ownWords(copied.join(' ')) < leastWords) return null
  if (kind === 'whole') return [...ours.slice(0, 1), ...theirs].join('\n\n')
  if (kind === 'edited') {
    const dropped = pick(theirs.length)
    const kept = theirs.filter((_, i) => i !== dropped).map((paragraph) => edited(paragraph, pick))
    return [...ours.slice(0, 1), ...kept].join('\n\n')
  }
  if (kind === 'cut') return [...ours.slice(0, 2), ...copied].join('\n\n')
  const passage = passageOf(theirs, pick(theirs.length))
  const half = Math.floor(ours.length / 2)
  return passage === null ? null : [...ours.slice(0, half), ...passage, ...ours.slice(half)].join('\n\n')
}

/** One word in twenty is another. */
function edited(paragraph: string, pick: Pick): string {
  return paragraph
    .split(' ')
    .map((word) => (pick(20) === 0 && /^[a-z]+$/.test(word) ? 'then' : word))
    .join(' ')
}

/** Paragraphs in a row, from the given one on or as late as they suffice; null if there are not enough words. */
function passageOf(paragraphs: readonly string[], from: number): readonly string[] | null {
  for (let start = from; start >= 0; start--) {
    let words = 0
    for (let end = start; end < paragraphs.length; end++) {
      words += ownWords(paragraphs[end] ?? '')
      if (words >= leastWords) return paragraphs.slice(start, end + 1)
    }
  }
  return null
}

function ownWords(paragraph: string): number {
  return (paragraph.replace(/“[^”]*”/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).length
}

/** Numbers from 0 to 1, the same for the same seed: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const tags = [
  ...['', 'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS'],
  ...['PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP'],
  ...['WP$', 'WRB', '$', '#', ',', '.', ':', '``', "''", '-LRB-', '-RRB-'],
]
const indexes: ReadonlyMap<string, number> = new Map(tags.map((t, i) => [t, i]))
const firstVerb = tags.indexOf('VB')
const commonNoun = tags.indexOf('NN')
const lastVerb = tags.indexOf('VBZ')

/** How many tags there are; every index is below it. */
export const tagCount = 48

/** Index of a Penn tag; 0 for an empty or unknown one. */
export function posIndex(tag: string): number {
  return indexes.get(tag) ?? 0
}

/** Whether the tag of the index is a verb's. */
export function isVerb(pos: number): boolean {
  return pos >= firstVerb && pos <= lastVerb
}

/** Tag of an index. */
export function tagOf(pos: number): string {
  return tags[pos] ?? ''
}

/** Whether the tag of the index is a common noun's. */
export function isNoun(pos: number): boolean {
  return pos === commonNoun || pos === commonNoun + 1
}

const finiteTags: ReadonlySet<number> = new Set(['VBD', 'VBP', 'VBZ', 'MD'].map((t) => tags.indexOf(t)))

/** Whether the tag of the index is that of a finite verb or a modal. */
export function isFinite(pos: number): boolean {
  return finiteTags.has(pos)
}

const tags = [
  ...['', 'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS'],
  ...['PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP'],
  ...['WP$', 'WRB', '$', '#', ',', '.', ':', '``', "''", '-LRB-', '-RRB-'],
]
const indexes: ReadonlyMap<string, number> = new Map(tags.map((t, i) => [t, i]))

/** Index of a Penn tag; 0 for an empty or unknown one. */
export function tagIndex(tag: string): number {
  return indexes.get(tag) ?? 0
}

const finite = /^(?:VB[DZP]|MD)$/

/** Whether a tag is that of a verb with a tense, or a modal. */
export function isFiniteTag(tag: string): boolean {
  return finite.test(tag)
}

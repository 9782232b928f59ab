/**
 * Relations of a dependency parse, by index: those of Stanford's basic dependencies (de Marneffe & Manning, version of
 * 2015), rare ones taken together with their nearest.
 */
export const relations = [
  ...['root', 'punct', 'dep', 'nsubj', 'nsubjpass', 'csubj', 'expl', 'dobj', 'iobj', 'ccomp', 'xcomp', 'advcl', 'acl'],
  ...['acl:relcl', 'parataxis', 'aux', 'auxpass', 'cop', 'neg', 'mark', 'case', 'nmod', 'nmod:poss', 'nmod:tmod'],
  ...['advmod', 'amod', 'nummod', 'det', 'compound', 'compound:prt', 'mwe', 'appos', 'conj', 'cc'],
] as const

/** Name of a relation. */
type Relation = (typeof relations)[number]

const indexes: ReadonlyMap<string, number> = new Map(relations.map((r, i) => [r, i]))

/** Index of a relation. */
export function relationIndex(name: Relation): number {
  return indexes.get(name) as number
}

import type { MetaField } from '../model/doc.ts'

/** What a column of a table, or a key of a JSON line, can hold for us. */
export type ColumnField = 'text' | 'id' | MetaField

/** Names of columns as a person gave them: `{ text: 'Body' }`. */
export type Columns = Readonly<Record<string, string>>

/** What fields are called in the files people have, without case, spaces and marks; the first that is there counts. */
export const usualNames: Readonly<Record<ColumnField, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'articlebody',
    'articletext',
    'bodytext',
    'maintext',
    'story',
    'transcript',
  ],
  id: ['id', 'documentid', 'docid', 'articleid', 'guid', 'uuid', 'key'],
  title: ['title', 'headline', 'articletitle', 'hed'],
  outlet: ['outlet', 'publisher', 'publication', 'newspaper', 'sitename', 'sourcename', 'mediumname'],
  published: [
    'published',
    'date',
    'publishedat',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'datepublished',
    'pubdate',
    'publishedtime',
  ],
  modified: ['modified', 'updated', 'datemodified', 'modifiedat', 'updatedat', 'lastmodified'],
  url: ['url', 'link', 'articleurl', 'sourceurl', 'permalink'],
  canonicalUrl: ['canonicalurl', 'canonical'],
  author: ['author', 'authors', 'byline', 'writer', 'creator'],
  retrieved: ['retrieved', 'retrievedat', 'crawledat', 'accessed', 'dateaccessed'],
  language: ['language', 'lang'],
}

/** Fields about the document, in the order in which they are read. */
export const metaColumns: readonly MetaField[] = [
  'title',
  'outlet',
  'published',
  'modified',
  'url',
  'canonicalUrl',
  'author',
  'retrieved',
]

/** The fields a person can name a column for. */
export const columnFields = Object.keys(usualNames) as readonly ColumnField[]

/** Those of `names` that can hold a field, best first: the one given for it alone, else those it is usually called. */
export function columnsFor(field: ColumnField, names: readonly string[], given: Columns = {}): readonly string[] {
  const asked = Object.hasOwn(given, field) ? given[field] : undefined
  if (asked !== undefined) return names.filter((name) => name === asked)
  const plain = names.map(plainName)
  return usualNames[field].flatMap((usual) => {
    const at = plain.indexOf(usual)
    return at < 0 ? [] : [names[at] as string]
  })
}

/** "Publish_Date" → "publishdate". */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

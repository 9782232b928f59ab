import type { MetaBasis, MetaField, MetaValue, PageElement } from '../model/doc.ts'
import type { PageText } from './html-text.ts'
import { closeStep, literalStep, type PageNode, type PageTree, textStep } from './html-tree.ts'
import { readJsonLd } from './json-ld.ts'
import type { ReadLimits } from './limits.ts'
import { savedFrom } from './saved-page.ts'

/** Names of `<meta>` elements for each field, best first. */
const metaNames: readonly (readonly [MetaField, readonly string[]])[] = [
  [
    'published',
    [
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'datepublished',
      'publishdate',
      'publish-date',
      'pubdate',
      'publication_date',
      'date.published',
      'cxenseparse:recs:publishtime',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'dc.date.created',
      'citation_publication_date',
      'citation_date',
      'article_date_original',
      'originalpublicationdate',
      'date',
    ],
  ],
  [
    'modified',
    ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified', 'last-modified', 'revised'],
  ],
  [
    'title',
    [
      'og:title',
      'twitter:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'headline',
      'title',
    ],
  ],
  [
    'author',
    [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'byl',
      'dc.creator',
      'dcterms.creator',
      'citation_author',
      'twitter:creator:name',
    ],
  ],
  [
    'outlet',
    [
      'og:site_name',
      'application-name',
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'citation_journal_title',
      'copyright',
    ],
  ],
  ['url', ['og:url', 'twitter:url', 'parsely-link']],
  ['language', ['og:locale', 'language', 'dc.language', 'content-language']],
]

/** Properties of microdata, and the field each one fills. */
const properties: Readonly<Record<string, MetaField>> = {
  headline: 'title',
  author: 'author',
  creator: 'author',
  datePublished: 'published',
  dateCreated: 'published',
  dateModified: 'modified',
  publisher: 'outlet',
  sourceOrganization: 'outlet',
}

/** Values of one basis that are kept for a field: a page of comments has thousands. */
const maxValues = 20

/** What a page's metadata and marked elements say of it: JSON-LD, `<meta>`, microdata, `<time>`, headings; best first. */
export function pageFields(page: string, tree: PageTree, visible: PageText, limits: ReadLimits): MetaValue[] {
  const fields: MetaValue[] = []
  const counts = new Map<string, number>()
  const add = (field: MetaField, value: string, basis: MetaBasis, element?: PageElement) => {
    const clean = value
      .slice(0, limits.maxFieldLength * 4)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, limits.maxFieldLength)
    const count = counts.get(`${field} ${basis}`) ?? 0
    if (clean === '' || count >= maxValues) return
    counts.set(`${field} ${basis}`, count + 1)
    fields.push({
      field,
      value: clean,
      basis,
      ...(element ? { span: { start: element.start, end: element.end } } : {}),
    })
  }
  for (const { field, value, basis } of savedFrom(page)) add(field, value, basis)
  const canonical = tree.nodes.find((n) => n.tag === 'link' && relOf(n).includes('canonical'))?.attributes.href ?? null
  if (canonical !== null) add('canonicalUrl', canonical, 'meta')
  for (const { field, value } of readJsonLd(scripts(page, tree), canonical)) add(field, value, 'json-ld')
  addMeta(tree, add)
  addTitle(page, tree, add)
  const language = tree.nodes.find((n) => n.tag === 'html')?.attributes.lang
  if (language !== undefined) add('language', language, 'meta')
  tree.nodes.forEach((node, i) => addMarked(node, visible.elements[visible.elementOf[i] ?? -1], visible.text, add))
  return fields
}

type Add = (field: MetaField, value: string, basis: MetaBasis, element?: PageElement) => void

function relOf(node: PageNode): readonly string[] {
  return (node.attributes.rel ?? '').toLowerCase().split(/\s+/)
}

function addMeta(tree: PageTree, add: Add): void {
  const values = new Map<string, string[]>()
  for (const { tag, attributes } of tree.nodes) {
    const { content } = attributes
    if (tag !== 'meta' || content === undefined) continue
    for (const name of [attributes.property, attributes.name, attributes['http-equiv']]) {
      const key = name?.toLowerCase()
      if (key === undefined) continue
      const list = values.get(key)
      if (list === undefined) values.set(key, [content])
      else list.push(content)
    }
  }
  for (const [field, names] of metaNames) {
    for (const name of names) for (const value of values.get(name) ?? []) add(field, value, 'meta')
  }
}

function addTitle(page: string, tree: PageTree, add: Add): void {
  const index = tree.nodes.findIndex((n) => n.tag === 'title')
  if (index >= 0) add('title', rawContent(page, tree, index), 'meta')
}

/** JSON-LD blocks of a page, at most 30. */
function scripts(page: string, tree: PageTree): string[] {
  const blocks: string[] = []
  tree.nodes.forEach((node, i) => {
    if (node.tag !== 'script' || blocks.length >= 30) return
    if (/^application\/ld\+json/i.test(node.attributes.type ?? '')) blocks.push(rawContent(page, tree, i))
  })
  return blocks
}

/** The text inside an element as parsed. */
function rawContent(page: string, { nodes, steps, literals }: PageTree, node: number): string {
  const parts: string[] = []
  for (let i = nodes[node]?.step ?? steps.length; i < steps.length; i += 3) {
    const [kind, at = 0, end = 0] = [steps[i], steps[i + 1], steps[i + 2]]
    if (kind === closeStep && at === node) break
    if (kind === textStep) parts.push(page.slice(at, end))
    else if (kind === literalStep) parts.push(literals[at] ?? '')
  }
  return parts.join('')
}

/** Elements that say what they are: microdata, `<time>`, `rel=author`, first headings. */
function addMarked(node: PageNode, element: PageElement | undefined, text: string, add: Add): void {
  const { attributes, tag } = node
  if (attributes.itemprop === undefined && tag !== 'time' && tag !== 'h1' && tag !== 'a') return
  const words = element === undefined ? '' : text.slice(element.start, Math.min(element.end, element.start + 400))
  const stated = attributes.content ?? attributes.datetime
  for (const property of attributes.itemprop?.split(/\s+/) ?? []) {
    const field = Object.hasOwn(properties, property) ? properties[property] : undefined
    // A marked person or organisation holds its own properties; its name is one of them.
    if (field !== undefined) add(field, stated ?? words.split('\n', 1)[0] ?? '', 'microdata', element)
  }
  if (tag === 'time' && element !== undefined)
    add(timeField(node), attributes.datetime ?? words, 'time-element', element)
  else if (tag === 'h1' && element !== undefined && element.end - element.start <= 400)
    add('title', words, 'heading', element)
  else if (tag === 'a' && relOf(node).includes('author') && element !== undefined)
    add('author', words, 'byline', element)
}

function timeField(node: PageNode): MetaField {
  const hints = `${node.attributes.class ?? ''} ${node.attributes.itemprop ?? ''}`
  return /updat|modif/i.test(hints) ? 'modified' : 'published'
}

/**
 * Title, date, byline and outlet of saved pages against values read from the pages by people:
 * `node bench/page-fields.ts [--data FOLDER] [--details]`. The values are in `bench/marks/pages.jsonl`, the pages in
 * FOLDER/html. `--details` prints the errors. The parts `held` and `late` were scored before their errors were read; now all
 * have been (`bench/marks/README.md`).
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { clean } from '../src/clean/clean.ts'
import { plainTitle } from '../src/clean/titles.ts'
import type { DocMeta } from '../src/model/doc.ts'
import { readHtml } from '../src/read/html.ts'
import type { Figures } from './table.ts'

/** What a reader finds on a page. */
export interface PageMark {
  readonly id: string
  readonly part: 'open' | 'held' | 'late'
  /** First 16 hex digits of the SHA-256 of the headline's letters and figures. */
  readonly title: string
  readonly published: string
  /** Days that are as good, where a page's clock and its address differ. */
  readonly publishedAlso?: readonly string[]
  readonly authors: readonly string[] | 'none'
  /** Names that count neither way: an agency, the staff. */
  readonly authorsAlso?: readonly string[]
  /** The outlet's name as the page gives it, and forms that are as good. */
  readonly outlets: readonly string[]
}

/** Values given that are right and wrong, and values of the page that were not given. */
export interface FieldCounts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

const fields = ['title', 'published', 'authors', 'outlet'] as const
type Field = (typeof fields)[number]

/** Hash under which a title is kept in the marks. */
export function hashTitle(title: string): string {
  return createHash('sha256').update(plainTitle(title)).digest('hex').slice(0, 16)
}

const plainName = (name: string) => plainTitle(name.normalize('NFKC')).replace(/^the /, '')

/** How a page's fields as read compare with its mark. */
export function comparePageFields(
  mark: PageMark,
  meta: Pick<DocMeta, 'title' | 'published' | 'authors' | 'outlet'>,
): Readonly<Record<Field, FieldCounts>> {
  const one = (value: string | null, isRight: (value: string) => boolean): FieldCounts => {
    const right = value !== null && isRight(value) ? 1 : 0
    return { right, wrong: value === null ? 0 : 1 - right, missed: 1 - right }
  }
  return {
    title: one(meta.title.value, (v) => hashTitle(v) === mark.title),
    published: one(meta.published.value, (v) => [mark.published, ...(mark.publishedAlso ?? [])].includes(v)),
    authors: compareNames(mark, meta.authors.value ?? []),
    outlet: one(meta.outlet.value, (v) => mark.outlets.some((name) => plainName(name) === plainName(v))),
  }
}

function compareNames({ authors, authorsAlso = [] }: PageMark, found: readonly string[]): FieldCounts {
  const expected = new Set((authors === 'none' ? [] : authors).map(plainName))
  const ignored = new Set(authorsAlso.map(plainName))
  const given = new Set(found.map(plainName).filter((name) => !ignored.has(name)))
  const right = [...given].filter((name) => expected.has(name)).length
  return { right, wrong: given.size - right, missed: expected.size - right }
}

/** Precision and recall of each field, by part. */
export function scorePageFields(folder: string): Figures {
  const rows = readMarks().map((mark) => ({ part: mark.part, counts: comparePageFields(mark, metaOf(folder, mark)) }))
  const figures: Record<string, number> = {}
  for (const part of ['open', 'held', 'late']) {
    for (const field of fields) {
      const counts = rows.filter((r) => r.part === part).map((r) => r.counts[field])
      const sum = (key: keyof FieldCounts) => counts.reduce((total, c) => total + c[key], 0)
      figures[`${part}.${field}Precision`] = sum('right') / Math.max(1, sum('right') + sum('wrong'))
      figures[`${part}.${field}Recall`] = sum('right') / Math.max(1, sum('right') + sum('missed'))
    }
  }
  return figures
}

function readMarks(): readonly PageMark[] {
  return readFileSync(new URL('./marks/pages.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageMark)
}

function metaOf(folder: string, { id }: PageMark): DocMeta {
  const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
  return clean(readHtml(`${id}.html`, bytes), { id, sha256: '' }).meta
}

/** Prints each field of a page that is not as marked, with what was read. */
function printErrors(folder: string): void {
  for (const mark of readMarks()) {
    const meta = metaOf(folder, mark)
    const counts = comparePageFields(mark, meta)
    for (const field of fields) {
      if (counts[field].wrong + counts[field].missed === 0) continue
      const { value, basis, others } = meta[field]
      console.log(mark.id.slice(0, 8), field, JSON.stringify(value), basis, '· wanted', expectedOf(mark, field))
      console.log('   others', others.map((o) => `${o.basis} ${o.value.slice(0, 60)}`).join(' | '))
    }
  }
}

function expectedOf(mark: PageMark, field: Field): string {
  return String(field === 'outlet' ? mark.outlets : mark[field])
}

function main(): void {
  const at = process.argv.indexOf('--data')
  const folder = at > 0 ? (process.argv[at + 1] ?? '') : join(import.meta.dirname, '../../shared/bench/extraction')
  if (!existsSync(folder)) throw new Error(`No folder at ${folder}`)
  if (process.argv.includes('--details')) printErrors(folder)
  console.table(scorePageFields(folder))
}

if (import.meta.main) main()

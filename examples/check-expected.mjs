// Checks demo.expected.json against the demo story: every quoted word stands exactly once in its document,
// every kind and every reading is planted, and weekdays written beside dates are right.
// usage: node check-expected.mjs [--text FILE]   (--text prints the visible text of one document)
import fs from 'node:fs'

const here = new URL('./', import.meta.url)
const expected = JSON.parse(fs.readFileSync(new URL('demo.expected.json', here), 'utf8'))

const KINDS = [
  'denial-vs-report', 'count', 'date', 'place', 'participant', 'organiser', 'capacity', 'office-at-date', 'attribution',
  'wording', 'cut', 'question', 'position-qualified', 'position-reversed', 'cause-or-agent', 'dispute', 'sourcing', 'explicit',
]
const READINGS = [
  'different-scope', 'finer-precision', 'later-state', 'same-origin', 'corrected', 'translation', 'damaged-text', 'different-subject',
]
const ENTITIES = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', copy: '©', deg: '°', middot: '·', mdash: '—', ndash: '–',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', rsaquo: '›', laquo: '«', raquo: '»', hellip: '…',
}
const INLINE = 'a|abbr|b|em|i|q|small|span|strong|sub|sup|time|u'

const errors = []
const fail = (message) => errors.push(message)

const decode = (text) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (!(name in ENTITIES)) fail(`entity ${whole} is not known to this script`)
    return ENTITIES[name] ?? whole
  })

const visible = (html) =>
  decode(
    html
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<(head|script|style)\b[^]*?<\/\1>/gi, '\n')
      .replace(new RegExp(`</?(?:${INLINE})\\b[^>]*>`, 'gi'), '')
      .replace(/<[^>]+>/g, '\n'),
  )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()

const read = (file) => {
  const raw = fs.readFileSync(new URL(`demo/${file}`, here), 'utf8')
  if (file.endsWith('.html')) return visible(raw)
  if (file.endsWith('.jsonl')) return JSON.parse(raw).text
  return raw
}

const count = (text, words) => {
  if (words === '') return 0
  let found = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found++
  return found
}

const texts = new Map(expected.documents.map((document) => [document.file, read(document.file)]))

const shown = process.argv.indexOf('--text')
if (shown > 0) {
  console.log(texts.get(process.argv[shown + 1]) ?? 'no such document')
  process.exit(0)
}

let checked = 0
const once = (file, words, where) => {
  checked++
  const text = texts.get(file)
  if (text === undefined) return fail(`${where}: unknown document ${file}`)
  const found = count(text, words)
  if (found !== 1) fail(`${where}: found ${found} times in ${file}: ${JSON.stringify(words)}`)
}

const evidence = (list, where) => {
  if (list.length === 0) fail(`${where}: no evidence`)
  for (const { document, words } of list) once(document, words, where)
}

// Documents: those listed are those there; ten documents, six outlets.
const files = fs.readdirSync(new URL('demo/', here)).sort()
if (files.join() !== [...texts.keys()].sort().join()) fail(`documents listed and documents there differ: ${files.join(', ')}`)
if (files.length !== 10) fail(`${files.length} documents`)
const outlets = new Set(expected.documents.map((document) => document.outlet))
if (outlets.size < 6) fail(`${outlets.size} outlets`)
for (const document of expected.documents) {
  const words = texts.get(document.file).split(/\s+/).length
  if (words < 250) fail(`${document.file}: ${words} words`)
  if (document.published !== null && !/^2025-\d\d-\d\d$/.test(document.published)) fail(`${document.file}: ${document.published}`)
  if (document.file.endsWith('.jsonl')) {
    const line = JSON.parse(fs.readFileSync(new URL(`demo/${document.file}`, here), 'utf8'))
    for (const key of ['outlet', 'published', 'title']) if (line[key] !== document[key]) fail(`${document.file}: ${key}`)
    if (line.id !== document.name) fail(`${document.file}: name`)
  } else if (document.title !== null) once(document.file, document.title, `${document.file}: title`)
}

// People: every name stands somewhere, and no name belongs to two people.
const owner = new Map()
const all = [...texts.values()].join('\n')
for (const person of expected.people) {
  for (const name of person.names) {
    if (!all.includes(name)) fail(`people: ${name} stands in no document`)
    if (owner.has(name)) fail(`people: ${name} belongs to ${owner.get(name)} and to ${person.name}`)
    owner.set(name, person.name)
  }
  for (const role of person.roles) if (role.document) once(role.document, role.words, `role of ${person.name}`)
}
const known = new Set(expected.people.map((person) => person.name))

/** The place of `words` in a statement's document: by itself, or inside the passage `at`. */
const place = (statement, words, where) => {
  const text = texts.get(statement.document)
  if (statement.at === undefined) {
    once(statement.document, words, where)
    return text.indexOf(words)
  }
  checked++
  const found = count(statement.at, words)
  if (found !== 1) fail(`${where}: found ${found} times in its passage: ${JSON.stringify(words)}`)
  return text.indexOf(statement.at) + statement.at.indexOf(words)
}

const inside = (a, b) => a[0] >= b[0] && a[1] <= b[1]
const ids = new Map()
expected.statements.forEach((statement) => {
  if (ids.has(statement.id)) fail(`statement ${statement.id} twice`)
  const where = `statement ${statement.id}`
  if (statement.at !== undefined) once(statement.document, statement.at, `${where} at`)
  const contents = statement.content.map((words) => {
    once(statement.document, words, `${where} content`)
    const start = texts.get(statement.document)?.indexOf(words) ?? -1
    return [start, start + words.length]
  })
  const spans = ['source', 'cue'].flatMap((key) => {
    if (statement[key] === null) return []
    const start = place(statement, statement[key], `${where} ${key}`)
    return [[start, start + statement[key].length]]
  })
  for (const span of spans)
    for (const content of contents) if (span[0] < content[1] && content[0] < span[1]) fail(`${where}: content overlaps source or cue`)
  if (!['direct', 'indirect', 'mixed'].includes(statement.form)) fail(`${where}: form ${statement.form}`)
  for (const name of [statement.speaker, statement.onBehalfOf]) if (name && !known.has(name)) fail(`${where}: ${name} is not in people`)
  ids.set(statement.id, { statement, contents, spans })
})
for (const { statement, contents, spans } of ids.values()) {
  if (statement.within === undefined) continue
  const outer = ids.get(statement.within)
  if (!outer) fail(`statement ${statement.id}: within ${statement.within}`)
  else
    for (const span of [...contents, ...spans])
      if (!outer.contents.some((content) => inside(span, content))) fail(`statement ${statement.id}: not inside ${statement.within}`)
}

expected.quotations.forEach((group, at) => {
  if (group.length < 2) fail(`quotation ${at}: one member`)
  evidence(group, `quotation ${at}`)
})
for (const difference of expected.differences) {
  const where = `${difference.kind} “${difference.label}”`
  if (!KINDS.includes(difference.kind)) fail(`${where}: not a kind`)
  if (difference.sides.length < 2) fail(`${where}: one side`)
  if (difference.compatible === undefined) fail(`${where}: compatible is missing`)
  for (const side of difference.sides) evidence(side.evidence, where)
}
for (const entry of expected.notDifferences) {
  const where = `${entry.reading} “${entry.label}”`
  if (!READINGS.includes(entry.reading)) fail(`${where}: not a reading`)
  evidence(entry.evidence, where)
}
evidence(expected.damage, 'damage')
evidence(expected.furniture, 'furniture')
for (const kind of KINDS) if (!expected.differences.some((difference) => difference.kind === kind)) fail(`no difference of kind ${kind}`)
for (const reading of READINGS) if (!expected.notDifferences.some((entry) => entry.reading === reading)) fail(`nothing with reading ${reading}`)
if (expected.notDifferences.length < KINDS.length) fail(`${expected.notDifferences.length} non-differences`)

// Weekdays beside a day and month agree with the calendar of 2025.
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const monthOf = (name) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)))
let weekdays = 0
for (const [file, text] of texts)
  for (const [whole, weekday, month1, day1, day2, month2] of text.matchAll(
    /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),? (?:([A-Z][a-z]{2,8})\.? (\d{1,2})|(\d{1,2}) ([A-Z][a-z]{2,8}))\b/g,
  )) {
    const month = monthOf(month1 ?? month2)
    if (month < 0) continue
    weekdays++
    if (DAYS[new Date(Date.UTC(2025, month, Number(day1 ?? day2))).getUTCDay()] !== weekday) fail(`${file}: ${whole} is wrong`)
  }

console.log(
  `${checked} spans in ${files.length} documents of ${outlets.size} outlets; ${expected.statements.length} statements, ` +
    `${expected.quotations.length} quotations, ${expected.differences.length} differences, ` +
    `${expected.notDifferences.length} non-differences, ${weekdays} weekdays; ${errors.length} errors`,
)
if (errors.length > 0) {
  console.log(errors.join('\n'))
  process.exitCode = 1
}

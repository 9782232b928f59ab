import { Command, InvalidArgumentError, Option } from 'commander'
import { type Columns, columnFields } from '../read/columns.ts'
import { precisions } from '../model/precision.ts'
import type { ReadLimits } from '../read/limits.ts'
import { isCount } from './extract-options.ts'
import { limitDefaults, parseLimit } from './limits.ts'
import { style } from './terminal.ts'

/** The commands of `onrecord` (`docs/commands.md`); each loads what it needs when it runs. */
export function buildProgram(version: string): Command {
  const program = new Command('onrecord')
    .description(
      'Reads the coverage of one story and keeps the record: who said what,\nwhen, on whose word, and where accounts differ.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ helpWidth: 80, styleTitle: style.bold, showGlobalOptions: false })
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (message, print) => print(oneSentence(message)) })
    .exitOverride()
    .addHelpText(
      'after',
      examples(['onrecord read articles/ --case harbour.onrecord', 'onrecord open harbour.onrecord']),
    )
  addReading(program)
  addListings(program)
  addDeciding(program)
  addOutput(program)
  return program
}

function addReading(program: Command): void {
  program
    .command('read')
    .description('read articles into a case, and put its story together')
    .argument('<sources...>', 'files and folders, in any of the formats listed in docs/formats.md')
    .option('--case <case>', 'the case, a file; made if there is none')
    .addOption(jobs())
    .addOption(timeLimit())
    .option('--again', 'analyse documents again that are in the case already')
    .addOption(precision())
    .addOption(column())
    .option('--fetch', 'fetch the pages that feeds lead to without giving their text')
    .addOption(limit())
    .addHelpText(
      'after',
      examples([
        'onrecord read articles/ --case harbour.onrecord',
        'onrecord read *.html wire.jsonl --case harbour.onrecord --jobs 2',
        'onrecord read cuttings.csv --column text=Body --case harbour.onrecord',
        'onrecord read https://outlet.example/feed --fetch --case harbour.onrecord',
      ]),
    )
    .action(async (sources, options) => (await import('./commands/read.ts')).runRead(sources, options))
  program
    .command('open')
    .description('open the desk in a browser; without a case, drop files there')
    .argument('[case]', 'the case')
    .option('--port <n>', 'port on 127.0.0.1 (default: any free one)', port)
    .option('--no-browser', 'print the address only')
    .addHelpText('after', examples(['onrecord open harbour.onrecord', 'onrecord open']))
    .action(async (path, options) => (await import('./commands/open.ts')).runOpen(path, options))
}

function addListings(program: Command): void {
  listing(program, 'show <case>', 'what a case holds: documents, people, where accounts differ', [
    'onrecord show harbour.onrecord',
  ]).action(async (path, options) => (await import('./commands/show.ts')).runShow(path, options))
  listing(program, 'statements <case>', 'who said what', [
    'onrecord statements harbour.onrecord --speaker moreno',
    'onrecord statements harbour.onrecord --act denial --document 3',
  ])
    .option('--speaker <name>', 'only by speakers whose name holds this')
    .option('--document <document>', 'only in this one: exhibit number or name')
    .option('--act <act>', 'only acts of this kind, such as denial or promise')
    .option('--contains <words>', 'only where these words stand')
    .action(async (path, options) => (await import('./commands/statements.ts')).runStatements(path, options))
  listing(program, 'people <case>', 'who speaks and who is named', ['onrecord people harbour.onrecord --all'])
    .option('--all', 'organisations, groups and unnamed sources too')
    .option('--why', 'with why their names were joined, and who else they may be')
    .action(async (path, options) => (await import('./commands/people.ts')).runPeople(path, options))
  listing(program, 'timeline <case>', 'what was published, said and happened, by date', [
    'onrecord timeline harbour.onrecord',
  ]).action(async (path, options) => (await import('./commands/timeline.ts')).runTimeline(path, options))
  listing(program, 'versions <case>', 'what later versions of an article changed of what was said', [
    'onrecord versions harbour.onrecord',
  ]).action(async (path, options) => (await import('./commands/versions.ts')).runVersions(path, options))
  listing(program, 'discrepancies <case>', 'where accounts differ, with the passages of each', [
    'onrecord discrepancies harbour.onrecord --kind count',
    'onrecord discrepancies harbour.onrecord --all',
  ])
    .option('--kind <kind>', 'only this kind, such as count or denial-vs-report')
    .option('--all', 'also those with another reading, such as a later state')
    .option('--possible', 'those that are less certain, and wait')
    .action(async (path, options) => (await import('./commands/discrepancies.ts')).runDiscrepancies(path, options))
  listing(program, 'search <case> <words...>', 'paragraphs that hold all the words', [
    'onrecord search harbour.onrecord \'"no tender" leas*\'',
  ])
    .option('--limit <n>', 'paragraphs shown at most (default: 20)', count)
    .action(async (path, words, options) => (await import('./commands/search.ts')).runSearch(path, words, options))
  listing(program, 'verify <case>', 'check that nothing in a case was changed or damaged', [
    'onrecord verify harbour.onrecord',
  ]).action(async (path, options) => (await import('./commands/verify.ts')).runVerify(path, options))
}

function addDeciding(program: Command): void {
  deciding(program, 'names <case> [list]', 'give a case a list of names you know, or see those it has', [
    'onrecord names harbour.onrecord people.csv --by "R. Deane"',
    'onrecord names harbour.onrecord --forget people.csv',
  ])
    .option('--forget <list>', 'take a list back')
    .option('--json', 'print as JSON')
    .action(async (path, list, options) => (await import('./commands/names.ts')).runNames(path, list, options))
  const identity = (name: 'same' | 'apart', description: string, example: string) =>
    deciding(program, `${name} <case> <name> <other>`, description, [example]).action(async (path, a, b, options) =>
      (await import('./commands/identity.ts')).runIdentity(path, [a, b], name === 'same', options),
    )
  identity('same', 'decide that two names are one', 'onrecord same harbour.onrecord "Ilse Moreno" "I. M. Reyle"')
  identity('apart', 'decide that two names are not one', 'onrecord apart harbour.onrecord "T. Reyle@1" "T. Reyle@3"')
}

const argumentWords: Readonly<Record<string, string>> = {
  '<case>': 'the case',
  '[list]': 'a table, JSON or FollowTheMoney entities (docs/formats.md)',
  '<name>': 'a name, or an id; with @N the one in exhibit N',
  '<other>': 'another',
}

function deciding(program: Command, usage: string, description: string, lines: readonly string[]): Command {
  const [name = '', ...args] = usage.split(' ')
  const command = program.command(name).description(description)
  for (const argument of args) command.argument(argument, argumentWords[argument] ?? '')
  return command
    .option('--by <name>', 'who decides')
    .option('--why <words>', 'why')
    .addHelpText('after', examples(lines))
}

function addOutput(program: Command): void {
  program
    .command('export')
    .description('write the record of a case to stdout')
    .argument('<case>', 'the case')
    .option('--format <format>', 'record (JSON) or csv (statements)')
    .option('--reviewers', 'with the names and reasons of those who reviewed')
    .addHelpText('after', examples(['onrecord export harbour.onrecord --format csv > statements.csv']))
    .action(async (path, options) => (await import('./commands/export.ts')).runExport(path, options))
  program
    .command('extract')
    .description('attributions of JSONL documents, from stdin to stdout, without a case')
    .option('--nested', 'those inside the contents of others too')
    .addOption(precision())
    .addOption(jobs())
    .addOption(timeLimit())
    .addHelpText('after', examples(['onrecord extract < documents.jsonl > statements.jsonl']))
    .action(async (options) => (await import('./commands/extract.ts')).runExtract(options))
}

function listing(program: Command, usage: string, description: string, lines: readonly string[]): Command {
  const [name = '', ...args] = usage.split(' ')
  const command = program.command(name).description(description)
  for (const argument of args)
    command.argument(argument, argument === '<case>' ? 'the case' : 'words, "phrases" and beginnings*')
  return command.option('--json', 'print as JSON').addHelpText('after', examples(lines))
}

function precision(): Option {
  const help = 'keep few statements that are wrong, a balance, or miss few (default: balanced)'
  return new Option('--precision <level>', help).choices(precisions)
}

function jobs(): Option {
  return new Option('--jobs <n>', 'documents read at once (default: the cores)').argParser(count)
}

function column(): Option {
  const help = 'column or key that holds a field, such as text=Body; once for each'
  return new Option('--column <field=name>', help).argParser((value: string, before: Columns | undefined) => {
    const [, field = '', name = ''] = /^(\w+)=(.+)$/s.exec(value) ?? []
    const known = columnFields.find((f) => f.toLowerCase() === field.toLowerCase())
    if (known === undefined)
      throw new InvalidArgumentError(`Expected FIELD=NAME with a field of ${columnFields.join(', ')}.`)
    return { ...before, [known]: name }
  })
}

function limit(): Option {
  const help = `a bound on what is read; once for each (defaults: ${limitDefaults()})`
  return new Option('--limit <name=number>', help).argParser(
    (value: string, before: Partial<ReadLimits> | undefined) => {
      try {
        return { ...before, ...parseLimit(value) }
      } catch (error) {
        throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
      }
    },
  )
}

function timeLimit(): Option {
  return new Option('--time-limit <seconds>', 'longest time for one document (default: 20)').argParser(count)
}

function examples(lines: readonly string[]): string {
  return `\n${style.bold(lines.length === 1 ? 'Example:' : 'Examples:')}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function count(value: string): number {
  if (!isCount(value)) throw new InvalidArgumentError('Expected a whole number from 1 to 99999.')
  return Number(value)
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535.')
  return Number(value)
}

/** `error: unknown option '--recursiv'\n(Did you mean --recursive?)` → one line of ours. */
function oneSentence(message: string): string {
  const text = message
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?\((Did you mean .*\?)\)$/, '. $1')
  return `onrecord: ${text}${/[.?!]$/.test(text) ? '' : '.'}\n`
}

import { Command, InvalidArgumentError } from 'commander'

/** The commands of `onrecord`; each loads what it needs when it runs. */
export function buildProgram(version: string): Command {
  const program = new Command('onrecord').version(version)
  program
    .command('read')
    .argument('<sources...>')
    .requiredOption('--case <case>')
    .option('--jobs <n>', 'documents read at once', count)
    .option('--time-limit <seconds>', 'longest time for one document', count)
    .option('--again')
    .action(async (sources, options) => (await import('./commands/read.ts')).runRead(sources, options))
  program
    .command('export')
    .argument('<case>')
    .requiredOption('--format <format>')
    .option('--reviewers')
    .action(async (path, options) => (await import('./commands/export.ts')).runExport(path, options))
  program
    .command('extract')
    .option('--nested')
    .option('--jobs <n>', 'documents read at once', count)
    .option('--time-limit <seconds>', 'longest time for one document', count)
    .action(async (options) => (await import('./commands/extract.ts')).runExtract(options))
  return program
}

function count(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1 to 99999.')
  return Number(value)
}

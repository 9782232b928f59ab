import { extractFirst } from './extract-first.ts'
import { plainOptions } from './extract-options.ts'

// Each command loads only what it needs: of a short run, loading is most.
const [command, ...words] = process.argv.slice(2)
if (command === '--version') await run(writeVersion)
else if (command === 'extract') await extract()
else await runProgram()

/** A small document alone is done without the words of the command line and without workers. */
async function extract(): Promise<void> {
  const options = plainOptions(words)
  if (options === null) return runProgram()
  const begun = await extractFirst(options)
  // Everything is written: taking the memory down in order would take longer than the command line's words do.
  if (begun.ended) process.exit()
  await run(async () => (await import('./commands/extract.ts')).runExtract(options, begun))
}

async function writeVersion(): Promise<void> {
  process.stdout.write(`${(await import('../version.ts')).generator.version}\n`)
}

async function runProgram(): Promise<void> {
  const [{ buildProgram }, { CommanderError }, { generator }, { exitCodes }] = await Promise.all([
    import('./program.ts'),
    import('commander'),
    import('../version.ts'),
    import('./exit-codes.ts'),
  ])
  const program = buildProgram(generator.version)
  if (command === 'complete') (await import('@bomb.sh/tab/commander')).default(program)
  await run(async () => {
    try {
      if (command === undefined) program.outputHelp()
      else await program.parseAsync()
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    }
  })
}

/** Says what went wrong in one line. */
async function run(work: () => Promise<void>): Promise<void> {
  const [{ endWhenNobodyReads, say }, { OnrecordError, UsageError }, { exitCodes }] = await Promise.all([
    import('./output.ts'),
    import('../errors.ts'),
    import('./exit-codes.ts'),
  ])
  endWhenNobodyReads()
  try {
    await work()
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    const { plain } = await import('./terminal.ts')
    say(`onrecord: ${plain(error.message)}${/[.?!]$/.test(error.message) ? '' : '.'} [${error.code}]`)
    process.exitCode = error instanceof UsageError ? exitCodes.usage : exitCodes.failed
  }
}

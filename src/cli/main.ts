import { OnrecordError, UsageError } from '../errors.ts'
import { generator } from '../version.ts'
import { exitCodes } from './exit-codes.ts'
import { endWhenNobodyReads, say } from './output.ts'

endWhenNobodyReads()
if (process.argv[2] === '--version') process.stdout.write(`${generator.version}\n`)
else await main()

async function main(): Promise<void> {
  const [{ buildProgram }, { CommanderError }] = await Promise.all([import('./program.ts'), import('commander')])
  const program = buildProgram(generator.version)
  if (process.argv[2] === 'complete') (await import('@bomb.sh/tab/commander')).default(program)
  try {
    if (process.argv.length === 2) program.outputHelp()
    else await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    else if (error instanceof OnrecordError) await fail(error)
    else throw error
  }
}

async function fail(error: OnrecordError): Promise<void> {
  const { plain } = await import('./terminal.ts')
  say(`onrecord: ${plain(error.message)}${/[.?!]$/.test(error.message) ? '' : '.'} [${error.code}]`)
  process.exitCode = error instanceof UsageError ? exitCodes.usage : exitCodes.failed
}

import { OnrecordError } from '../errors.ts'
import { generator } from '../version.ts'
import { exitCodes } from './exit-codes.ts'
import { endWhenNobodyReads, say } from './output.ts'

endWhenNobodyReads()
if (process.argv[2] === '--version') process.stdout.write(`${generator.version}\n`)
else await main()

async function main(): Promise<void> {
  const { buildProgram } = await import('./program.ts')
  try {
    await buildProgram(generator.version).parseAsync()
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    say(`onrecord: ${error.message}`)
    process.exitCode = exitCodes.failed
  }
}

import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** A line for each file, failures in full, and a closing line `N passed, N failed[, N skipped]`. */
export default class ClosingLineReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const tally = count([module])
    const mark = tally.failed > 0 || module.errors().length > 0 ? 'FAIL' : 'ok  '
    const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
    const duration = Math.round(module.diagnostic().duration)
    print(`${mark} ${module.relativeModuleId}  ${tally.passed} passed${skipped}  ${duration} ms`)
    for (const error of module.errors()) printError(module.relativeModuleId, error)
    for (const test of module.children.allTests('failed')) printFailure(module, test)
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    for (const error of errors) printError('outside any test', error)
    const tally = count(modules)
    tally.failed += errors.length
    const counts = process.env.ONRECORD_TEST_COUNTS
    if (counts) writeFileSync(counts, `${tally.passed} ${tally.failed} ${tally.skipped}\n`)
    else print(closingLine(tally))
  }
}

function closingLine(tally: Tally): string {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
  return `${tally.passed} passed, ${tally.failed} failed${skipped}`
}

function count(modules: readonly TestModule[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    let failedTests = 0
    for (const test of module.children.allTests()) {
      const state = test.result().state
      if (state === 'passed') tally.passed += 1
      else if (state === 'failed') failedTests += 1
      else tally.skipped += 1
    }
    // A file that cannot be loaded, or whose hooks fail, has no failed test of its own.
    tally.failed += failedTests === 0 && !module.ok() ? 1 : failedTests
  }
  return tally
}

function printFailure(module: TestModule, test: TestCase): void {
  for (const error of test.result().errors ?? []) printError(`${module.relativeModuleId} > ${test.fullName}`, error)
}

function printError(where: string, error: SerializedError): void {
  print(`\n  ${where}\n${indent(ownFrames(error.stack ?? error.message))}`)
  if (typeof error.diff === 'string') print(indent(error.diff))
  const cause: unknown = error.cause
  if (cause instanceof Object && 'message' in cause) print(indent(`caused by: ${String(cause.message)}`))
  print('')
}

/** A stack without the frames of Vitest and other packages. */
function ownFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at (?:.*node_modules|.*\(node:|new Promise)/.test(line))
    .join('\n')
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}

function print(line: string): void {
  process.stdout.write(`${process.stdout.isTTY ? line : stripVTControlCharacters(line)}\n`)
}

import { defineConfig } from 'vitest/config'

/** Tests that start processes, browsers or servers: each file on its own. */
const isolated = [
  'test/cli/**/*.test.ts',
  'test/desk/**/*.test.ts',
  'test/dev.test.ts',
  'test/launcher.test.ts',
  'test/package.test.ts',
  'test/pipeline/**/*.test.ts',
]

export default defineConfig({
  oxc: { jsx: { importSource: 'preact' } },
  cacheDir: '.cache/vitest',
  test: {
    reporters: ['./test/helpers/reporter.ts'],
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: isolated,
          pool: 'threads',
          isolate: false,
          // A guard against what hangs, not a measure: reading all sources takes seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: isolated,
          pool: 'forks',
          isolate: true,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

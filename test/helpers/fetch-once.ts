import { newFetcher } from '../../src/cli/fetch/fetch-file.ts'
import { publicReach } from '../../src/cli/fetch/request.ts'
import { codeOf } from '../../src/errors.ts'
import { defaultLimits } from '../../src/read/limits.ts'

/**
 * A process that fetches the address it is given, and prints what came of it. The hosts of the tests are this machine;
 * everything else is as in the program.
 */
const fetcher = newFetcher({
  limits: defaultLimits,
  now: () => new Date('2019-05-14T09:00:00Z'),
  sleep: () => Promise.resolve(),
  reach: {
    ...publicReach,
    resolve: () => Promise.resolve(['127.0.0.1']),
    isOpen: (ip) => ip === '127.0.0.1',
  },
})
const found = await fetcher.fetch(process.argv[2] ?? '').then(
  ({ bytes, container }) => ({ text: new TextDecoder().decode(bytes), url: container.fields[0]?.value }),
  (error: unknown) => ({ code: codeOf(error), message: error instanceof Error ? error.message : '' }),
)
process.stdout.write(JSON.stringify(found))

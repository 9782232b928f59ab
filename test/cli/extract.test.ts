import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { article, harbour } from '../helpers/articles.ts'
import { onrecord, start } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

type Pair = readonly [number, number]
interface Attribution {
  readonly form: string
  readonly source: readonly Pair[] | null
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly speaker: string | null
  readonly within?: number | null
}
type Line = {
  readonly id?: string | number
  readonly line?: number
  readonly attributions?: readonly Attribution[]
  readonly error?: { readonly code: string; readonly message: string }
}

function extract(
  lines: readonly string[],
  ...args: readonly string[]
): { readonly status: number | null; readonly stderr: string; readonly lines: readonly Line[] } {
  const { status, stdout, stderr } = onrecord(['extract', ...args], { input: lines.map((l) => `${l}\n`).join('') })
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((l) => JSON.parse(l) as Line),
  }
}

const doc = (id: string | number, text: string, more: object = {}) => JSON.stringify({ id, text, ...more })

describe('onrecord extract', () => {
  it('gives the attributions of each line by offsets into its text', () => {
    const { status, stderr, lines } = extract([doc('a', harbour)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const attributions = lines[0]?.attributions ?? []
    expect(attributions.length).toBeGreaterThan(0)
    const words = (spans: readonly Pair[] | null) => (spans ?? []).map(([s, e]) => harbour.slice(s, e)).join(' … ')
    const lease = attributions.find((a) => words(a.content).includes('signed the lease'))
    expect(lease).toMatchObject({ form: 'direct' })
    expect(words(lease?.source ?? null)).toBe('Moreno')
    expect(words(lease?.cue ?? null)).toContain('told')
  })

  it('keeps the order of the lines and their ids, with any number of workers', () => {
    const input = Array.from({ length: 40 }, (_, n) =>
      doc(n % 2 === 0 ? n : `n-${n}`, n === 3 ? article(n).repeat(30) : article(n)),
    )
    const one = extract(input, '--jobs', '1')
    expect(one.lines.map((l) => l.id)).toEqual(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? n : `n-${n}`)))
    expect(extract(input, '--jobs', '2')).toEqual(one)
  })

  it('puts an error in the place of a bad line, goes on, and exits with 3', () => {
    const deep = `{"id":"deep","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const input = [
      doc('a', 'He said no.'),
      '{"id":"cut","text":"x',
      '   ',
      '[1,2]',
      '{"id":"none"}',
      deep,
      doc('b', 'She said yes.'),
    ]
    const { status, lines } = extract(input)
    expect(status).toBe(3)
    expect(lines.map((l) => [l.id ?? l.line, l.error?.code ?? 'fine'])).toEqual([
      ['a', 'fine'],
      [2, 'read/json'],
      [4, 'read/json'],
      ['none', 'read/json-text'],
      [expect.anything(), expect.stringMatching(/^read\/json/)],
      ['b', 'fine'],
    ])
  })

  it('gives top-level attributions only, unless nested ones are asked for', () => {
    const input = [doc('a', 'Moreno said that Reyle had told her that the lease was signed.\n')]
    for (const a of extract(input).lines[0]?.attributions ?? []) expect(a).not.toHaveProperty('within')
    const nested = extract(input, '--nested').lines[0]?.attributions ?? []
    for (const a of nested) expect(a.within === null || (a.within ?? -1) < nested.length).toBe(true)
    expect(nested.length).toBeGreaterThanOrEqual(extract(input).lines[0]?.attributions?.length ?? 0)
  })

  it('takes nothing for nothing', () => {
    expect(extract([])).toEqual({ status: 0, stderr: '', lines: [] })
  })

  it('takes no more in than it can give out', () =>
    withFolder(async (folder) => {
      const { process: child, end } = start(['extract', '--jobs', '1'], folder)
      const line = `${doc('a', article(1))}\n`
      let taken = 0
      let waiting = false
      child.stdin?.on('error', () => {})
      child.stdin?.on('drain', () => {
        waiting = false
      })
      for (let quiet = 0; quiet < 20 && taken < 64_000_000; ) {
        if (waiting) quiet++
        else quiet = 0
        while (!waiting && taken < 64_000_000) {
          waiting = child.stdin?.write(line) === false
          taken += line.length
        }
        await wait(50)
      }
      child.kill('SIGKILL')
      await end
      expect(taken).toBeLessThan(16_000_000)
    }))

  it('ends quietly when nobody reads on', async () =>
    withFolder(async (folder) => {
      const { process: child, end } = start(['extract', '--jobs', '1'], folder)
      let errors = ''
      child.stderr?.on('data', (data: Buffer) => {
        errors += data.toString()
      })
      child.stdin?.on('error', () => {})
      child.stdout?.destroy()
      child.stdin?.end(`${doc('a', article(1))}\n`.repeat(200))
      expect([0, 'SIGPIPE']).toContain(await end)
      expect(errors).toBe('')
    }))
})

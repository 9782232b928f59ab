/** A rule of a robots.txt: paths that begin like this, with `*` for anything and `$` for the end. */
interface Rule {
  readonly allow: boolean
  readonly path: string
}

/** What a robots.txt asks of one program. */
export interface Robots {
  readonly rules: readonly Rule[]
  /** Seconds between two requests; null if it does not say. */
  readonly delay: number | null
}

/** Characters of a robots.txt that are read, after RFC 9309. */
const longest = 500 * 1024

/** What a robots.txt asks of a program, by its name: the groups for it, else those for all (RFC 9309). */
export function readRobots(text: string, agent: string): Robots {
  const groups = new Map<string, { rules: Rule[]; delay: number | null }>()
  let names: string[] = []
  let naming = false
  for (const line of text.slice(0, longest).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
    const trimmed = value.trim()
    if (/^user-agent$/i.test(key)) {
      names = naming ? [...names, trimmed.toLowerCase()] : [trimmed.toLowerCase()]
      naming = true
      continue
    }
    if (key !== '') naming = false
    for (const name of names) {
      const group = groups.get(name) ?? { rules: [], delay: null }
      groups.set(name, group)
      if (/^(?:dis)?allow$/i.test(key) && trimmed !== '')
        group.rules.push({ allow: /^allow$/i.test(key), path: trimmed })
      if (/^crawl-delay$/i.test(key) && /^\d+(?:\.\d+)?$/.test(trimmed)) group.delay = Number(trimmed)
    }
  }
  return groups.get(agent.toLowerCase()) ?? groups.get('*') ?? { rules: [], delay: null }
}

/** Whether a path with its query may be fetched: the longest rule that fits decides, and of two the one that allows. */
export function mayFetch({ rules }: Robots, path: string): boolean {
  const fitting = rules.filter((rule) => fits(rule.path, path))
  const longestRule = Math.max(0, ...fitting.map((rule) => rule.path.length))
  const deciding = fitting.filter((rule) => rule.path.length === longestRule)
  return deciding.length === 0 || deciding.some((rule) => rule.allow)
}

/** Matches without an expression, so that no rule can make it slow. */
function fits(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$')
  const parts = (anchored ? rule.slice(0, -1) : rule).split('*')
  let at = 0
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1
    const found =
      i === 0 ? (path.startsWith(part) ? 0 : -1) : last && anchored ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found)) return false
    at = found + part.length
  }
  return !anchored || at === path.length
}

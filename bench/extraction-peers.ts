import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Another program that finds the article of a page; `version` as installed. */
export interface Peer {
  readonly name: string
  readonly version: string
  /** The words of the article, its blocks on lines of their own; '' if it finds none. */
  readonly bodyOf: (html: string, url: string) => Promise<string>
}

interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: PageDocument }
}

interface PageDocument {
  readonly body: { readonly textContent: string | null }
}

interface ReadabilityModule {
  readonly Readability: new (document: PageDocument) => { parse(): { readonly content: string } | null }
}

interface DefuddleModule {
  readonly Defuddle: (page: PageDocument, url: string) => Promise<{ readonly content: string }>
}

/** Readability and defuddle on linkedom as they are installed under `folder`; those that are missing are left out. */
export async function findPeers(folder: string): Promise<readonly Peer[]> {
  const require = createRequire(join(folder, 'peers.js'))
  const load = async <T>(path: string): Promise<T | null> => {
    try {
      return (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as T
    } catch {
      return null
    }
  }
  const version = (name: string) =>
    (require(join(folder, 'node_modules', name, 'package.json')) as { readonly version: string }).version
  const linkedom = await load<Linkedom>('linkedom/esm/index.js')
  const readability = await load<{ readonly default: ReadabilityModule }>('@mozilla/readability/index.js')
  const defuddle = await load<DefuddleModule>('defuddle/dist/node.js')
  if (linkedom === null) return []
  const { parseHTML } = linkedom
  const peers: Peer[] = []
  if (readability !== null) {
    const { Readability } = readability.default
    const bodyOf = async (html: string) =>
      textOf(linkedom, new Readability(parseHTML(html).document).parse()?.content ?? '')
    peers.push({ name: 'readability', version: version('@mozilla/readability'), bodyOf })
  }
  if (defuddle !== null) {
    const bodyOf = async (html: string, url: string) =>
      textOf(linkedom, (await defuddle.Defuddle(parseHTML(html).document, url)).content)
    peers.push({ name: 'defuddle', version: version('defuddle'), bodyOf })
  }
  return peers
}

function textOf({ parseHTML }: Linkedom, html: string): string {
  const parted = html.replace(/<(?=\/?(?:p|div|li|h[1-6]|br|tr|td|th|blockquote|section|figcaption)\b)/gi, '\n<')
  return parseHTML(`<!doctype html><html><body>${parted}</body></html>`).document.body.textContent ?? ''
}

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
  readonly default: {
    readonly Readability: new (document: PageDocument) => { parse(): { readonly content: string } | null }
  }
}

interface DefuddleModule {
  readonly Defuddle: (page: PageDocument, url: string) => Promise<{ readonly content: string }>
}

/** Reads one page: its article, or nothing if none is found. */
export type PageReader = (html: string) => unknown

/** Readability on linkedom as it is installed under `folder`; null if it is not. */
export async function findReader(folder: string): Promise<PageReader | null> {
  const [linkedom, readability] = [
    await load<Linkedom>(folder, linkedomPath),
    await load<ReadabilityModule>(folder, readabilityPath),
  ]
  if (linkedom === null || readability === null) return null
  const { Readability } = readability.default
  return (html) => new Readability(linkedom.parseHTML(html).document).parse()
}

/** Readability and defuddle on linkedom as they are installed under `folder`; those that are missing are left out. */
export async function findPeers(folder: string): Promise<readonly Peer[]> {
  const require = createRequire(join(folder, 'peers.js'))
  const version = (name: string) =>
    (require(join(folder, 'node_modules', name, 'package.json')) as { readonly version: string }).version
  const linkedom = await load<Linkedom>(folder, linkedomPath)
  const readability = await load<ReadabilityModule>(folder, readabilityPath)
  const defuddle = await load<DefuddleModule>(folder, 'defuddle/dist/node.js')
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

const [linkedomPath, readabilityPath] = ['linkedom/esm/index.js', '@mozilla/readability/index.js']

/** A module of a package installed under the folder; null if it is not there. */
async function load<T>(folder: string, path: string): Promise<T | null> {
  try {
    return (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as T
  } catch {
    return null
  }
}

function textOf({ parseHTML }: Linkedom, html: string): string {
  const parted = html.replace(/<(?=\/?(?:p|div|li|h[1-6]|br|tr|td|th|blockquote|section|figcaption)\b)/gi, '\n<')
  return parseHTML(`<!doctype html><html><body>${parted}</body></html>`).document.body.textContent ?? ''
}

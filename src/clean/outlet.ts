import { type Outlet, outlets } from '../data/outlets.ts'
import type { MetaValue } from '../model/doc.ts'
import { remembering } from '../text/remembering.ts'
import { plainTitle } from './titles.ts'

const byHost = new Map(outlets.flatMap((o) => o.hosts.map((host) => [host, o] as const)))

const byName = new Map(outlets.flatMap((o) => [o.name, ...o.forms].map((name) => [plainName(name), o] as const)))

function plainName(name: string): string {
  return plainTitle(name).replace(/^the /, '')
}

/** The host of an address without `www.`; null if it is no web address. */
export function hostOf(url: string): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(url.trim())?.[1]
  return host === undefined ? null : host.toLowerCase().replace(/^www\d?\./, '')
}

/** The listed outlet that publishes at a host or a domain above it. */
export function outletAt(host: string): Outlet | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = byHost.get(rest)
    if (found !== undefined) return found
  }
  return null
}

/** Names that content systems write where the publisher should stand. */
const platforms =
  /^(?:blogger|blogspot|wordpress(?:\.com)?|medium|facebook|twitter|youtube|hosted|home|news|admin|website|my (?:site|blog)|untitled.*|default)$/i

/** A name as a page's metadata gives it, fit to show; null if it names no outlet. */
export function tidyOutlet(value: string): string | null {
  const name = (value.split(/\s[|·–—]\s|\s-\s/, 1)[0] ?? '').replace(/^(?:©|copyright)?\s*(?:\d{4}\s*)?/i, '').trim()
  if (name.length < 2 || name.length > 60 || platforms.test(name) || /^https?:|^@|[<>{}]/.test(name)) return null
  return name
}

/** Candidates for the outlet from metadata and address, best first. */
export function rankOutlets(stated: readonly MetaValue[], hosts: readonly MetaValue[]): readonly MetaValue[] {
  const known = hosts.map((h) => outletAt(h.value)).find((o) => o !== null) ?? null
  const ranked = stated
    .flatMap((value) => {
      const name = tidyOutlet(value.value)
      return name === null ? [] : [{ ...value, value: name }]
    })
    .map((value, i) => ({ value, rank: rankOf(value.value, known, hosts) + i / 100 }))
    .sort((a, b) => a.rank - b.rank)
  const addressed = hosts.map((h): MetaValue => ({ ...h, value: outletAt(h.value)?.name ?? h.value }))
  // A name that is only an address, or an agency's, says less than the list of outlets does.
  const split = ranked.filter((r) => r.rank < 2)
  const rest = ranked.filter((r) => r.rank >= 2)
  const byAddress = known !== null || ranked.length === 0 ? addressed : []
  return [...split, ...(known ? byAddress : []), ...rest, ...(known ? [] : byAddress)].map((r) =>
    'rank' in r ? r.value : r,
  )
}

/** What follows a site's name in the name of the company behind it. */
const company = /\s(?:Media|Inc|LLC|Ltd|Limited|Group|Corp|Corporation|GmbH|Holdings|Publishing)\.?$/

/** 0: the listed name of its address; 0.5: a name its address is made of; 1: another, and after it a company's; 2: an agency, for copy that others run; 3: an address or handle. */
function rankOf(name: string, known: Outlet | null, hosts: readonly MetaValue[]): number {
  const listed = byName.get(plainName(name)) ?? null
  if (known !== null && listed === known) return 0
  if (listed?.agency === true) return 2
  if (/\.[a-z]{2,}$|^[a-z0-9]+$/.test(name)) return 3
  if (company.test(name)) return 1.5
  return hosts.some((h) => isNameOf(name, h.value)) ? 0.5 : 1
}

/** Whether an address is made of the words of a name: "Lantern Sound Works" at lanternsound.example. */
export function isNameOf(name: string, host: string): boolean {
  const label = (siteOf(host).split('.', 1)[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  return label.length > 3 && plainName(name).replaceAll(' ', '').startsWith(label)
}

/** Hosts that keep pages of others. */
const keepers =
  /(?:^|\.)(?:ampproject\.org|archive\.org|archive\.(?:ph|is|today)|googleusercontent\.com|translate\.goog|perma\.cc)$/

/**
 * The outlet where a page was captured, if the page gives only addresses of other sites as its own; null otherwise.
 * @param addresses - Captured ones (`header`) and those the page states.
 */
export function outletCaptured(addresses: readonly MetaValue[]): MetaValue | null {
  const host = hostOf(addresses.find((a) => a.basis === 'header')?.value ?? '')
  const claimed = addresses.filter((a) => a.basis !== 'header').flatMap((a) => hostOf(a.value) ?? [])
  if (host === null || keepers.test(host) || claimed.length === 0) return null
  if (claimed.some((other) => siteOf(other) === siteOf(host))) return null
  return { field: 'outlet', value: outletAt(host)?.name ?? host, basis: 'url' }
}

/** The part of a host that is registered: "news.herald.co.uk" → "herald.co.uk". */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.')
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+')

/** Names of outlets that are no agencies, by their first two letters. */
const namesOfOutlets = Map.groupBy(
  outlets
    .filter((o) => !o.agency)
    .flatMap((o) => [o.name, ...o.forms])
    .filter((name) => !/^the /.test(name))
    .sort((a, b) => b.length - a.length),
  (name) => name.slice(0, 2),
)

/** A pattern for the names that begin so: one for all takes longer to make than most texts to clean. */
const nameBeginning = remembering((letters) => {
  const names = namesOfOutlets.get(letters)
  return names === undefined ? null : new RegExp(`(?:${names.map(escaped).join('|')})(?!\\w)`, 'y')
})

/** The name of an outlet at a place of a text; null if there is none. */
function outletNameAt(text: string, at: number): string | null {
  const pattern = nameBeginning(text.slice(at, at + 2))
  if (pattern === null) return null
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

const tellers =
  /(?:spokes(?:man|woman|person|people)|representatives?|officials?|sources?|aides?|lawyers?|attorneys?)\b/g

/** Characters between those who tell and the telling, in one sentence. */
const tellingReach = 140

/**
 * Names of outlets that spokespeople and unnamed sources tell: only an outlet's own reporters are told so. Counted on 924
 * articles of seven outlets: "told X" alone names another outlet twice as often; two of these with no report "by X" never did.
 */
function toldByStaff(text: string): readonly { readonly name: string; readonly end: number }[] {
  const found: { readonly name: string; readonly end: number }[] = []
  for (const telling of text.matchAll(/\b(?:told|e-?mailed)\s+(?:([Tt]he)\s+)?/g)) {
    const from = Math.max(found.at(-1)?.end ?? 0, telling.index - tellingReach - 'representatives'.length)
    const after = telling.index + telling[0].length
    const the = telling[1] === undefined ? -1 : text.indexOf(telling[1], telling.index)
    const start = outletNameAt(text, after) === null ? the : after
    const name = start < 0 ? null : outletNameAt(text, start)
    if (name === null || telling.index < from) continue
    const before = text.slice(from, telling.index).split(/[.!?]/).at(-1) ?? ''
    const teller = [...before.matchAll(tellers)].at(-1)
    if (teller === undefined || before.length - teller.index - teller[0].length > tellingReach) continue
    found.push({ name, end: start + name.length })
  }
  return found
}

/** The outlet a text shows itself to be of: its players, its own reporters being told; with the places. */
export function outletInText(text: string): readonly MetaValue[] {
  const embedded = [...text.matchAll(/<iframe\b[^>]{0,300}?\bsrc\s*=\s*["']([^"']{8,300})/gi)].flatMap((m) => {
    const outlet = outletAt(hostOf(m[1] ?? '') ?? '')
    const start = m.index + m[0].length - (m[1] ?? '').length
    return outlet === null ? [] : [{ outlet, span: { start, end: start + (m[1] ?? '').length } }]
  })
  const told = toldByStaff(text).flatMap(({ name, end }) => {
    const outlet = byName.get(plainName(name.replace(/\s+/g, ' ')))
    return outlet === undefined ? [] : [{ outlet, span: { start: end - name.length, end } }]
  })
  const named = new Set([...embedded, ...told].map((x) => x.outlet))
  const [outlet] = named
  if (named.size !== 1 || outlet === undefined || isCited(text, outlet)) return []
  const sure = told.length >= 2 || (embedded.length > 0 && told.length >= 1)
  return sure
    ? [...embedded, ...told].map(({ span }) => ({ field: 'outlet', value: outlet.name, basis: 'text', span }))
    : []
}

/** Whether a text reports what the outlet reported, as it would not of its own. */
function isCited(text: string, outlet: Outlet): boolean {
  const names = [outlet.name, ...outlet.forms].map(escaped).join('|')
  return new RegExp(
    `(?:${names})(?:['’]s?)?\\s+(?:first\\s+|also\\s+|previously\\s+)?(?:report(?:s|ed)?|story|said|says|noted|wrote|found|revealed|published|poll)\\b|(?:according\\s+to|reported\\s+(?:by|in)|published\\s+(?:by|in)|report\\s+(?:in|from|by)|citing)\\s+(?:[Tt]he\\s+)?(?:${names})(?!\\w)`,
  ).test(text)
}

import type { DocFormat } from '../model/doc.ts'
import { isWebAddress } from './address.ts'
import { type HttpMessage, parseHttp } from './http-message.ts'
import { mediumOf, parameterOf } from './media-types.ts'
import { checkDigest, type Digest, hex } from './warc-digest.ts'
import type { WarcFault, WarcRecord } from './warc-record.ts'

/** What a record is to us: a capture of something readable, a fault, or something that is left out, named. */
export type Classified =
  | { readonly type: 'capture'; readonly capture: CaptureHead }
  | { readonly type: 'fault'; readonly fault: WarcFault }
  | { readonly type: 'left-out'; readonly what: string }

/** What is known of a capture from its record. */
export interface CaptureHead {
  readonly target: string
  /** The address is one of the web. */
  readonly link: boolean
  /** Null: to be told by its first bytes. */
  readonly format: DocFormat | null
  /** How files of its kind end. */
  readonly extension: string
  readonly charset: string | null
  /** Text that was made from another capture. */
  readonly conversion: boolean
  /** The same for the same bytes. */
  readonly key: string
  readonly notes: readonly CaptureNote[]
}

export interface CaptureNote {
  readonly kind: string
  readonly detail: string
}

/** Types of record that hold no page, and what they are called. */
const otherRecords: Readonly<Record<string, string>> = {
  warcinfo: 'note about the archive',
  request: 'request',
  metadata: 'note about a capture',
  revisit: 'page captured again unchanged',
  continuation: 'rest of a record cut in two',
}

/** What a record is to us. */
export function classify(record: WarcRecord, at: number, digest: Digest): Classified {
  const { type, headers } = record
  const stated = headers.get('warc-target-uri') ?? ''
  const target = stated.replace(/^<(.*)>$/s, '$1')
  if (type !== 'response' && type !== 'resource' && type !== 'conversion')
    return { type: 'left-out', what: otherRecords[type] ?? `record of the type ${JSON.stringify(type.slice(0, 40))}` }
  const message = messageOf(record)
  const fault = (code: string, text: string): Classified => ({
    type: 'fault',
    fault: { at, code, message: text, target },
  })
  if (message === null) return fault('read/warc-http', 'This record holds no answer of a web server')
  const unwanted = unwantedStatus(message.status) ?? unwantedPath(target)
  if (unwanted !== null) return { type: 'left-out', what: unwanted }
  const contentType = message.headers.get('content-type') ?? ''
  const medium = contentType === '' ? sniffed(message.body) : mediumOf(contentType)
  if ('leftOut' in medium) return { type: 'left-out', what: medium.leftOut }
  const digests = checkDigests(record, message.body, digest)
  if (digests === null) return fault('read/warc-digest', 'This record has other bytes than its digest says')
  const link = isWebAddress(target)
  const odd = link ? [] : [oddTarget(stated)]
  return {
    type: 'capture',
    capture: {
      target,
      link,
      format: medium.format,
      extension: medium.extension,
      charset: parameterOf(contentType, 'charset'),
      conversion: type === 'conversion',
      key: hex(digest('sha256', message.body) ?? message.body.subarray(0, 64)),
      notes: [...odd, ...digests],
    },
  }
}

/** The answer a record holds; a resource has no status line, it was there. Null if there is none. */
export function messageOf({ type, headers, block }: WarcRecord): HttpMessage | null {
  if (type === 'response' && /^\s*application\/http/i.test(headers.get('content-type') ?? 'application/http'))
    return parseHttp(block)
  const contentType = headers.get('content-type') ?? ''
  return { status: 200, headers: new Map([['content-type', contentType]]), body: block }
}

function unwantedStatus(status: number): string | null {
  if (status === 200 || status === 203) return null
  if (status >= 300 && status < 400) return 'redirect'
  return status >= 400 ? 'error page' : 'answer without a page'
}

/** Files that sites keep for machines. */
function unwantedPath(target: string): string | null {
  return /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|security|humans)\.txt(?:[?#]|$)/i.test(target)
    ? 'file for machines'
    : null
}

function sniffed(body: Uint8Array): ReturnType<typeof mediumOf> {
  const start = Buffer.from(body.subarray(0, 1000)).toString('latin1')
  const html = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)[\s>]/i.test(start)
  return mediumOf(html ? 'text/html' : '')
}

/** Notes on the digests of a record; null if its bytes are not those that were captured. */
function checkDigests({ headers, block }: WarcRecord, body: Uint8Array, digest: Digest): readonly CaptureNote[] | null {
  const blockDigest = headers.get('warc-block-digest')
  const payloadDigest = headers.get('warc-payload-digest')
  if (blockDigest === undefined && payloadDigest === undefined) {
    return [
      { kind: 'digest-absent', detail: 'The archive states no digest of this page; what was read is what it holds.' },
    ]
  }
  const ofBlock = blockDigest === undefined ? null : checkDigest(blockDigest, block, digest)
  const ofPayload = payloadDigest === undefined ? null : checkDigest(payloadDigest, body, digest)
  if (ofBlock === 'differs' || (ofPayload === 'differs' && ofBlock !== 'same')) return null
  const notes: CaptureNote[] = []
  // Programs do not agree whether the digest of the content is made before or after it is unpacked.
  if (ofPayload === 'differs')
    notes.push({ kind: 'digest-differs', detail: 'The digest of the record is right, that of its content is not.' })
  if (ofBlock === 'unknown' || ofPayload === 'unknown')
    notes.push({ kind: 'digest-unknown', detail: 'The archive states a digest of a kind that is not known here.' })
  return notes
}

function oddTarget(stated: string): CaptureNote {
  const shown = JSON.stringify(stated.slice(0, 60))
  return { kind: 'target-odd', detail: `The archive gives an address that is none of the web: ${shown}.` }
}

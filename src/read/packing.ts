import type { ByteSource } from './byte-source.ts'

/** What stands at a place in a packed file: a member, or what is wrong with it. */
export type Member =
  | { readonly type: 'member'; readonly at: number; readonly size: number; readonly bytes: Uint8Array }
  | { readonly type: MemberFault; readonly at: number }

/**
 * `cut`: the file ends within it. `damaged`: its bytes were changed. `too-large`: more comes out than may.
 * `dictionary`: it was packed with a dictionary that is not there.
 */
export type MemberFault = 'cut' | 'damaged' | 'too-large' | 'dictionary'

/** A way files are packed piece by piece, each piece (member, frame) to be unpacked by itself. */
export interface Packing {
  /** First bytes of a member, as Latin-1 text. */
  readonly magic: string
  /** Unpacks the member at `at`. @param most - Bytes that may come out, and go in. */
  readonly memberAt: (source: ByteSource, at: number, most: number) => Promise<Member>
  /** The first bytes of what a member holds, as far as `packed` reaches; empty if it is no member. */
  readonly memberStart: (packed: Uint8Array) => Uint8Array
}

/** Packed bytes that show how a member begins. */
const glance = 1024

/** Offset of the next member, from `from` on, whose content begins with `start`; −1 if there is none. */
export async function findMember(packing: Packing, source: ByteSource, from: number, start: string): Promise<number> {
  const step = 256 * 1024
  const { magic, memberStart } = packing
  for (let at = from; at < source.size; at += step) {
    const bytes = Buffer.from(await source.slice(at, at + step + magic.length - 1))
    for (let i = bytes.indexOf(magic, 0, 'latin1'); i >= 0 && i < step; ) {
      const content = memberStart(await source.slice(at + i, at + i + glance))
      if (Buffer.from(content.subarray(0, start.length)).toString('latin1') === start) return at + i
      i = bytes.indexOf(magic, i + 1, 'latin1')
    }
  }
  return -1
}

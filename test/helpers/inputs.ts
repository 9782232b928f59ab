import type { FailedInput } from '../../src/model/desk.ts'
import type { RawDoc } from '../../src/model/doc.ts'
import { inputsOf } from '../../src/pipeline/inputs.ts'
import { defaultLimits, type ReadLimits } from '../../src/read/limits.ts'
import { type InputUnit, readDocument } from '../../src/read/read-document.ts'

/** What comes out of a file. */
export interface Unpacked {
  readonly units: readonly InputUnit[]
  /** Where each unit is told again; in the order of the units. */
  readonly paths: readonly (string | null)[]
  readonly failures: readonly FailedInput[]
  readonly leftOut: readonly string[]
}

/** Takes a file apart as `read` does. */
export async function unpack(name: string, bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Unpacked> {
  const units: InputUnit[] = []
  const paths: (string | null)[] = []
  const failures: FailedInput[] = []
  const leftOut: string[] = []
  const slice = (start: number, end: number) => Promise.resolve(bytes.subarray(start, end))
  const open = () =>
    (async function* () {
      yield bytes
    })()
  const file = { name, path: `/in/${name}`, size: bytes.length, open, slice }
  for await (const input of inputsOf(file, { limits: { ...defaultLimits, ...limits } })) {
    if ('unit' in input) {
      units.push(input.unit)
      paths.push(input.path)
    } else if ('failure' in input) failures.push(input.failure)
    else leftOut.push(input.leftOut)
  }
  return { units, paths, failures, leftOut }
}

/** The documents that come out of a file, read. */
export async function documentsIn(name: string, bytes: Uint8Array): Promise<readonly RawDoc[]> {
  const { units } = await unpack(name, bytes)
  return units.map((unit) => readDocument(unit))
}

/** What a document says of a field, with where it says so: "header: 2025-10-02". */
export function valuesOf(raw: RawDoc | undefined, field: string): readonly string[] {
  return (raw?.fields ?? []).filter((f) => f.field === field).map((f) => `${f.basis}: ${f.value}`)
}

import type { Container, MetaValue } from '../model/doc.ts'
import type { FileBytes } from './parts.ts'

/**
 * Where a part of a file stands. What is said of a file that is itself a part holds for its own parts only as to when it
 * was retrieved.
 * @param at - Offset of the first byte of the part; null if it does not stand in the file as it is.
 */
export function containerOf(
  { name, container }: Pick<FileBytes, 'name' | 'container'>,
  part: string | null,
  at: number | null,
  fields: readonly MetaValue[] = [],
): Container {
  const parts = [container?.part ?? null, part].filter((p) => p !== null)
  return {
    file: container?.file ?? name,
    part: parts.length === 0 ? null : parts.join(', '),
    at: container === undefined ? at : null,
    charset: null,
    fields: [...fields, ...(container?.fields ?? []).filter((f) => f.field === 'retrieved')],
  }
}

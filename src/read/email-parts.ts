import type { MetaValue } from '../model/doc.ts'
import { nameOfPath } from './address.ts'
import { containerOf } from './container-of.ts'
import { fieldsOf, messageOf } from './email.ts'
import { mediumOf } from './media-types.ts'
import { contentOf, type MimePart } from './mime.ts'
import type { FileBytes, Part, SplitOptions } from './parts.ts'
import { assetWord } from './signature.ts'

/** A message and the files that came with it; pictures and the like are counted. */
export function* splitEmail(file: FileBytes, { limits, budget }: SplitOptions): Generator<Part> {
  const { name, label, bytes, container } = file
  const unit = { name, format: 'email' as const, bytes, ...(container === undefined ? {} : { container }) }
  const { headers, attachments, body } = messageOf(bytes)
  const readable = attachments.filter((p) => leftOutAs(p) === null)
  // A message that only carries files is no document.
  if (body.length > 0 || readable.length === 0) yield { label, unit, key: 'message' }
  const sent = fieldsOf(headers, limits).find((f) => f.field === 'published')
  const fields: readonly MetaValue[] = sent === undefined ? [] : [{ ...sent, field: 'retrieved' }]
  for (const part of attachments) {
    const what = leftOutAs(part)
    if (what !== null) {
      yield { leftOut: what }
      continue
    }
    const shown = shownName(part)
    const content = contentOf(bytes, part)
    budget.bytes -= content.length
    budget.parts--
    yield {
      file: {
        name: nameOfPath(shown),
        label: `${label} › ${shown}`,
        bytes: content,
        container: {
          ...containerOf(file, shown, part.start, fields),
          size: part.end - part.start,
          charset: part.charset,
        },
      },
      key: shown,
    }
  }
}

function leftOutAs(part: MimePart): string | null {
  const byName = part.fileName === null ? null : assetWord(part.fileName)
  if (byName !== null) return byName
  const medium = mediumOf(part.type)
  if (part.fileName === null && 'leftOut' in medium) return medium.leftOut
  return /^(?:image|audio|video)\//.test(part.type) && 'leftOut' in medium ? medium.leftOut : null
}

function shownName({ fileName, number, type }: MimePart): string {
  if (fileName !== null) return fileName
  const medium = mediumOf(type)
  return `part ${number}.${'extension' in medium ? medium.extension : 'txt'}`
}

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CaseSummary, FailedInput } from '../../src/model/desk.ts'
import { ApiError, get, post } from '../api.ts'

/** What reading dropped files came to. */
export interface ReadResult {
  readonly read: number
  readonly failed: readonly FailedInput[]
}

/** The desk without a case: drop files here. */
export function StartPage({
  summary,
  onRead,
}: {
  readonly summary: CaseSummary
  readonly onRead: () => void
}): ComponentChildren {
  return (
    <div class="start">
      <h1>Who said what, when, on whose word.</h1>
      <p class="lede">
        Give onrecord the coverage of one story. It keeps the record, and shows where accounts differ — every line
        backed by the exact words it rests on.
      </p>
      <DropZone onRead={onRead} />
      <p class="fine">
        {summary.name === null
          ? 'A new case file is made in the folder where onrecord was started. '
          : `Files are added to ${summary.name}. `}
        Saved web pages, plain text and JSONL. Nothing leaves this machine. A case is not encrypted.
      </p>
    </div>
  )
}

/** Takes files by drop or by choosing, sends them, and tells how far reading is. */
export function DropZone({ onRead }: { readonly onRead: () => void }): ComponentChildren {
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState(false)
  const [result, setResult] = useState<ReadResult | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const progress = useProgress(sending)
  const send = async (files: readonly File[]) => {
    if (files.length === 0 || sending) return
    setSending(true)
    setFailed(null)
    const form = new FormData()
    for (const file of files) form.append('file', file, file.name)
    try {
      setResult(await post<ReadResult>('/api/read', form))
      onRead()
    } catch (e) {
      setFailed(e instanceof ApiError ? e.message : 'The files could not be read.')
    }
    setSending(false)
  }
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label="Add documents"
      onDragOver={(e) => (e.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault()
        setOver(false)
        if (e.dataTransfer !== null)
          filesOf(e.dataTransfer).then(send, () => setFailed('The folder could not be read.'))
      }}
    >
      <p class="big">Drop files here</p>
      <p>
        <label class="button">
          or choose them
          <input type="file" multiple onChange={(e) => send([...(e.currentTarget.files ?? [])])} />
        </label>
      </p>
      <div aria-live="polite">
        {sending && <p>{progress ?? 'Sending …'}</p>}
        {failed !== null && <p class="refused">{failed}</p>}
        {result !== null && result.failed.length > 0 && (
          <ul class="refused">
            {result.failed.map((f) => (
              <li key={f.name}>
                <b>{f.name}</b>: {f.message}. {f.advice}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function useProgress(active: boolean): string | null {
  const [line, setLine] = useState<string | null>(null)
  useEffect(() => {
    if (!active) return setLine(null)
    const timer = setInterval(() => {
      get<{ done: number; total: number } | null>('/api/reading').then(
        (r) => r && setLine(`Reading ${r.done} of ${r.total} …`),
        () => undefined,
      )
    }, 400)
    return () => clearInterval(timer)
  }, [active])
  return line
}

/** Dropped files, those of dropped folders included. */
async function filesOf(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].flatMap((i) => i.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...data.files]
  return (await Promise.all(entries.map(filesUnder))).flat()
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.name.startsWith('.')) return []
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: File[] = []
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (batch.length === 0) return files
    files.push(...(await Promise.all(batch.map(filesUnder))).flat())
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreGum } from '../../bench/gum.ts'

/** Scores one document whose clauses are numbered from 1. */
function scoreOf(edus: readonly string[], attributions: readonly object[]): ReturnType<typeof scoreGum> {
  const folder = mkdtempSync(join(tmpdir(), 'gum-'))
  try {
    const line = JSON.stringify({ id: 'invented', genre: 'news', edus, attributions })
    writeFileSync(join(folder, 'gum-attribution.jsonl'), `${line}\n`)
    return scoreGum(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const edus = ['The mayor said', 'that the bridge was closed', 'because the cables were worn .']
const marked = { cue_source_edu: 1, cue_source: 'The mayor said', head_edu: 2, content: 'that the bridge was closed' }

describe('scores against marked clauses', () => {
  it('count a statement whose content holds the marked clause', () => {
    expect(scoreOf(edus, [marked])).toEqual({ f1: 1, precision: 1, recall: 1, newsF1: 1 })
  })

  it('count no statement whose cue lies elsewhere', () => {
    const elsewhere = { ...marked, cue_source_edu: 3, cue_source: 'because the cables were worn .' }
    expect(scoreOf(edus, [elsewhere]).recall).toBe(0)
  })

  it('count a statement nobody marked against precision', () => {
    expect(scoreOf(edus, [])).toMatchObject({ precision: 0, recall: 0 })
  })
})

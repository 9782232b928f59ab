import { calledFalse } from '../data/rebuttal-words.ts'
import { inVoiceOfTeller } from './actor-before.ts'
import type { Draft } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { accountsMeant } from './rebutted-claims.ts'
import { type SentenceView, sentencesOf } from './sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'

/** "Lund called the report nonsense", beside the report: one card for each account that somebody says is not so. */
export function findRebuttals(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) =>
    sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).flatMap((sentence) => {
      const found = rebuttalIn(index, sentence)
      if (found === null) return []
      const accounts = accountsMeant(index, found.passage, found.what)
      return accounts.length === 0 ? [] : [draftOf(index, found.passage, accounts)]
    }),
  )
}

interface Rebuttal {
  readonly passage: Passage
  /** Where the account is named. */
  readonly what: { readonly start: number; readonly end: number }
}

function rebuttalIn(index: StoryIndex, { text, start, passages }: SentenceView): Rebuttal | null {
  for (const pattern of calledFalse) {
    const m = pattern.exec(text)
    if (m?.groups?.what === undefined || unmeant.test(text.slice(0, m.index))) continue
    const at = start + m.index
    const end = at + m[0].length
    const from = at + m[0].indexOf(m.groups.what)
    const passage = passages.find((p) => p.start <= end && p.end >= end) ?? passages.find((p) => p.end > at)
    if (passage === undefined || passage.damaged || passage.sentence.region === 'caption') continue
    return {
      passage: inVoiceOfTeller(index, passage, at, end),
      what: { start: from, end: from + m.groups.what.length },
    }
  }
  return null
}

/** It was not, or will not be, called so. */
const unmeant = /\b(?:not|never|n['’]t|would|could|might|should|if|whether|to avoid)(?: \p{L}+){0,2} ?$/iu

function draftOf(index: StoryIndex, rebuttal: Passage, accounts: readonly Passage[]): Draft {
  return draftOfVoices(index, [rebuttal], accounts, {
    kind: 'denial-vs-report',
    rule: 'reconcile/rebuttal',
    certainty: 0.6,
  })
}

import { calledFalse } from '../../data/rebuttal-words.ts'
import type { Side } from '../../model/story.ts'
import { inVoiceOfTeller } from '../acts/actor-before.ts'
import { type Draft, outletOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { accountsMeant } from './rebutted-claims.ts'
import { partOf, type SentenceView, sentencesOf, wholeSentence } from '../sentence-views.ts'
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
    const passage = passages.find((p) => p.end > at)
    if (passage === undefined || passage.damaged || passage.sentence.region === 'caption') continue
    const whole = partOf(wholeSentence(passage), Math.min(passage.start, at), Math.max(passage.end, end))
    const caller = inVoiceOfTeller(index, { ...whole, entities: passage.entities }, at, end)
    return {
      passage: caller,
      what: { start: from, end: from + m.groups.what.length },
    }
  }
  return null
}

/** It was not, or will not be, called so. */
const unmeant = /\b(?:not|never|n['’]t|would|could|might|should|if|whether|to avoid)(?: \p{L}+){0,2} ?$/iu

function draftOf(index: StoryIndex, rebuttal: Passage, accounts: readonly Passage[]): Draft {
  const draft = draftOfVoices(index, [rebuttal], accounts, {
    kind: 'denial-vs-report',
    rule: 'reconcile/rebuttal',
    certainty: 0.6,
  })
  const [claim] = accounts
  if (claim === undefined || claim.sentence !== rebuttal.sentence || claim.speakers.size > 0) return draft
  // Nobody is named whose claim it is, and the outlet that tells of it does not make it.
  const [own, other] = draft.sides as [Side, Side]
  return {
    ...draft,
    explanation: `The account of ${own.label} differs from a claim that ${outletOf(claim)} tells of.`,
    sides: [own, { ...other, label: `as claimed, told in ${outletOf(claim)}` }],
  }
}

import { lessSure, wholly } from '../../data/turning-words.ts'
import { compareDates, datesMeet } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { isActor, type StoryIndex, weightOfAll } from '../index-story.ts'
import { saidOn, type Told } from '../told.ts'
import { draftOfTurn } from '../denials/two-accounts.ts'
import { contentStems } from '../words.ts'

/** Weight of the words that both sayings share, and how many they are. Invented stories, read card by card. */
const leastShared = 4
const fewestShared = 2
/** Earlier sayings that a later one is held against. */
const furthest = 60

/** What someone said for certain, and of which they later were not sure: one card for each later saying. */
export function findLessSure(index: StoryIndex): readonly Draft[] {
  const bySpeaker = new Map<string, Told[]>()
  for (const told of index.told.values()) {
    const [speaker] = told.speakers
    if (speaker !== undefined && !told.statement.damaged && isActor(index, speaker)) addTo(bySpeaker, speaker, told)
  }
  return [...bySpeaker].flatMap(([speaker, own]) => {
    const ordered = [...own].sort((a, b) => compareDates(saidOn(a), saidOn(b)))
    return ordered.flatMap((later, i) => {
      if (!lessSure.test(later.text)) return []
      const firm = ordered.slice(Math.max(0, i - furthest), i).filter((t) => isGivenUp(index, t, later))
      return firm.length === 0 ? [] : [draftOf(index, speaker, firm, later)]
    })
  })
}

/** Told on an earlier day, as so, of what the later saying leaves open. */
function isGivenUp(index: StoryIndex, earlier: Told, later: Told): boolean {
  if (
    earlier.statement.hedged ||
    lessSure.test(earlier.text) ||
    namesTold.test(earlier.text) ||
    /\b(?:if|unless|may|might|could)\b/i.test(earlier.text)
  )
    return false
  if (earlier.document === later.document || datesMeet(saidOn(earlier), saidOn(later))) return false
  if (wholly.test(earlier.text) && contentStems(earlier.text).length <= fewWords) return true
  const words = new Set(contentStems(earlier.text))
  const shared = [...new Set(contentStems(later.text))].filter((s) => words.has(s))
  return shared.length >= fewestShared && weightOfAll(index, shared) >= leastShared
}

/** "this and other details that led to the arrest": it names what was told. */
const namesTold =
  /^(?:(?:this|these|some|more|other|further|new|few|the|and|an?|such|any|no) )*(?:details?|information|accounts?|facts|remarks?|comments?|statements?|answers?|news|updates?|explanations?|descriptions?)\b/i

/** "There is no doubt in my mind": it says nothing of what. */
const fewWords = 3

function draftOf(index: StoryIndex, speaker: string, firm: readonly Told[], later: Told): Draft {
  return draftOfTurn(index, speaker, firm, later, {
    kind: 'position-qualified',
    rule: 'reconcile/less-sure',
    certainty: 0.6,
    told: (name, first, then) => `${name} said first ${first}, and later ${then}.`,
    untold: (name) => `What ${name} said first and what ${name} said later differ in how sure it is.`,
    compatible: 'More may have become known in between.',
    says: lessSure,
  })
}

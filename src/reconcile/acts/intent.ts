import { unreal } from '../../data/denial-words.ts'
import type { Span } from '../../model/span.ts'
import { compareDates } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, inMarks, nameOf, outletOf } from '../card.ts'
import { actWords } from '../denials/denials.ts'
import { entityOfMention, isActor, type StoryIndex } from '../index-story.ts'
import { saidOn, type Told, toldEvidence } from '../told.ts'
import { withSmallArticle } from '../voices.ts'

/** What someone is to do or not to do, by their own word or another's. */
interface Intent {
  readonly told: Told
  readonly subject: string
  readonly refuses: boolean
  /** Stems of the act, its verb first. */
  readonly act: readonly string[]
  readonly core: Span
}

/** "she would not run", "I'll never sell", "the minister will step aside": whose act, whether not, and the act. */
const intended =
  /(?:^|\bthat |\band )["“'‘]?(?<who>I|we|he|she|they|it|(?:the )?(?:\p{L}[\p{L}.’'-]*\s){0,3}\p{L}[\p{L}.’-]*?)(?:\s(?:has |have )?decided (?<decided>not )?to\s|(?:['’]ll|['’]d|\s(?:would|will|shall))\s(?<not>not\s|never\s)?|\s(?<short>wouldn|won)['’]t\s)(?=(?<act>\p{Ll}.{2,}))/iu
/** Verbs that say too little of an act to set two side by side. */
const empty =
  /^(?:be|have|do|make|take|get|go|say|see|need|like|know|think|want|continue|give|come|keep|tell|work|speak|look)\b/i
const conditional = /\b(?:if|unless|until|whether|once|when|rather|only|yet|immediately|now|just)\b/i
/** Content words of an act, its verb first. */
const nearAct = 4

/** Someone is to do what another account, or their own word of another day, says they are not to: one card for each act. */
export function findTurnedIntents(index: StoryIndex): readonly Draft[] {
  const bySubject = new Map<string, Intent[]>()
  for (const told of index.told.values()) {
    const intent = told.statement.damaged || told.statement.negated ? null : intentOf(index, told)
    if (intent !== null) addTo(bySubject, `${intent.subject} ${intent.act[0]}`, intent)
  }
  return [...bySubject.values()].flatMap((own) => {
    const turned = own.filter((a) => own.some((b) => a.refuses !== b.refuses && isTurn(a, b)))
    return turned.length < 2 ? [] : [draftOf(index, turned)]
  })
}

function intentOf(index: StoryIndex, told: Told): Intent | null {
  const { text } = told.document.doc
  for (const part of told.statement.content) {
    const said = text.slice(part.start, part.end).replace(/\s/g, ' ')
    const m = intended.exec(said)
    if (m === null || conditional.test(said) || said.includes('?') || unreal.test(said.slice(0, m.index))) continue
    const words = m.groups?.act ?? ''
    const act = actWords(words).slice(0, nearAct)
    const subject = subjectOf(index, told, m.groups?.who ?? '', part.start + m.index)
    if (subject === null || act.length === 0 || empty.test(words)) continue
    const refuses = (m.groups?.not ?? m.groups?.short ?? m.groups?.decided) !== undefined
    return {
      told,
      subject,
      refuses,
      act,
      core: { start: part.start + m.index + m[0].indexOf(m.groups?.who ?? ''), end: part.end },
    }
  }
  return null
}

/** Who is to act: the speaker where the words say "I", else whom they name. */
function subjectOf(index: StoryIndex, told: Told, who: string, from: number): string | null {
  const speaker = [...told.speakers].at(0) ?? null
  if (/^(?:I|we)$/i.test(who)) return speaker
  if (/^(?:it|they)$/i.test(who) && index.entities.get(speaker ?? '')?.kind === 'organisation') return speaker
  const at = told.document.doc.text.indexOf(who, from)
  const named = told.document.layers.mention.find((m) => m.span.start >= at - 1 && m.span.end <= at + who.length + 1)
  const id = entityOfMention(index, told.document, named?.id)
  return isActor(index, id) ? id : null
}

/** Told in two documents, of one act: one of the two says no more than its verb, or they share a word beside it. */
function isTurn(a: Intent, b: Intent): boolean {
  const [x, y] = [a.act.slice(1), b.act.slice(1)]
  return a.told.document !== b.told.document && (x.length === 0 || y.length === 0 || x.some((s) => y.includes(s)))
}

const mostShown = 4

function draftOf(index: StoryIndex, intents: readonly Intent[]): Draft {
  const dated = [...intents].sort((a, b) => compareDates(saidOn(a.told), saidOn(b.told)))
  const first = dated[0] as Intent
  const sides = [first.refuses, !first.refuses].map((refuses) => dated.filter((i) => i.refuses === refuses))
  const name = nameOf(index, [first.subject]) ?? 'the speaker'
  const [one, other] = sides.map((s) => wordsOf(index, s[0] as Intent))
  return {
    kind: 'position-reversed',
    reading: 'differs',
    explanation:
      one && other ? `What ${name} is to do differs: ${one}; ${other}.` : `What ${name} is to do is told in two ways.`,
    compatible: 'The decision may have changed between the two.',
    rule: 'reconcile/intent',
    certainty: 0.65,
    tied: true,
    sides: sides.map((s) => ({
      label: `${nameOf(index, (s[0] as Intent).told.speakers) ?? name}, in ${outletOf((s[0] as Intent).told)}`,
      evidence: s.slice(0, mostShown).map((i) => toldEvidence(i.told, i.core)),
    })),
  }
}

function wordsOf(index: StoryIndex, { told, core }: Intent): string | null {
  const words = inMarks(told.document.doc.text.slice(core.start, core.end))
  const speaker = nameOf(index, told.speakers)
  return words === null || speaker === null ? words : `${words} from ${withSmallArticle(speaker)}`
}

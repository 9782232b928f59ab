import { unreal } from '../../data/denial-words.ts'
import { clauseActs, evidenceNouns, lightVerbs, nounVerbs, opposedVerbs, unsaidVerbs } from '../../data/plain-verbs.ts'
import { endingRun, phrasalActs } from '../../data/same-acts.ts'
import type { Proposition } from '../../model/layers.ts'
import { wordsOf } from '../../text/tokens.ts'
import type { StoryIndex } from '../index-story.ts'
import { entityPart, type Part, partOf } from '../parts.ts'
import type { Passage } from '../passages.ts'
import type { ToldAct } from './told-act.ts'
import { stateAct, stateOf } from './states.ts'
import { stemOf } from '../words.ts'

/** The act of a clause; of "made an offer" also the offer. */
export function actsOfClause(index: StoryIndex, passage: Passage, proposition: Proposition): readonly ToldAct[] {
  const told = actOf(index, passage, proposition)
  if (told === null) return []
  const noun = nounVerbs.has(told.verb) && !told.denied ? told.object?.stems.at(-1) : undefined
  return noun === undefined ? [told] : [told, { ...told, act: noun, object: null, nominal: true }]
}

function actOf(index: StoryIndex, around: Passage, proposition: Proposition): ToldAct | null {
  const { firmness, predicate, rule, polarity, span, dates, arguments: args } = proposition
  if (firmness === 'conditional' || unsaidVerbs.has(predicate)) return null
  const refused = polarity !== 'denied' && isRefused(around, proposition)
  const passage = refused ? holding(index, around, span.start) : around
  const clause = passage.document.doc.text.slice(span.start, span.end)
  if (args['agent'] === undefined && order.test(clause)) return null
  const turned = polarity === 'denied' || toldNothing.test(afterVerb(clause, predicate))
  if (turned && ((infinitive.test(rule) && !turnsInfinitive.test(passage.words)) || notYet.test(clause))) return null
  if (!turned && !refused && !isTold(passage, proposition, clause)) return null
  const part = (role: string) => partOf(index, passage, args[role])
  const opposed = opposedVerbs.get(predicate)
  const staying = stayingOn.test(clause) && (!turned || /\banywhere\b/i.test(clause))
  return ofBeing(
    {
      passage,
      span,
      verb: staying ? 'resign' : (heldIn(clause, predicate) ?? predicate),
      act:
        stemOf(staying ? 'resign' : (opposed ?? '')) ||
        phrasalIn(clause, predicate) ||
        clauseActOf(heldIn(clause, predicate) ?? predicate),
      agent: /^there$/i.test(args['agent'] ?? '') ? null : (admitterOf(index, passage, args['agent']) ?? part('agent')),
      object: bodily.test(clause) ? part('on') : endingRun.test(clause) ? null : part('object'),
      others: othersOf(proposition, part),
      dates,
      denied: refused || staying || (opposed === undefined ? turned : !turned),
      nominal: false,
      mood: refused || staying ? 'future' : moodOf(clause, predicate),
    },
    args['object'] ?? '',
  )
}

/** "Don't shoot him": somebody is told not to. */
const order = /^\W*(?:please,? )?(?:do not|don['’]t|never)\b/i

/** Not so far: it may be otherwise, or is, in the words of the clause. */
const notYet = /\b(?:already|yet)\b/i

/** "is unsafe", "had no contact", "have evidence": the state or the noun is the act; null for what someone is. */
function ofBeing(told: ToldAct, object: string): ToldAct | null {
  const state = told.verb === 'be' ? stateIn(object) : null
  if (state !== null) return { ...told, act: state.act, object: null, denied: told.denied !== state.turned }
  if (told.verb === 'be' && (told.object?.entity ?? null) !== null) return null
  if (!lightVerbs.has(told.verb)) return inContact(employed(told))
  if (wordsOf(object).some((w) => evidenceNouns.has(w)))
    return { ...told, act: 'evidence', agent: null, object: null, nominal: true }
  const noun = told.denied ? nominalIn(object) : null
  return inContact(noun === null ? told : { ...told, act: actOfVerb.get(noun) ?? noun, object: null, nominal: true })
}

const actOfVerb = new Map(
  clauseActs.flatMap(([first, ...rest]) => rest.map((verb) => [stemOf(verb), stemOf(first as string)] as const)),
)

function clauseActOf(verb: string): string {
  // "lay" is the past of "lie" too, but not as a lemma.
  const stem = verb === 'lay' ? verb : stemOf(verb)
  return actOfVerb.get(stem) ?? stem
}

const contact = stemOf('meet')

/** Whom someone met, spoke to or talked with is one part, what they discussed or talked about another. */
function inContact(told: ToldAct): ToldAct {
  if (told.act !== contact)
    return isTogether(told)
      ? inContact({ ...told, act: contact, object: told.verb === 'see' ? told.object : null })
      : told
  const others = new Map(told.others)
  const whom = others.get('with') ?? others.get('to') ?? null
  others.delete('with')
  others.delete('to')
  if (told.verb === 'discuss' && told.object !== null) others.set('about', told.object)
  const object = told.verb === 'discuss' ? whom : (told.object ?? whom)
  return { ...told, object, others }
}

/** "had dinner with", "walked with", "has not seen her": they met. */
function isTogether({ verb, object, others, denied }: ToldAct): boolean {
  if (denied && verb === 'see') return object !== null && object.entity !== null
  const whom = others.get('with')?.entity ?? null
  if (whom !== null) return together.has(verb) || (verb === 'have' && meals.has(object?.stems.at(-1) ?? ''))
  return false
}

const together: ReadonlySet<string> = new Set('walk sit dine eat drink travel pose chat lunch spend shake'.split(' '))
const meals: ReadonlySet<string> = new Set(
  'dinner lunch breakfast supper drink drinks coffee tea meal'.split(' ').map(stemOf),
)

/** "worked for the mill": the mill employed them. */
function employed(told: ToldAct): ToldAct {
  const by = told.others.get('for') ?? null
  if (told.verb !== 'work' || by === null || told.agent === null || told.object !== null) return told
  return { ...told, verb: 'employ', act: clauseActOf('employ'), agent: by, object: told.agent, others: new Map() }
}

/** "were told nothing". */
const toldNothing = /^\W*(?:absolutely )?(?:nothing|no one|nobody|none)\b/i

/** The clause says that something was or will be so: it is no aim, hangs on no wish, and on nothing that it only came before. */
function isTold(passage: Passage, { rule, span, predicate }: Proposition, clause: string): boolean {
  const before = passage.document.doc.text.slice(passage.start, Math.max(passage.start, span.start))
  if (notFinite.test(rule)) return participle.test(rule) && witnessed.test(`${before}${beforeVerb(clause, predicate)}`)
  if (
    /\b(?:before|until|once|unless|in case|rather than)\W*$/i.test(before) ||
    /^(?:before|until|once|unless)\b/i.test(clause)
  )
    return false
  return (
    !unreal.test(before) && !unsaid.test(before) && !unreal.test(beforeVerb(clause, predicate).replace(willBe, ' '))
  )
}

/** "She never told anyone that it was insured": what follows was not said. */
const unsaid =
  /(?:\b(?:never|not|nobody|no one)\b|n['’]t\b)(?: \p{L}+){0,2} (?:told|tell|said|say|claim|claimed|suggest|suggested|mean|meant|think|thought|believe|believed)\b|\bden(?:y|ies|ied|ying)\b/iu

/** Words of the future, which are told apart by their mood. */
const willBe = /\b(?:will|would|won['’]t|going to)\b/gi

/** Words that turn the infinitive after them. */
const turnsInfinitive = /\b(?:den(?:y|ies|ied|ying)|fail|refus|declin|never|forg[eo]t|neglect)/i

/** Clauses that tell of an aim, or hang on another verb: they do not say that it was done. */
const notFinite = /^clause-(?:infinitive|participle)$/
const infinitive = /^clause-infinitive$/
const participle = /^clause-participle$/

/** "admitted selling it", "a picture shows them walking": the participle tells what was done. */
const witnessed =
  /\b(?:(?:admit|acknowledg|conced|confess|accept)\p{L}*(?: to)?(?: having)?|(?:shows?|showed|showing|saw|filmed|photographed|pictured|captured|spotted|watched|recorded)\b[^.;,“”"]{0,60})\W*$/iu

function othersOf({ arguments: args }: Proposition, part: (role: string) => Part | null): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>()
  for (const role of Object.keys(args)) {
    const own = ['agent', 'object'].includes(role) ? null : part(role)
    if (own !== null) found.set(role, own)
  }
  return found
}

/** The clause up to its verb. */
function beforeVerb(clause: string, predicate: string): string {
  const at = [...clause.matchAll(/[\p{L}'’]+/gu)].find((w) => stemOf(w[0].toLowerCase()) === stemOf(predicate))
  return clause.slice(0, at?.index ?? clause.length)
}

/** What stands after the verb up to the end of its sentence. */
function afterVerb(clause: string, predicate: string): string {
  const at = [...clause.matchAll(/[\p{L}'’]+/gu)].find((w) => stemOf(w[0].toLowerCase()) === stemOf(predicate))
  return at === undefined ? '' : clause.slice(at.index + at[0].length)
}

function moodOf(clause: string, predicate: string): ToldAct['mood'] {
  const before = beforeVerb(clause, predicate)
  if (/\b(?:will|won['’]t|would|wouldn['’]t|shall|going to)\b|['’]ll\b/i.test(before)) return 'future'
  if (/\b(?:was|were|is|are|been) (?:or|nor|and)\b/i.test(before)) return 'fact'
  const able = /\b(?:can|cannot|could|may|might|must|should|ought)\b|\b(?:can|could|must|should)n['’]t\b/i
  return able.test(before) ? 'other' : 'fact'
}

/** "is unsafe", "is innocent": the state, and whether the word says that it is not so; null if it is no single word. */
function stateIn(object: string): { act: string; turned: boolean } | null {
  const words = wordsOf(object)
  const [word] = words
  if (words.length !== 1 || word === undefined || !/^\p{Ll}/u.test(object)) return null
  // Words with an opposite of their own are read with what is in the state.
  if (stateOf(word) !== null) return null
  const plain = /^un(\p{L}{4,})$/u.exec(word)?.[1]
  return { act: `${stateAct}${stemOf(plain ?? word)}`, turned: plain !== undefined }
}

/** "no contact", "no offer": the noun is the act. */
function nominalIn(object: string): string | null {
  const words = wordsOf(object)
  const noun = words.at(-1) as string
  return words[0] === 'no' && words.length > 1 && !sureNouns.has(noun) ? stemOf(noun) : null
}

/** "There is no question that she came": nothing is denied. */
const sureNouns: ReadonlySet<string> = new Set(['question', 'doubt', 'wonder', 'reason', 'way', 'need', 'point'])

/** "have no intention of sacking", "has no plans to": what follows will not be. */
function isRefused(passage: Passage, { rule, span }: Proposition): boolean {
  if (!notFinite.test(rule)) return false
  const before = passage.document.doc.text.slice(passage.sentence.span.start, span.start)
  return noIntention.test(before) && !/\b(?:if|unless|until)\b/i.test(passage.words)
}

/** The passage that holds the words before a place: "have no intention of". */
function holding({ passagesOfDocument }: StoryIndex, around: Passage, place: number): Passage {
  const own = passagesOfDocument.get(around.document.doc.id) ?? []
  return own.find((p) => p.start < place && p.end >= place - 1) ?? around
}

const noIntention = /\b(?:no (?:intention|plans?|desire)(?: of| to| for)?|rul(?:es|ed|ing) out)\W*$/i

/** Not to go, in other words. */
const stayingOn =
  /\b(?:(?:will|would|am|is|are|was|going to be|intend(?:s|ed)? to|plan(?:s|ned)? to|(?:vow|promis)(?:s|es|ed) to) (?:stay(?:ing)?|remain(?:ing)?)(?: on| in (?:office|(?:his|her|the) (?:post|job|race|contest|running))| as \p{L}+| put)(?![\p{L}])|(?:I am|I['’]m|(?:he|she)['’]s) staying\b|going nowhere\b|not going anywhere\b)/iu

/** "laid a finger on him": whom it was done to. */
const bodily = /\b(?:lay|lays|laid|laying) (?:a (?:finger|hand)|hands) on\b/i

/** "Lund acknowledged having met": who did it is who says so. */
function admitterOf(index: StoryIndex, passage: Passage, agent: string | undefined): Part | null {
  return admitter.test(agent ?? '') ? entityPart(index, [...passage.speakers][0]) : null
}

const admitter = /\b(?:admitted|acknowledged|conceded|confessed|accepted|admits|acknowledges|concedes)$/

/** "was held" of somebody is an arrest; of a meeting no account says that it was not arrested. */
function heldIn(clause: string, predicate: string): string | null {
  return predicate === 'hold' && /\b(?:was|were|been|being) (?:\p{L}+ly )?held\b/iu.test(clause) ? 'arrest' : null
}

/** "called off" as the one word for it. */
function phrasalIn(clause: string, predicate: string): string | null {
  for (const [phrase, act] of phrasalActs) {
    const verb = wordsOf(clause.match(phrase)?.[0] ?? '')[0]
    if (verb !== undefined && (stemOf(verb) === stemOf(predicate) || verb.slice(0, 2) === predicate.slice(0, 2)))
      return stemOf(act)
  }
  return null
}

import { sourceMarks } from '../data/people-nouns.ts'
import { roleNouns } from '../data/titles.ts'
import type { Span } from '../model/span.ts'

/**
 * Tags put right where the tagger is known to err.
 *
 * "An official familiar with the talks": a noun, which the tagger takes for a second adjective; "the website states that
 * it is closed": a verb, which it takes for a second noun; "Oake later said": a name, which it takes for any word; "on
 * 2 May at the town hall", "the co-host": a month and a noun, which it takes for verbs.
 */
export function repairTags(
  tags: readonly string[],
  text: string,
  words: readonly { readonly span: Span }[],
): readonly string[] {
  const written = (i: number) => text.slice(words[i]?.span.start, words[i]?.span.end)
  const word = (i: number) => written(i).toLowerCase()
  const isDay = (i: number) => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(words[i] === undefined ? '' : written(i))
  return tags.map((tag, i) => {
    if (!erring.has(tag)) return tag
    if (/^(?:MD|VB)/.test(tag) && /^(?:May|March)$/.test(written(i)) && (isDay(i - 1) || isDay(i + 1))) return 'NNP'
    if (tag === 'JJ' && tags[i + 2] === 'IN' && sourceMarks.has(word(i + 1)) && roleNouns.has(word(i))) return 'NN'
    if (tag === 'JJS' && word(i) === 'inquest') return 'NN'
    if (unnamed.test(tag) && isNameBeforeVerb(tags, i, word)) return 'NNP'
    if (tag === 'VBP' && (/^(?:DT|PRP\$)$/.test(tags[i - 1] ?? '') || word(i).startsWith('co-'))) return 'NN'
    const tells = tag === 'NNS' && /^NN/.test(tags[i - 1] ?? '') && tellingForms.has(word(i)) && word(i + 1) === 'that'
    return tells && subjectTag.test(tags[i + 2] ?? '') ? 'VBZ' : tag
  })
}

/** Tags that are ever put right. */
const erring: ReadonlySet<string> = new Set('MD VB VBD VBG VBN VBP VBZ JJ JJS RB NNS'.split(' '))

const unnamed = /^(?:RB|VB|VBG|VBP|JJ)$/

/** A word at the head of a sentence that is no known adverb, with a verb of saying after it. */
function isNameBeforeVerb(tags: readonly string[], i: number, word: (i: number) => string): boolean {
  if ((i > 0 && !/^(?:\.|''|``)$/.test(tags[i - 1] as string)) || knownOpener.test(word(i))) return false
  const verb = tags[i + 1] === 'RB' ? i + 2 : i + 1
  return /^VB[DZ]$/.test(tags[verb] ?? '') && tellingVerb.test(word(verb))
}

const tellingVerb =
  /^(?:said|says|told|tells|added|adds|wrote|writes|denied|denies|called|calls|asked|asks|testified|argued|argues|insisted|replied|responded|acknowledged|confirmed|noted|notes|warned|claimed|claims)$/
const knownOpener =
  /ly$|^(?:then|now|here|there|soon|later|earlier|still|again|also|never|so|yet|too|not|just|only|even|perhaps|maybe|instead|meanwhile|once|twice|often|always|sometimes|today|tomorrow|yesterday|tonight|thus|hence|nor|neither|else|almost|already|away|back|below|above|inside|outside|nearby|forward|down|up|out|off|over|far|long|next|last|first|second|third|nonetheless|nevertheless|however|indeed|moreover|furthermore|otherwise|somewhere|elsewhere|anyway|ever|quite|rather|very|well|better|best|worse|more|most|less|least|much|no|why|how|when|where|alone|together|abroad|overnight|ahead|all|both|seldom|about|around|many|several|few|other|such|various|numerous|certain|having|being)$/

/** Verbs that are nouns too, but none that "that" can follow. */
const tellingForms = new Set(['states', 'notes', 'shows', 'finds', 'hints'])
const subjectTag = /^(?:DT|EX|PRP\$?|NNP?S?|NNPS|JJ|CD)$/

/** The memory of stems is emptied at this many words, so that a long run does not grow it. */
const mostRemembered = 50_000

/** Gives the stem of a lower-case word. */
export type Stemmer = (word: string) => string

/**
 * Finds what the forms of a word have in common, nouns made of verbs included: "cancelled", "cancellation" → "cancel".
 * After Porter (1980); `lemmas` holds irregular forms, which are looked up first. For comparing only: a stem need not
 * be a word.
 */
export function stemmer(lemmas: ReadonlyMap<string, string>): Stemmer {
  const known = new Map<string, string>()
  return (word) => {
    let stem = known.get(word)
    if (stem === undefined) {
      if (known.size >= mostRemembered) known.clear()
      const lemma = lemmas.get(word) ?? word
      stem = /\d/.test(word) || word.length < 4 ? lemma : porter(lemma)
      known.set(word, stem)
    }
    return stem
  }
}

/** Irregular verb forms and plurals with their lemmas. Past forms that are more often words of their own stay out. */
export function irregularLemmas(
  verbs: readonly (readonly string[])[],
  plurals: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const lemmas = new Map(Object.entries(plurals))
  for (const [lemma, ...forms] of verbs) {
    for (const form of forms) if (lemma !== undefined && !lemmas.has(form)) lemmas.set(form, lemma)
  }
  lemmas.delete('wound')
  return lemmas
}

const vowel = /[aeiouy]/

function porter(word: string): string {
  let w = word.replace(/'s$|s'$/, '').replaceAll("'", '')
  w = w
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1')
  w = withoutPast(w)
  if (/y$/.test(w) && vowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`
  for (const [ending, instead] of longEndings) {
    if (w.endsWith(ending) && measure(w.slice(0, -ending.length)) > 0) {
      w = w.slice(0, -ending.length) + instead
      break
    }
  }
  const last = lastEndings.find((e) => w.endsWith(e))
  if (last !== undefined) {
    const base = w.slice(0, -last.length)
    if (measure(base) > 1 || (measure(base) === 1 && base.length > 4))
      w = last === 'ion' && !/[st]$/.test(base) ? w : base
  }
  if (w.endsWith('e') && measure(w.slice(0, -1)) > 0) w = w.slice(0, -1)
  return /ll$/.test(w) && measure(w) > 1 ? w.slice(0, -1) : w
}

function withoutPast(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w
  const ending = ['ed', 'ing'].find((e) => w.endsWith(e) && vowel.test(w.slice(0, -e.length)))
  if (ending === undefined) return w
  const base = w.slice(0, -ending.length)
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base
}

/** Number of vowel–consonant turns in a word part. */
function measure(part: string): number {
  return (part.replace(/^[^aeiouy]+/, '').match(/[aeiouy]+[^aeiouy]+/g) ?? []).length
}

const longEndings: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ousness', 'ous'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['icate', 'ic'],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ousli', 'ous'],
  ['entli', 'ent'],
  ['alli', 'al'],
  ['ness', ''],
  ['ful', ''],
]

const lastEndings: readonly string[] = [
  ...[
    'ement',
    'ance',
    'ence',
    'able',
    'ible',
    'ment',
    'ant',
    'ent',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
    'ion',
    'al',
    'er',
    'or',
    'ou',
    'li',
  ],
]

import { remembering } from './remembering.ts'

/** Irregular words a lemmatiser needs: lists of `data`, passed in. */
export interface LemmaWords {
  /** Lemma first, then its irregular forms. */
  readonly verbs: readonly (readonly string[])[]
  readonly auxiliaries: Readonly<Record<string, string>>
  /** Verbs that keep an e no rule puts back. */
  readonly verbsInE: ReadonlySet<string>
  /** Irregular plural to singular. */
  readonly plurals: Readonly<Record<string, string>>
}

/** Finds the dictionary form of verbs and nouns. */
export interface Lemmatiser {
  /** Lemma of a verb form as its Penn tag has it; lower case in, lower case out. */
  readonly verb: (lower: string, pos: string) => string
  /** Singular of a noun; lower case in, lower case out. Proper nouns are not for this. */
  readonly noun: (lower: string) => string
}

export function lemmatiser(words: LemmaWords): Lemmatiser {
  const irregular = new Map<string, string>()
  for (const [lemma, ...forms] of words.verbs) {
    for (const form of forms) if (!irregular.has(form)) irregular.set(form, lemma as string)
  }
  for (const [form, lemma] of Object.entries(words.auxiliaries)) irregular.set(form, lemma)
  const byTag = new Map<string, (lower: string) => string>()
  const verbsTagged = (pos: string): ((lower: string) => string) => {
    const known = byTag.get(pos) ?? remembering((lower) => verbLemma(lower, pos, irregular, words))
    byTag.set(pos, known)
    return known
  }
  return {
    verb: (lower, pos) => verbsTagged(pos)(lower),
    noun: remembering((lower) => nounLemma(lower, words.plurals)),
  }
}

function verbLemma(lower: string, pos: string, irregularForms: ReadonlyMap<string, string>, words: LemmaWords): string {
  if (lower === "'s" && pos === 'VBZ') return 'be'
  if (Object.hasOwn(words.auxiliaries, lower)) return words.auxiliaries[lower] as string
  if (pos === 'VB' || pos === 'VBP') return lower
  if (pos !== 'VBG') {
    const irregular = irregularForms.get(lower)
    if (irregular !== undefined) return irregular
  }
  if (pos === 'VBZ') return withoutS(lower)
  if (/^(?:dy|ly|ty|vy|underly)ing$/.test(lower)) return `${lower.slice(0, -4)}ie`
  if (lower.endsWith('ing') && pos === 'VBG') return stem(lower.slice(0, -3), words.verbsInE)
  if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return lower.endsWith('ed') ? stem(lower.slice(0, -2), words.verbsInE) : lower
}

function nounLemma(lower: string, plurals: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(plurals, lower)) return plurals[lower] as string
  if (/(?:wo)?men$/.test(lower) && lower.length > 4 && !lower.endsWith('specimen')) return lower.replace(/men$/, 'man')
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower
  return withoutS(lower)
}

function withoutS(word: string): string {
  if (/^(?:movies|cookies|ties|dies|lies|vies|calories|zombies|rookies|selfies)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (
    /(?:[cs]h|ss|x|zz|[^aeo]o|(?:cauc|foc|bon|camp|vir|stat|cens|chor)us|bias|gas)es$/.test(word) &&
    !/(?:headache|shoe|toe|canoe)s$/.test(word)
  )
    return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Endings before which the e always fell: "investigat", "criticiz", "announc". */
const fallen =
  /(?:[^eo]at|ip|leg|iz|yz|nc|bl|tl|dl|kl|fl|gl|pl|cl|zl|iv|eiv|iev|ov|av|ev|lv|rv|dg|rg|ac|ic|uc|rc|sc|is|us|os|as|rs|ns|ps|ag|ib|ur|gu|lu|su|az|ez|[^aeiou]id|[^aeiou]ir|uir|ath|oth)$/
const notFallen =
  /(?:[^c]ip|pour|focus|bias|occur|murmur|concur|incur|recur|bag|tag|lag|drag|flag|fur|combat|chat|treat|pat|picnic|panic|traffic|mimic|sic|gas|canvas|[oe]us|air|fair)$/

/** Verb whose ending was cut off: doubled letters undone, a silent e put back. */
function stem(base: string, verbsInE: ReadonlySet<string>): string {
  if (/([bdgkmnprt])\1$/.test(base) && !/^(?:add|err|ebb|egg|inn|purr|boycott)$/.test(base)) return base.slice(0, -1)
  if (
    /(?:propel|compel|rebel|expel|control|patrol|cancel|travel|model|signal|label|fuel|level|dispel|repel)l$/.test(base)
  )
    return base.slice(0, -1)
  if (verbsInE.has(`${base}e`)) return `${base}e`
  return fallen.test(base) && !notFallen.test(base) ? `${base}e` : base
}

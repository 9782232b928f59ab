/** Numbers, days, months and years; days of the week and names in capitals. */
const [figure, name] = [
  /(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?\b\d[\d,.]*(?![\p{L}\d])(?: (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)?/gu,
  /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}/gu,
]

/** Words that begin a sentence of a note in capitals and name nothing. */
const opening =
  /^(?:An?|The|This|That|It|In|On|At|By|He|She|They|His|Her|Their|Earlier|Because|Due|Correction|Corrections|Clarification|Editor|Update|Note|Not)$/

/** What a correction says was wrong, and what is right. */
export interface CorrectedValues {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

/** "Correction, May 4, 2021:": its date is that of the note. */
const heading = /^\W*(?:corrections?|clarifications?|retraction|editor['’]s note|updated?|corrected)\b[^:\n]{0,80}:\s*/i

/** What is taken back in so many words: the passage may still say it. */
const takenBack = /^(?:and )?(?:not|rather than|instead of)\b/i

const wrongClause =
  /\b(?:earlier|previous|original) version|\b(?:said|stated|misstated|incorrectly|wrongly|gave|misidentified|misspelled|misspelt)\b/i

/** Verbs that say only that something was amiss: the value itself stands behind "as", if anywhere. */
const unsaid = /\b(?:misstated|misidentified|misspelled|misspelt|gave|listed)\b/i
const saying = /\b(?:said|stated that|reported|indicated|put)\b/i

/**
 * Values of a note: those after "not" or told of the earlier version are wrong, the others right.
 * @param changed - The passage as it stands now, empty if it is not known: what it holds was not replaced, and names count only there.
 */
export function valuesIn(text: string, changed: string): CorrectedValues {
  const back = new Set<string>()
  const replaced = new Set<string>()
  const right = new Set<string>()
  const own = text.replace(heading, '')
  for (const clause of own.split(
    /(?<=[.;])\s+|(?:,|\s[-–—])\s*(?=(?:and )?not\b)|,?\s+(?=(?:rather than|instead of)\b)/,
  )) {
    if (/\d\/\d/.test(clause)) continue
    const into = takenBack.test(clause) ? back : wrongClause.test(clause) ? replaced : right
    const told =
      into === replaced && unsaid.test(clause) && !saying.test(clause)
        ? (/\bas\b(.*)$/s.exec(clause)?.[1] ?? '')
        : clause
    for (const m of told.matchAll(figure)) into.add(m[0].replace(/[.,]$/, ''))
    if (changed !== '') for (const value of namesIn(clause, into !== right)) into.add(value)
  }
  const gone = [...replaced].filter((v) => !(changed !== '' && holdsValue(changed, v)))
  return {
    wrong: [...new Set([...back, ...gone])].filter((v) => !right.has(v)),
    right: [...right].filter((v) => /\d/.test(v) || holdsValue(changed, v)),
  }
}

/** Names a clause puts right or takes back: behind "not", "as", "by", "rather than"; all of them where it says what is right. */
function namesIn(clause: string, isWrong: boolean): readonly string[] {
  const said = isWrong
    ? (/\b(?:not|as|by|to|than|instead of)\b(?!.*\b(?:not|as)\b)(.*)$/.exec(clause)?.[1] ?? '')
    : clause
  return [...said.matchAll(name)].map((m) => m[0].replace(/\.$/, '')).filter((n) => !opening.test(n))
}

/** Whether a text holds a value: a number not inside a longer one, a name by its last word. */
export function holdsValue(text: string, value: string): boolean {
  const words = /\d/.test(value) ? value : (value.split(' ').at(-1) ?? value)
  const whole = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d,.])${whole}(?![\\p{L}\\d]|,\\d)`, 'u').test(text)
}

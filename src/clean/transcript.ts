/** "VARGA: …", "SEN. OSTROWE (D-Carrow): …", "Q: …": a name in capitals, or the letter of question and answer, and a colon. */
const label =
  /^(?:(?<name>(?:(?:MR|MS|MRS|DR|SEN|REP|GOV|GEN|JUDGE|PRESIDENT|SENATOR|CHAIRMAN)\.? )?\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,2})(?: ?\([^()]{1,40}\))?|(?<letter>Q(?:uestion)?|A(?:nswer)?)|(?<unknown>\((?:UNKNOWN|UNIDENTIFIED)[^()]{0,30}\))) ?[:.] ?(?=\S)/u

/** "Senator Ostrowe. Thank you.", "The Chairman. …": names with a title and a point, as printed hearings have them. */
const official =
  /^\s*(?<name>(?:(?:Mr|Ms|Mrs|Dr)\.|Senator|Representative|(?:Vice )?Chair(?:man|woman|person)?|Secretary|Director|Judge|Justice|Governor|General|Admiral|Ambassador|Commissioner|Professor) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|The (?:Chair(?:man|woman|person)?|Presiding Officer|Clerk|Witness))\. +(?=[\p{L}\p{N}“"[(])/u

/** How lines with such names begin: looked at first, because the patterns above take long to make. */
const labelFirst = /^(?:[A-Z][A-Z'’-]|[QA]|\(UN|[A-Z]?[^\x00-\x7f])/
const officialFirst =
  /^\s*(?:[MD]rs?\.|Ms\.|Senator|Representative|(?:Vice )?Chair|Secretary|Director|Judge|Justice|Governor|General|Admiral|Ambassador|Commissioner|Professor|The (?:Chair|Presiding|Clerk|Witness))/

/** Turns of a printed hearing, at least: a sentence may begin like one. */
const fewestOfHearing = 4

/** The labels of a printed hearing, if two or more speak, and one of them twice. */
function hearingLabels(lines: readonly string[]): readonly (string | null)[] | null {
  const named = (line: string): string | null => official.exec(line.slice(0, 80))?.groups?.name ?? null
  const labels = lines.map((line) => (officialFirst.test(line) ? named(line) : null))
  const counts = new Map<string, number>()
  for (const name of labels) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  const turns = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return counts.size > 1 && turns >= fewestOfHearing && Math.max(...counts.values()) > 1 ? labels : null
}

/** Words before a colon that announce something and speak for nobody. */
const announcements =
  /^(?:UPDATES?|UPDATED|CORRECTION|CLARIFICATION|BREAKING(?: NEWS)?|READ(?: MORE)?|READ ALSO|RELATED|WATCH|LISTEN|LIVE|PHOTOS?|VIDEO|MORE|SEE ALSO|ALSO|NOTE|NB|PS|EXCLUSIVE|OPINION|ANALYSIS|REPORT|POLL|FACT|CLAIM|MYTH|TRUTH|PROS?|CONS?|WHO|WHAT|WHEN|WHERE|WHY|HOW|BYLINE|SECTION|LENGTH|HEADLINE|DATELINE|SOURCE|TIP|STEP \w+|TODAY|TOMORROW|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)$/

/** Lines between two turns of one talk, at most. */
const turnDistance = 4

/** "DIRECT EXAMINATION BY MS. VARGA:", "BY MS. VARGA:": who asks from here on. */
const examiner =
  /^\s*(?:\d{1,2}\s+)?(?:(?:FURTHER|CONTINUED|CROSS|RE-?CROSS|RE-?DIRECT|DIRECT|VOIR DIRE)[ -]+)*(?:EXAMINATION(?:[ ,(]+CONTINUED\)?)?(?:\s+BY\s|\s*:?\s*$)|BY\s+[^:\n]{2,50}:\s*$)/

/** Those of a hearing that are called by what they are. */
const inCourt = /^(?:THE (?:WITNESS|DEPONENT|COURT|CLERK|REPORTER|INTERPRETER|JUDGE)|(?:MR|MS|MRS|DR)\.? .*)$/

/** A line of a talk: a turn, or a heading that tells who asks. */
export type TalkLine = 'turn' | 'heading' | null

/** Which lines of an article belong to a talk: turns, at least two, of two speakers, near each other, and their headings. */
export function findTurns(lines: readonly string[]): TalkLine[] {
  const examined = isExamination(lines)
  const hearing = hearingLabels(lines)
  if (hearing !== null) return hearing.map((name) => (name === null ? null : 'turn'))
  const headings = lines.map((line) => examined && examiner.test(line.slice(0, 120)))
  const labels = lines.map((line, i) =>
    headings[i] ? null : examined ? (letterOf(line) ?? labelOf(line)) : labelOf(line),
  )
  const counts = new Map<string, number>()
  for (const name of labels) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (counts.size < 2) return lines.map(() => null)
  const words = new Set(lines.flatMap((line) => line.match(/\p{L}[\p{L}'’-]+/gu) ?? []))
  // A label that stands once is a speaker's if the text has the name, and no common word in its place.
  const speaks = (name: string) => {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    const small = last.toLowerCase()
    return (
      name.endsWith(':') ||
      (examined && inCourt.test(name)) ||
      (counts.get(name) ?? 0) > 1 ||
      (words.has(`${last[0]}${small.slice(1)}`) && !words.has(small))
    )
  }
  const speakers = labels.map((name) => (name !== null && speaks(name) ? name : null))
  return lines.map((_, i) => {
    const own = speakers[i] ?? null
    if (headings[i]) return 'heading'
    if (own === null) return null
    const near = speakers.slice(Math.max(0, i - turnDistance), i + turnDistance + 1)
    return near.some((other) => other !== null && other !== own) ? 'turn' : null
  })
}

/** "Q. Did you sign it?" */
const lettered = /^\s*(?:\d{1,2}\s+)?(?<letter>[A-DQ])[.:]\s+(?=\S)/

/** Whether letters with a point are question and answer: both stand at least twice, and no list goes on to B. */
function isExamination(lines: readonly string[]): boolean {
  const letters = new Map<string, number>()
  for (const line of lines) {
    const letter = letterOf(line)?.[0]
    if (letter !== undefined) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  }
  const [questions = 0, answers = 0] = [letters.get('Q'), letters.get('A')]
  return questions > 1 && answers > 1 && !letters.has('B') && !letters.has('C') && !letters.has('D')
}

function letterOf(line: string): string | null {
  const letter = lettered.exec(line.slice(0, 20))?.groups?.letter
  return letter === undefined ? null : `${letter}:`
}

function labelOf(line: string): string | null {
  const groups = labelFirst.test(line) ? label.exec(line.slice(0, 120))?.groups : undefined
  const letter = groups?.letter
  if (groups?.unknown !== undefined) return `${groups.unknown}:`
  // A letter and a point begin a list as often as an answer.
  if (letter !== undefined) return /^\w+ ?:/.test(line) ? `${letter[0]}:` : null
  const name = groups?.name
  return name === undefined || announcements.test(name) ? null : name
}

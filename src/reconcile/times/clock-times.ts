/** An hour of the day in a text: the minutes since midnight that its words leave open. */
export interface ClockTime {
  readonly from: number
  readonly to: number
  /** Told without the half of the day: "half past three". */
  readonly anyHalf: boolean
  readonly words: string
  /** In the text. */
  readonly start: number
  readonly end: number
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const named: Readonly<Record<string, readonly [from: number, to: number]>> = {
  noon: [12 * 60, 12 * 60],
  midday: [12 * 60, 12 * 60],
  midnight: [0, 0],
  dawn: [4 * 60, 7 * 60 + 30],
  daybreak: [4 * 60, 7 * 60 + 30],
  sunrise: [4 * 60, 8 * 60],
  dusk: [16 * 60 + 30, 22 * 60],
  nightfall: [16 * 60 + 30, 22 * 60 + 30],
  sunset: [16 * 60, 22 * 60],
}
const near =
  '(?<near>shortly after|just after|soon after|some time after|shortly before|just before|a little before|a little after|around|about|at about|at around|roughly|nearly|almost|towards)'
const clock = new RegExp(
  `\\b(?:(?<bound>by|before|until|till|from|between|since|to|after)\\s+)?(?:${near}\\s+)?(?:at\\s+)?(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>a\\.m\\.?|p\\.m\\.?|am\\b|pm\\b|in the (?:morning|afternoon|evening)\\b)|(?:(?<part>half|(?:a )?quarter|ten|twenty|five) (?<side>past|to) )(?<past>${hours.join('|')})\\b(?: (?:in the )?(?<when>morning|afternoon|evening|at night))?|(?<word>${hours.join('|')}|\\d{1,2}) o['’]clock(?: (?:in the )?(?<when2>morning|afternoon|evening|at night))?|(?<daily>${hours.join('|')}) (?:in the |at )(?<when3>morning|afternoon|evening|night)\\b|(?<=\\b(?:shortly|just|soon|a little) (?:before|after) )(?<alone>${hours.join('|')})\\b(?=[,.;]| (?:in|on|when|and|as|that)\\b|$)|(?<name>${Object.keys(named).join('|')})\\b|(?<=(?:at|around|about|after|before|shortly|by)\\s)(?<full>[01]?\\d|2[0-3]):(?<minutes>[0-5]\\d)\\b)`,
  'giu',
)
/** Minutes of play: of an hour told as it is, told "about" with its minutes, told "about" in whole hours, and "shortly after". */
const play = { exact: 5, aboutMinutes: 10, aboutHour: 20, shortly: 20 }
const day = 24 * 60

/** Hours of the day in a text, in text order; those that only bound something ("by noon", "until 3 p.m.") are left out. */
export function clockTimesIn(text: string): readonly ClockTime[] {
  return [...text.matchAll(clock)].flatMap((m): ClockTime[] => {
    const g = m.groups ?? {}
    const at = minutesOf(g)
    if (at === null || g.bound !== undefined) return []
    const told = (g.near ?? '').toLowerCase()
    const about = at.whole ? play.aboutHour : play.aboutMinutes
    const [before, after] = /before|nearly|almost|towards/.test(told)
      ? [play.shortly, 0]
      : /after/.test(told)
        ? [0, play.shortly]
        : told === ''
          ? [play.exact, play.exact]
          : [about, about]
    const words = m[0].trim().replace(/\s+/g, ' ')
    return [
      {
        from: at.from - before,
        to: at.to + after,
        anyHalf: at.anyHalf,
        words,
        start: m.index,
        end: m.index + m[0].length,
      },
    ]
  })
}

interface Minutes {
  readonly from: number
  readonly to: number
  readonly anyHalf: boolean
  readonly whole: boolean
}

function minutesOf(g: Readonly<Record<string, string | undefined>>): Minutes | null {
  const name = named[(g.name ?? '').toLowerCase()]
  if (name !== undefined) return { from: name[0], to: name[1], anyHalf: false, whole: true }
  if (g.full !== undefined) {
    const at = Number(g.full) * 60 + Number(g.minutes)
    // "at 2:15" of an afternoon; "at 14:15" is of the day.
    return { from: at, to: at, anyHalf: Number(g.full) <= 12 && g.full.length === 1, whole: g.minutes === '00' }
  }
  if (g.hour !== undefined) {
    const h = Number(g.hour)
    if (h < 1 || h > 12) return null
    const at = ((h % 12) + (/^p|afternoon|evening/i.test(g.half ?? '') ? 12 : 0)) * 60 + Number(g.minute ?? 0)
    return { from: at, to: at, anyHalf: false, whole: Number(g.minute ?? 0) % 30 === 0 }
  }
  return wordedMinutes(g)
}

function wordedMinutes(g: Readonly<Record<string, string | undefined>>): Minutes {
  const word = (g.past ?? g.word ?? g.daily ?? g.alone ?? '').toLowerCase()
  const hour = /^\d/.test(word) ? Number(word) : hours.indexOf(word) + 1
  const parts: Readonly<Record<string, number>> = { half: 30, five: 5, ten: 10, twenty: 20 }
  const part = g.part === undefined ? 0 : (parts[g.part.toLowerCase()] ?? 15)
  const when = g.when ?? g.when2 ?? g.when3
  const half = when !== undefined && /afternoon|evening|night/i.test(when) ? 12 : 0
  const at = ((hour % 12) + half) * 60 + (g.side?.toLowerCase() === 'to' ? -part : part)
  return { from: at, to: at, anyHalf: when === undefined, whole: part === 0 || part === 30 }
}

/** Hours this close are told of one moment, in minutes. */
const leastApart = 12

/** Whether two hours are told of one moment. */
export function isOneMoment(a: ClockTime, b: ClockTime): boolean {
  return clockGap(a, b) < leastApart
}

/** Minutes between two stretches of the day, also across midnight, and by either half of the day where one leaves it open. */
export function clockGap(a: ClockTime, b: ClockTime): number {
  const shifts = a.anyHalf || b.anyHalf ? [-day, -day / 2, 0, day / 2, day] : [-day, 0, day]
  return Math.min(...shifts.map((s) => Math.max(a.from - (b.to + s), b.from + s - a.to, 0)))
}

/** Words beside a cue by which what was said is not of the day of the news. Own list. */
export const tellsOldSaying: ReadonlySet<string> = new Set(
  'once previously formerly earlier originally initially historically famously long often repeatedly never always then later subsequently already sometimes usually ever since ago'.split(
    ' ',
  ),
)

/** Proceedings that copy reports on the day and looks back at later. */
export const proceedings: ReadonlySet<string> = new Set(
  'hearing hearings testimony deposition trial debate questionnaire'.split(' '),
)

/** Verbs by which one speaker takes up the words of another, at the same time and place. */
export const answeringCues: ReadonlySet<string> = new Set(
  'ask reply respond answer counter retort press interject shoot quip'.split(' '),
)

/** Posts of which somebody has one in a body at a time; each line one kind of post, its words by `|`, a deputy's own. Own list, from common knowledge. */
export const exclusivePosts: readonly (readonly string[])[] = [
  // What somebody is in a body, a campaign or a club.
  [
    'chair|chairman|chairwoman|chairperson',
    'manager',
    'treasurer',
    'spokesman|spokeswoman|spokesperson|press secretary|press officer',
    'volunteer',
    'adviser|advisor|consultant',
    'intern',
    'lawyer|attorney|solicitor|counsel',
    'accountant|bookkeeper',
    'driver|chauffeur',
    'secretary',
  ],
  // Ranks.
  [
    'constable',
    'corporal',
    'sergeant',
    'lieutenant',
    'captain',
    'major',
    'colonel',
    'inspector|detective inspector',
    'superintendent',
    'commissioner',
  ],
  // A team and its staff.
  ['head coach', 'assistant coach', 'goalkeeping coach', 'physiotherapist|physio', 'team doctor', 'goalkeeper'],
  // A school.
  ['headteacher|head teacher|principal|headmaster|headmistress', 'teacher', 'caretaker|janitor', 'pupil|student'],
  // Those of a hospital.
  ['surgeon', 'nurse', 'midwife', 'paramedic', 'pharmacist', 'anaesthetist|anesthetist'],
  // A court.
  ['judge', 'prosecutor|district attorney', 'defence lawyer|defense lawyer|defence attorney|defense attorney', 'juror'],
]

/** Words before a post that only say since when it is held, or how. */
export const postTimes: RegExp =
  /^(?:former|ex|then|longtime|long-time|current|new|outgoing|incoming|retired|late|chief|senior|veteran|close|closest|top|key|one-time|onetime|acting|interim)[- ]/i
/** Words that make a post another: of a deputy, of an assistant. */
export const deputies: RegExp = /\b(?:deputy|vice|assistant|associate|under)\b/i

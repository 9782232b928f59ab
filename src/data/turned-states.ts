/** Verbs by which something is brought into a state, and those by which it comes out of it again. Lemmas. */
export interface TurnedState {
  readonly into: ReadonlySet<string>
  readonly outOf: ReadonlySet<string>
  /** Whose state it is: a person's, or that of anything else. */
  readonly of: 'person' | 'thing'
}

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** States that come and go, as reports of several days tell them. Own list, from common knowledge. */
export const turnedStates: readonly TurnedState[] = [
  {
    into: verbs('suspend halt pause stop interrupt ground close shut block disrupt freeze paralyse paralyze'),
    outOf: verbs('resume restart reopen restore recommence reconnect unblock unfreeze'),
    of: 'thing',
  },
  { into: verbs('cut lose'), outOf: verbs('restore reconnect'), of: 'thing' },
  { into: verbs('arrest detain hold jail kidnap abduct capture imprison'), outOf: verbs('release free'), of: 'person' },
  { into: verbs('suspend'), outOf: verbs('reinstate'), of: 'person' },
]

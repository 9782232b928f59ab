/** A state in which reports tell somebody or something to be, and the verbs by which it ends. */
export interface LastingState {
  /** Words that tell of it. */
  readonly words: RegExp
  /** Lemmas. */
  readonly ends: ReadonlySet<string>
  readonly of: 'person' | 'order'
}

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** States that a later report may tell to be over; a hunt and the arrest are two events. Own list, from common knowledge. */
export const lastingStates: readonly LastingState[] = [
  {
    words:
      /\b(?:(?:went|gone|goes|is|was|been|still|remain(?:s|ed)?|reported|declared|listed as) (?:still )?missing|(?:has|had) (?:disappeared|vanished)|(?:was|been) last seen|unaccounted for)\b/i,
    ends: verbs('find rescue locate'),
    of: 'person',
  },
  {
    words:
      /\b(?:(?:being |still )?held (?:hostage|captive)|in captivity|(?:was|were|been) (?:kidnapped|abducted|taken hostage))\b/i,
    ends: verbs('free release rescue escape'),
    of: 'person',
  },
  {
    words:
      /\bin (?:a )?(?:critical|serious|grave|stable) condition|\bin (?:intensive care|a coma)\b|\bon life support\b|\bfighting for (?:his|her) life\b|\bcritically (?:ill|injured|wounded|hurt)\b/i,
    ends: verbs('die recover discharge wake'),
    of: 'person',
  },
  {
    words:
      /\b(?:in (?:police )?custody|in (?:jail|prison|detention)|behind bars|held without (?:bail|bond)|under house arrest)\b/i,
    ends: verbs('release free acquit'),
    of: 'person',
  },
  {
    words:
      /\b(?:under|imposed|ordered|extended|issued|declared|introduced|announced|in (?:effect|place|force)|remain(?:s|ed)?|still)\b/i,
    ends: verbs('lift ease rescind revoke drop end withdraw'),
    of: 'order',
  },
]

/** Orders and the like that are in force and then lifted. Singular. */
export const orderNouns: readonly string[] =
  'curfew lockdown ban restriction warning alert advisory blockade siege embargo sanction suspension moratorium emergency quarantine evacuation tariff freeze'.split(
    ' ',
  )

/** One way in which something came to pass with somebody. */
export interface Way {
  /** For a sentence, after "as". */
  readonly label: string
  /** Whether it befell them (`object`), they did it (`agent`), or the clause only is of them. */
  readonly as: 'agent' | 'object' | 'either'
  readonly words: RegExp
}

/** Ways of which only one can be so, as accounts of one turn of events. */
export interface Fate {
  /** For a sentence: "on how {name} left". `{name}` stands for who. */
  readonly what: string
  readonly ways: readonly Way[]
  /** Ways that may follow on one another; apart from parties that answer each other they are no difference. */
  readonly inTurn?: boolean
  /** Of those, ways that differ too where a party answers what the outlet tells. */
  readonly answered?: boolean
}

/** Own list, from common knowledge of what accounts of one affair differ on. */
export const fates: readonly Fate[] = [
  {
    what: 'how {name} left',
    ways: [
      {
        label: 'dismissed',
        as: 'object',
        words:
          /\b(?:fired|fires|sacked|sacks|dismissed|dismisses|ousted|axed|let go|(?:forced|pushed|driven) out|removed from (?:office|(?:his|her|their|the) (?:post|job|position))|stripped of|shown the door|(?:told|ordered|instructed|forced|made)(?: (?!to )[\p{L}.'’-]+){0,4} to (?:go|leave|quit|resign|stand down|step (?:down|aside))|replaced as|removed by|(?:was|were|been) removed(?= (?:as|by)\b|[.,;]|$)|removed from the (?:list|panel|board|team|committee|race|squad|case)|taken off the (?:case|inquiry|investigation|story|job)|given (?:\p{L}+ ){1,5}to (?:go|quit|resign))\b/iu,
      },
      {
        label: 'by choice',
        as: 'agent',
        words:
          /\b(?:resign(?:s|ed)?|quit|quits|step(?:s|ped) down|walk(?:s|ed) (?:away|out)|retire[sd]?|handed in (?:his|her|their) (?:badge|notice|resignation)|(?:gave|given) up (?:the|his|her|their) (?:post|job|title|seat|role|office)|(?:left|went|gone|departed)\b.{0,40}\b(?:voluntarily|of (?:his|her|their) own (?:accord|volition|free will|choosing))|(?:his|her|their) own (?:choice|decision)|withdr(?:ew|awn)(?= for\b| from\b|[.,;]|$)|asked to (?:be (?:moved|reassigned|relieved|replaced|transferred|released)|go|leave))\b/i,
      },
    ],
  },
  {
    what: 'how {name} came into the hands of the police',
    ways: [
      {
        label: 'arrested',
        as: 'object',
        words: /\b(?:arrest(?:s|ed)?|detain(?:s|ed)?|captured|seized|apprehended)\b/i,
      },
      {
        label: 'of their own will',
        as: 'agent',
        words:
          /\b(?:surrender(?:s|ed)|(?:turned|handed|gave|given) (?:himself|herself|themselves) (?:in|up|over)|(?:came|come|went|gone)\b.{0,30} (?:freely|voluntarily|of (?:his|her|their) own))\b/i,
      },
    ],
  },
  {
    what: 'whether {name} was taken',
    inTurn: true,
    ways: [
      {
        label: 'arrested',
        as: 'object',
        words: /\b(?:arrest(?:s|ed)?|detain(?:s|ed)?|captured|seized|apprehended)\b/i,
      },
      { label: 'at large', as: 'agent', words: /\b(?:fled|escaped|on the run|at large|got away|in hiding)\b/i },
    ],
  },
  {
    what: 'how the case ended',
    ways: [
      {
        label: 'dismissed',
        as: 'object',
        words:
          /\b(?:dismiss(?:ed|es)|threw out|thrown out|rejected|tossed)\b.{0,40}\b(?:suit|lawsuit|case|claim|complaint)\b|\b(?:suit|lawsuit|case|claim|complaint)\b.{0,30}\b(?:dismissed|thrown out|rejected|tossed)\b/i,
      },
      {
        label: 'withdrawn',
        as: 'either',
        words:
          /\b(?:dropp?ed|withdr[ae]wn?|settled)\b.{0,30}\b(?:suit|lawsuit|case|claim|complaint)\b|\b(?:suit|lawsuit|case|claim|complaint|it)\b.{0,30}\b(?:dropped|withdrawn|settled)\b/i,
      },
    ],
  },
  {
    what: 'how {name} is',
    inTurn: true,
    ways: [
      { label: 'dead', as: 'either', words: /\b(?:died|dead|was killed|has been killed|dies)\b/i },
      {
        label: 'alive',
        as: 'either',
        words:
          /\b(?:alive|survived|in (?:a )?(?:critical|stable|serious|fair)(?: but stable)?(?: condition)?|recovering|in intensive care)\b/i,
      },
    ],
  },
  {
    what: 'how {name} came to be on leave',
    ways: [
      {
        label: 'sent on leave',
        as: 'object',
        words: /\b(?:suspended|(?:put|placed|sent) on (?:\p{L}+ )?leave)\b/iu,
      },
      {
        label: 'at their own wish',
        as: 'either',
        words:
          /\b(?:(?:asked|applied) (?:for|to (?:go|be put) on) (?:\p{L}+ )?leave|took (?:\p{L}+ )?leave|on leave (?:at|by|of) (?:his|her|their) own)\b/iu,
      },
    ],
  },
  {
    what: 'what became of the post of {name}',
    inTurn: true,
    answered: true,
    ways: [
      { label: 'dismissed', as: 'object', words: /\b(?:fired|sacked|dismissed|ousted|axed|let go)\b/i },
      {
        label: 'suspended',
        as: 'object',
        words: /\b(?:suspended|put on (?:\p{L}+ )?leave|placed on (?:\p{L}+ )?leave)\b/iu,
      },
      {
        label: 'away',
        as: 'either',
        words:
          /\b(?:on (?:holiday|vacation|sick leave|annual leave|leave (?:at|by|of) (?:his|her|their) own)|resigned|retired)\b/i,
      },
    ],
  },
]

import { table } from './table.ts'

/**
 * What a story tells one number, hour, day or place of, with the words that reporters tell it in. In a pattern `<T>` is a
 * length of time, `<M>` money, `<L>` a length, `<V>` a speed, `<S>` a share, `<X>` how often, `<C>` an hour of the day,
 * `<D>` a date, `<N a|b>` a number of such things (lemmas; any thing where none is told), `<P>` words of a place, `<W>` of
 * a thing; `~` is a few words that hold none of these. Own list, from common knowledge of what accounts differ on.
 */
export interface Matter {
  /** For a sentence: "Accounts differ on …". */
  readonly name: string
  /** Of whom or what it is told: of the story, of one person, of what its clause names. */
  readonly of: 'story' | 'person' | 'words'
  /** It is told of one noun at a time: four dogs beside nine dogs, not beside three boats. */
  readonly byNoun?: true
  readonly patterns: readonly string[]
  /** Of all who were there some are counted by what they are: 50 pilots among 100 people. */
  readonly parts?: true
  /** What its words tell, where it is told in words; places where absent. */
  readonly told?: 'goods' | 'votes' | 'name' | 'rank'
  /** Words of the passage by which it is of something else. */
  readonly unless?: RegExp
  /** Words of the passage, or of those before it, that it needs. */
  readonly within?: RegExp
  /** More, told later, is a later state. */
  readonly grows?: true
}

const help =
  '(?:police|officers?|firefighters?|fire engines?|fire crews?|crews?|rescuers?|ambulances?|paramedics|medics|helicopters?|help|lifeboats?|deput(?:y|ies)|soldiers|guards?|engines?|doctors?|divers)'
const snow = '(?:snow|rubble|ruins|debris|ground|earth|mud|water|wreck(?:age)?|ice|sand|concrete)'
const hearings =
  '(?:hearing|trial|meeting|debate|session|talks|summit|siege|stand-?off|search|strike|walkout|operation|surgery|blackout|outage|power cut|closure|shutdown|speech|address|sermon|interview|interrogation|questioning|sitting|ceremony|funeral|match|hunt|manhunt|march|vigil|blockade|occupation|hijacking|ordeal|kidnapping|deliberations?)'

/** Lengths of time. */
const times: readonly Matter[] = [
  {
    name: 'how long help took to come',
    of: 'story',
    patterns: [
      '(?:police|ambulance|officers|firefighters)[^<;]{0,90} took (?:them|him|her|it) <T>',
      '(?:police|officers?|firefighters?|fire engines?|ambulances?|paramedics)[^<;]{0,20} (?:was|were) at the \\p{L}+ (?:within|in|after) <T>',
      `${help}[^<;]{0,30} (?:took|needed) <T>[^<;]{0,12} to (?:arrive|reach|come|get|respond|enter|be)`,
      `took <T>[^<;]{0,12} for[^<;]{0,25} ${help}[^<;]{0,20} to (?:arrive|reach|come|get|respond|enter|be)`,
      `took[^<;]{0,25} ${help}[^<;]{0,12} <T>[^<;]{0,8} to (?:arrive|reach|come|get|respond|enter|be)`,
      `took <T> to (?:arrive|get there|come|respond)`,
      `${help}[^<;]{0,30} (?:arrived|came|responded|reached|got there|got to|entered|(?:was|were) (?:there|on the spot|at the scene|on the scene|on site|(?:over|above) the (?:scene|spot|site|wreck|area)))[^<;]{0,30} (?:within|in|inside|after|only after) <T>`,
      `${help}[^<;]{0,20} (?:arrived|came|got there)(?: only)? <T> (?:later|after)`,
      `(?:within|in|inside|after|only after) <T>[^<;]{0,15} ${help}[^<;]{0,20} (?:arrived|came|reached|was there|were there)`,
      `<T>[^<;]{0,10} (?:passed|went by|elapsed) before[^<;]{0,25} ${help}`,
      `(?:waited|waiting|wait)(?: of)? <T> for[^<;]{0,20} ${help}`,
    ],
  },
  {
    name: 'how long someone was buried or trapped',
    of: 'story',
    patterns: [
      '(?:buried|trapped|stuck|pinned|entombed)(?: alive| there| inside)?(?: for)?~ <T>',
      `<T> (?:under|beneath|below|in)(?: the| a| all that)? ${snow}`,
      '<T>~ (?:buried|trapped|pinned|entombed)',
      '(?:pulled|dug|freed|cut|brought) (?:out|free|clear)?[^<;]{0,20}after <T>',
    ],
  },
  {
    name: 'how long it took to put the fire out',
    of: 'story',
    within: /\b(?:fire|blaze|flames|burn\w*|inferno)\b/i,
    patterns: [
      '(?:put|brought|bring|get|got|gotten)[^<;]{0,30} (?:out|under control)[^<;]{0,12} (?:after|in|within) <T>',
      '(?:needed|took|fought|battled|worked|struggled)[^<;]{0,20} <T>[^<;]{0,30} (?:to )?(?:put|bring|get|extinguish|control|contain|douse)',
      '(?:extinguished|contained|doused|was out|under control) (?:after|in|within) <T>',
      '(?:burned|burnt|raged|blazed) for <T>',
    ],
  },
  {
    name: 'how long the sentence is',
    of: 'person',
    unless:
      /\b(?:asked|sought|called for|demanded|wanted|wants|recommended|faces?|facing|could|up to|maximum|suspended)\b/i,
    patterns: [
      '(?:sentenced|jailed|imprisoned|sent(?:enced)? to (?:prison|jail)|locked up|put (?:away|behind bars))[^<;]{0,60} (?:to|for) <T>',
      '(?:serving|serve|got|given|received|handed|gets|gave (?:him|her)) <T>[^<;]{0,12} (?:in (?:prison|jail)|behind bars|for\\b|prison|jail)',
      '(?:must|has to|will) (?:go|spend)[^<;]{0,12} (?:prison|jail) (?:for )?<T>',
      '<T>[^<;]{0,12} (?:in (?:prison|jail)|behind bars|of imprisonment)',
      '(?:sentence|term|prison term|jail term)(?: of)? <T>',
      'was given <T>',
    ],
  },
  {
    name: 'what sentence was asked for',
    of: 'story',
    patterns: [
      '(?:asked for|sought|called for|demanded|requested|recommended|wanted|pushed for|pressed for)[^<;]{0,35} <T>',
      '<T>[^<;]{0,20} (?:sought|demanded|requested|asked for) by (?:the )?prosecut',
    ],
    within: /\b(?:prosecut\w+|sentence[ds]?|prison|jail|verdict|convicted|judge|court)\b/i,
  },
  {
    name: 'how long someone was held',
    of: 'person',
    patterns: [
      '(?:held|detained|kept|questioned|interrogated|in custody|locked up|under arrest|remanded)[^<;]{0,25} for[^<;]{0,12} <T>',
      '<T>[^<;]{0,12} (?:in (?:police )?(?:custody|detention|a cell|the cells)|under arrest)',
      '(?:released|freed|let go|set free|allowed to leave) after[^<;]{0,10} <T>',
    ],
    unless: /\b(?:hostages?|kidnap\w*|sentenced)\b/i,
  },
  {
    name: 'how long the hostages were held',
    of: 'story',
    within: /\b(?:hostages?|kidnap\w*|captive|captivity|abduct\w*)\b/i,
    patterns: [
      '(?:held|captive|captivity|kept|ordeal)[^<;]{0,20} (?:for|of) <T>',
      '<T>[^<;]{0,10} (?:in captivity|as hostages?|of captivity|in the hands)',
    ],
  },
  {
    name: 'how long someone has been at it',
    of: 'person',
    patterns: [
      '(?:joined|became|took over)[^<;]{0,40} in <D>',
      '(?:worked|served|drove|driven|driving|flown|flew|flying|taught|teaching|coached|played|guided|guiding|been employed|run|led|practised|working|been (?:with|a|an|on the|its|the \\p{L}+’s))[^<;]{0,40} for[^<;]{0,15} <T>',
      "<T>(?:’s|'s|')? (?:of service|veteran|with the|on the (?:force|job|team|squad|council|board)|in (?:the|that) (?:job|post|role|office|company|firm|club|service))",
      "with <T>(?:’s|'s|’|')? (?:of )?(?:experience|service)",
      '(?:after|for|of) <T> (?:in charge|at the helm|in office|in the job|at the top|as (?:head|boss|chief|director|mayor|manager|chairman|coach))',
      '(?:has|have|had) (?:worked|served|run|led|headed|chaired|coached|managed|owned|driven|flown|taught|been (?:with|at the head|in charge|in the job))[^<;]{0,40} since <D>',
      '(?:in charge|at the helm|in office|in the job|with the \\p{L}+) since <D>',
    ],
    unless:
      /\b(?:custody|prison|jail|hospital|closed|shut|missing|dead|hostage|captive|trapped|buried|camp|banned|out of|on duty|awake)\b/i,
  },
  {
    name: 'how long someone had been at work',
    of: 'person',
    patterns: [
      '(?:on duty|on shift|at the wheel|at work|awake|on call|without (?:sleep|rest|a break))[^<;]{0,20} (?:for )?<T>',
      'worked <T> (?:in a row|without|at a stretch|running|straight)',
      '<T>[ -](?:shift|stint) ',
    ],
  },
  {
    name: 'how long someone had slept or rested',
    of: 'person',
    patterns: [
      '(?:slept|rested|sleep|had rest)[^<;]{0,15}(?: for)?[^<;]{0,10} <T>',
      "<T>(?:’s|'s|’|')? (?:of )?(?:sleep|rest)\\b",
    ],
  },
  {
    name: 'how long the case was heard',
    of: 'story',
    patterns: [
      '(?:trial|hearing|case)[^<;]{0,50} (?:heard|sat|lasted|took|ran|stretched)[^<;]{0,40} (?:over|for|in|during)? ?<T>',
      '(?:over|in|during|after) <T>(?: in court| of (?:hearings|evidence|testimony|trial|proceedings))?,?[^<;]{0,30} (?:judges?|jurors|jury|court|panel) (?:heard|listened|sat)',
      '(?:heard|listened|sat)[^<;]{0,30} <N>[^<;]{0,12} (?:over|in|during) <T>',
      '<T> in court',
      '(?:heard|sat)[^<;]{0,25} (?:for|in|over) <T>',
    ],
    within: /\b(?:trial|court|judges?|jury|panel|hearing|tribunal)\b/i,
    unless: /\b(?:prison|jail|sentenc\w+|appeal)\b/i,
  },
  {
    name: 'how long it took to read the ruling',
    of: 'story',
    within: /\b(?:judges?|ruling|verdict|sentence|court)\b/i,
    patterns: [
      'judges?[^<;]{0,20} (?:spoke|talked|read)[^<;]{0,40} (?:for|in)? ?<T>',
      'took[^<;]{0,40} <T> to (?:read|deliver)',
      '<T> to read (?:out )?',
    ],
  },
  {
    name: 'how long someone spoke',
    of: 'person',
    patterns: [
      '(?:spoke|talked|testified|addressed)[^<;]{0,40} (?:for|in) [^<;]{0,12}<T>',
      '(?:speech|address|testimony)[^<;]{0,15} (?:of|lasted|took) <T>',
    ],
    unless: /\bjudge\b/i,
  },
  {
    name: 'how long the jury was out',
    of: 'story',
    within: /\bjur(?:y|ors)\b/i,
    patterns: [
      '(?:deliberated|deliberations?|took|needed|were out|was out|retired)[^<;]{0,20} (?:for|of)? ?<T>',
      'after <T>[^<;]{0,12} (?:of )?deliberat',
    ],
  },
  {
    name: 'how long the talks lasted',
    of: 'story',
    within: /\b(?:talks|meeting|met|negotiat\w+|sat together|summit)\b/i,
    patterns: [
      '(?:met|sat together|talked|negotiated) for[^<;]{0,8} <T>',
      '(?:talks|meeting|negotiations)[^<;]{0,60} after <T>',
    ],
    unless: /\b(?:strike|walkout|months? of|weeks? of|years? of)\b/i,
  },
  {
    name: 'how long the strike is to last',
    of: 'story',
    within: /\b(?:strikes?|stoppages?|walkouts?)\b/i,
    patterns: ['(?:last|lasts|go on|goes on|continue)(?: for)?[^<;]{0,8} <T>', '<T>[ -](?:strike|stoppage|walkout)\\b'],
    unless: /\b(?:talks|meeting|already|so far|lasted)\b/i,
  },
  {
    name: 'how long it lasted',
    of: 'words',
    patterns: [
      `${hearings}[^<;]{0,30} (?:lasted|went on for|took|ran(?: to| for)?|dragged on for|stretched (?:over|to)|was over (?:in|after)|ended after|continued for)[^<;]{0,12} <T>`,
      `${hearings} (?:of|that lasted|lasting|which lasted)[^<;]{0,10} <T>`,
      `<T>[ -](?:long )?${hearings}`,
    ],
    unless: /\b(?:could|may last|expected|scheduled)\b/i,
  },
  {
    name: 'how long it is to stay closed',
    of: 'story',
    patterns: [
      '(?:closed|shut|suspended|out of (?:service|action|use)|off limits|stay (?:closed|shut))[^<;]{0,20} for (?:at least )?<T>',
      '(?:repairs?|repairing|work|works|rebuilding|it)[^<;]{0,40} (?:will|would|could|is expected to|may|might) take[^<;]{0,12} <T>',
      '(?:reopen|open again|back in (?:service|use))[^<;]{0,15} (?:in|within|after) <T>',
    ],
    within: /\b(?:closed?|shut|repair\w*|reopen\w*|open|closure|service|rebuil\w+|works?)\b/i,
  },
  {
    name: 'how long the ban is',
    of: 'person',
    patterns: [
      '(?:banned|suspended|barred)[^<;]{0,40} for[^<;]{0,12} <T>',
      '<T>[ -](?:ban|suspension|lay-?off|absence)',
      '(?:ban|suspension|lay-?off)(?: of| for| lasting) <T>',
    ],
    within: /\b(?:bann?\w*|suspen\w+|barred)\b/i,
    unless: /\b(?:could|faces?|facing|up to|maximum|driving|trading|flights?|service|trains?|road|bridge)\b/i,
  },
  {
    name: 'how long someone will be out',
    of: 'person',
    within:
      /\b(?:injur\w+|broke\w*|surgery|operat\w+|doctors?|hospital|fractur\w+|recover\w*|crash|fall|knee|ankle|shoulder|collarbone|leg|bike|pitch|team)\b/i,
    patterns: [
      '(?:out|sidelined|ruled out|miss|absent|away|off)[^<;]{0,12} for[^<;]{0,12} <T>',
      '(?:back|return|ride again|play again|run again|race again)[^<;]{0,30} (?:in|within|after)[^<;]{0,6} <T>',
    ],
    unless: /\b(?:bann?\w*|suspen\w+|ago|came back|went back)\b/i,
  },
  {
    name: 'how long it was stopped',
    of: 'story',
    patterns: [
      '(?:was|were|had been|has been) (?:halted|stopped|interrupted|held up|delayed|paused|suspended|blocked)[^<;]{0,12} for[^<;]{0,12} <T>',
      '(?:halt|stoppage|interruption|delay|break) of[^<;]{0,8} <T>',
      'delayed (?:by )?<T>',
    ],
    unless: /\b(?:officer|employee|teacher|player|teacher|he|she)\b/i,
  },
  {
    name: 'how long the operation took',
    of: 'story',
    patterns: [
      '(?:operat(?:ed|ion)|surgery)[^<;]{0,30} (?:for|lasted|took|lasting|of)[^<;]{0,12} <T>',
      '<T>[ -](?:long )?(?:operation|surgery)\\b',
    ],
    within: /\b(?:hospital|surgeons?|surgery|doctors?|clinic|operated on|ribs?|broken?|wounds?)\b/i,
  },
  {
    name: 'how long they had been inside',
    of: 'story',
    within: /\b(?:hackers?|intruders?|attackers?|hacked|systems?|network|spies|burglars?|thieves)\b/i,
    patterns: [
      '(?:inside|in there)[^<;]{0,4} for[^<;]{0,14} <T>',
      '(?:thieves|robbers|burglars|raiders|gang)[^<;]{0,14} (?:needed|took|had)[^<;]{0,8} <T>',
      '(?:inside|in|access to)[^<;]{0,40} (?:network|systems?|servers?|computers?|databases?|building|vault|house|accounts?)[^<;]{0,10} for[^<;]{0,15} <T>',
      '(?:undetected|unnoticed) for[^<;]{0,12} <T>',
    ],
  },
  {
    name: 'how long they had known',
    of: 'story',
    patterns: [
      '(?:knew|known|aware)[^<;]{0,35} (?:for|since)? ?<T> (?:before|without|and)',
      '(?:waited|took|needed)[^<;]{0,12} <T>[^<;]{0,12} (?:before|to) (?:tell\\w*|inform\\w*|report\\w*|warn\\w*|alert\\w*|call\\w*|notify\\w*|recall\\w*|pull\\w*)',
      '<T> (?:to|before it|before they|before she|before he)[^<;]{0,12} (?:told|informed|reported|warned|alerted|called|notified|recalled|sounded|tell|inform|report|warn|alert|call|notify|recall)',
    ],
  },
  {
    name: 'how long the contract runs',
    of: 'story',
    patterns: [
      '<T>[ -](?:contract|deal|lease|agreement|concession|extension)',
      '(?:contract|deal|lease|agreement|concession)[^<;]{0,25} (?:for|of|runs?(?: for)?|over|lasts) <T>',
      '(?:signed|extended)[^<;]{0,30} for <T>',
    ],
  },
]

/** Money. */
const sums: readonly Matter[] = [
  {
    name: 'the ransom asked for',
    of: 'story',
    within:
      /\b(?:ransom|kidnapp\w*|hostages?|hackers?|attackers?|gang|extort\w*|pirates|captors|blackmail\w*|abduct\w*)\b/i,
    patterns: [
      'ransom(?: of| demand of| demanded was)?[^<;]{0,12} <M>',
      '<M>[^<;]{0,12} ransom',
      '(?:demand\\w*|asked|asking|want\\w*|called)(?: first| initially| at first)?(?: for)? <M>',
      '(?:asked|asking) for <M>',
    ],
    unless: /\bpaid\b/i,
  },
  {
    name: 'the bail',
    of: 'person',
    patterns: ['(?:bail|bond)[^<;]{0,45} (?:of|at|to|was|for|is) <M>', '<M>[^<;]{0,6} (?:bail|bond)\\b'],
  },
  {
    name: 'the fine',
    of: 'story',
    patterns: [
      'fined[^<;]{0,40} <M>',
      '(?:fine|penalt(?:y|ies)|settlement)s?[^<;]{0,25} (?:of|was|at|to|is|totall?ing) <M>',
      '<M>[^<;]{0,6} (?:fine|penalty|settlement)\\b',
      'pay <M>[^<;]{0,6} (?:to settle|over|as a (?:fine|penalty))',
      'sum was <M>',
    ],
    unless: /\b(?:could|can|up to|maximum)\b/i,
  },
  {
    name: 'the damages',
    of: 'story',
    patterns: [
      '<M>[^<;]{0,12} (?:in|as) (?:damages|compensation|redress)',
      '(?:damages|compensation|redress|payout|payouts?)[^<;]{0,25} (?:of|was|at|to|is|totall?ing|worth) <M>',
      '(?:awarded|award of)[^<;]{0,30} <M>',
      '<M>[^<;]{0,6} (?:damages|compensation|payout)\\b',
    ],
    unless: /\b(?:seek\w*|sought|wants?|claim\w*|demand\w*|sue[sd]?|suing|each|apiece)\b/i,
  },
  {
    name: 'the damages asked for',
    of: 'story',
    patterns: ['(?:sue[sd]?|suing|seek\\w*|sought|claim\\w*|demand\\w*)[^<;]{0,40} <M>'],
    within: /\b(?:damages|compensation|lawsuit|suit|court|sue[sd]?|suing|claim\w*)\b/i,
    unless: /\b(?:ransom|each|apiece)\b/i,
  },
  {
    name: 'the compensation offered to each',
    of: 'story',
    within:
      /\b(?:each|apiece|famil(?:y|ies)|relatives|victims?|passengers?|per|every|customers?|survivors?|households?)\b/i,
    patterns: [
      '(?:offer\\w*|promis\\w*|pay|paid|receive\\w*|get|given)[^<;]{0,30} <M>(?:[^<;]{0,20})?(?: to | for )?(?:each|apiece|every|the (?:famil|relatives|victims|survivors)|relatives|families)',
      '(?:each|every)[^<;]{0,40} (?:offered|promised|paid|received|get|given|receive) <M>',
      'offered <M> each',
    ],
  },
  {
    name: 'what the repairs cost',
    of: 'story',
    patterns: [
      '(?:repairs?|repairing|rebuilding|reconstruction|restoration|restoring|mending)[^<;]{0,60} (?:cost|costs|at|to|of|worth) <M>',
      'cost of (?:the )?(?:repairs?|work|works|rebuilding|repairing)[^<;]{0,30} <M>',
      '<M>[^<;]{0,12} to (?:repair|rebuild|mend|fix|restore)',
      '(?:bill|price|cost)[^<;]{0,20} (?:has risen|rose|had risen|climbed) to <M>',
    ],
  },
  {
    name: 'what the rescue or search cost',
    of: 'story',
    within: /\b(?:rescue|search|operation)\b/i,
    patterns: [
      '(?:operation|search|rescue)[^<;]{0,40} cost[^<;]{0,12} <M>',
      '(?:cost|bill|price)[^<;]{0,60} (?:at|to|of|was) <M>',
    ],
  },
  {
    name: 'what it cost to build',
    of: 'words',
    patterns: [
      '(?:project|plant|stadium|bridge|tunnel|line|dam|ship|factory|furnace|hospital|scheme|venue|campaign)[^<;]{0,40} (?:cost|costs|costing|priced at|put at|budgeted at)[^<;]{0,12} <M>',
      '<M>[ -][^<;]{0,12}(?:project|plant|stadium|bridge|tunnel|line|dam|factory|scheme|venue|campaign)\\b',
    ],
  },
  {
    name: 'the damage',
    of: 'story',
    patterns: [
      'damages? (?:was |is |were |has been |had been )?(?:estimated|put|of|at|worth|valued|assessed|caused|totall?ed|reached|to (?:the )?\\p{L}+)[^<;]{0,25} <M>',
      '<M>[^<;]{0,6} (?:in|of|worth of) damage\\b',
      'cause[ds]?[^<;]{0,20} <M>[^<;]{0,10} damage',
    ],
  },
  {
    name: 'how much was taken',
    of: 'story',
    patterns: [
      '(?:stole|stolen|embezzl\\w+|siphon\\w+|defraud\\w+|swindl\\w+|pocketed|misappropriat\\w+|made off with|got away with|escaped with|cheated|diverted|laundered|looted)[^<;]{0,45} <M>',
      '(?:had|has|have|he|she|they) (?:taken|took|take|take[ns]) <M>',
      '<M>[^<;]{0,40} (?:was|were|had been|has been|is|are) (?:stolen|missing|embezzled|taken|siphoned|looted|gone)',
      '(?:haul|loot|theft|fraud|robbery|heist)[^<;]{0,25} (?:of|at|was|to|worth|involved) <M>',
      '(?:stolen|missing) <M>',
    ],
    unless: /\b(?:paid back|repaid|returned|recovered)\b/i,
  },
  {
    name: 'how much was given back',
    of: 'story',
    patterns: [
      '(?:paid|given|handed|gave|pay|sent)(?: \\p{L}+)? back[^<;]{0,12} <M>',
      '(?:returned|repaid|reimbursed|refunded|recovered|repay|return)[^<;]{0,12} <M>',
      '<M>[^<;]{0,25} (?:was|were|had been|has been|have been) (?:returned|repaid|paid back|given back|recovered|refunded)',
    ],
  },
  {
    name: 'how much is owed',
    of: 'story',
    patterns: [
      '(?:owe[sd]?|owing|in debt|debts?|arrears)[^<;]{0,30} <M>',
      '<M>[^<;]{0,12} (?:in|of) (?:debts?|arrears)',
      '<M>[^<;]{0,12} (?:was |is |were )?(?:owed|unpaid)',
    ],
  },
  {
    name: 'how much was raised',
    of: 'story',
    patterns: [
      '(?:raised|collected|brought in)[^<;]{0,20} <M>',
      '(?:donat\\w+|collection|appeal|fundrais\\w+)[^<;]{0,35} <M>',
      '<M>[^<;]{0,20} (?:was|were|had been|has been) (?:raised|collected|donated)',
    ],
    grows: true,
  },
  {
    name: 'what it was sold for',
    of: 'words',
    patterns: [
      '(?:sold|bought|auctioned|fetched|went|purchased|acquired|changed hands|snapped up)[^<;]{0,40} (?:for|at)? ?<M>',
      '(?:price|sale price|asking price)[^<;]{0,20} (?:of|was|at) <M>',
    ],
    unless: /\b(?:shares|stock|tickets|records|data|worth)\b/i,
  },
  {
    name: 'what was paid for the shares',
    of: 'person',
    within: /\b(?:shares?|stock|stake|options)\b/i,
    patterns: [
      '(?:sold|disposed of|offloaded|sell|sale of|dumped|cashed in|unloaded)[^<;]{0,40} (?:worth|for|of) <M>',
      '(?:shares|stock|stake)[^<;]{0,20} (?:worth|for) <M>',
    ],
  },
  {
    name: 'what someone earns',
    of: 'person',
    patterns: [
      '(?:earn\\w*|salary|wage|bonus|remuneration|pay package|pension|was paid|is paid|were paid|pay is|pay was|contract[^<;]{0,8} worth)[^<;]{0,25} <M>',
      'payment of <M>',
      '<M>(?:[ -]a[ -]year)? (?:salary|bonus|pay package|pay-off|severance)',
    ],
    unless: /\b(?:ransom|bail|fine|back|damages|compensation|famil\w+)\b/i,
  },
  {
    name: 'what is to be spent',
    of: 'story',
    patterns: ['(?:invest\\w*|spend\\w*|spent)[^<;]{0,25} <M>'],
  },
  {
    name: 'the cash that was found',
    of: 'story',
    patterns: [
      '<M>[^<;]{0,12} in (?:cash|notes|a (?:suitcase|bag|safe|briefcase|shoebox|box))',
      '(?:found|seized|carrying|confiscated|carried|discovered)[^<;]{0,30} <M>[^<;]{0,25} (?:cash|notes|safe|suitcase|bag|luggage|car|home|house|flat)?',
      '<M>[^<;]{0,25} (?:suitcase|briefcase|safe|shoebox|luggage)',
    ],
    within: /\b(?:cash|notes|suitcase|bag|safe|briefcase|box|luggage)\b/i,
    unless: /\b(?:deficit|losses|damage)\b/i,
  },
  {
    name: 'the reward',
    of: 'story',
    patterns: ['reward[^<;]{0,25} <M>', '<M>[^<;]{0,8} reward\\b', '<M> for (?:information|tips|clues)'],
  },
  {
    name: 'the loan or grant',
    of: 'story',
    patterns: [
      '(?:loan|grant|subsidy|aid package|bail-?out|credit|budget)s?[^<;]{0,15} (?:of|worth|totall?ing) <M>',
      '<M>[ -](?:loan|grant|subsidy|bail-?out|credit line|budget)\\b',
      '(?:lent|borrowed)[^<;]{0,20} <M>',
    ],
  },
  {
    name: 'what each paid',
    of: 'story',
    patterns: [
      'each[^<;]{0,20} (?:paid|pay|cost)[^<;]{0,12} <M>',
      '(?:every|each) (?:member|passenger|guest|one|person|customer|skier|tourist)[^<;]{0,30} paid[^<;]{0,25} <M>',
      '<M> (?:each|a head|per (?:person|head)|apiece)',
      '(?:ticket|tickets|fare|entry|place)[^<;]{0,20} (?:cost|costs|for|at) <M>',
    ],
  },
  {
    name: 'what was lost',
    of: 'person',
    patterns: ['(?:lost|invested|sunk|paid in|deposited)[^<;]{0,12} <M>', 'put <M> (?:in|into)\b'],
    unless: /\b(?:company|shares|market|year|quarter)\b/i,
  },
]

/** Lengths, speeds, shares, levels. */
const measured: readonly Matter[] = [
  {
    name: 'the speed',
    of: 'story',
    patterns: [
      '(?:doing|going|travell?ing|driving|moving|running|racing|raced|hit|hitting|reached|reaching|clocked|drove|drives|entered|took|speed|speeds|sped|crashed|rammed|struck)[^<;]{0,40} (?:at|of|was|doing)?[^<;]{0,10}<V>',
      '(?:doing|going) <V>',
    ],
    unless:
      /\b(?:winds?|gusts?|gusting|storm|hurricane|cyclone|tide)\b|\b(?:speed )?limit\b[^,<]{0,30}\b(?:is|was|of)\b/i,
  },
  { name: 'how strong the wind was', of: 'story', patterns: ['<V>'], within: /\b(?:winds?|gusts?|gusting)\b/i },
  { name: 'the detour', of: 'story', patterns: ['(?:detour|diversion)[^<;]{0,40} <L>', '<L>[ -](?:detour|diversion)'] },
  {
    name: 'how far away it was',
    of: 'words',
    patterns: [
      '<L>[^<;]{0,8} (?:away )?(?:from|off|short of) (?:the |its |their |his |her )?(?:nearest |closest |marked |next )?\\p{L}+',
    ],
  },
  {
    name: 'how wide it was',
    of: 'words',
    patterns: ['<L>[ -](?:wide|across)\\b', '(?:width|breadth) of <L>', 'fracture line at <L>'],
  },
  {
    name: 'how deep it was',
    of: 'words',
    patterns: [
      '<L>[ -](?:deep|down)\\b',
      '(?:depth of|from a depth of) <L>',
      'from <L> (?:down|below|under)',
      '<L> (?:below|under|beneath) (?:the )?(?:surface|ground|water|sea)',
    ],
  },
  {
    name: 'how high it was',
    of: 'words',
    patterns: ['<L>[ -](?:high|tall)\\b', '(?:height|altitude|elevation) of[^<;]{0,8} <L>', 'at <L> (?:on|above|up)'],
  },
  {
    name: 'how far someone fell',
    of: 'story',
    patterns: [
      '(?:fell|plunged|dropped|tumbled|slid|fall of|drop of|plunge of|jumped)[^<;]{0,25} <L>',
      '<L>[ -](?:fall|drop|plunge)\\b',
    ],
    unless: /\b(?:shares|price|index)\b/i,
  },
  {
    name: 'the turnout',
    of: 'story',
    patterns: [
      'turnout[^<;]{0,40} <S>',
      '<S>[^<;]{0,30} turnout',
      '<S>[^<;]{0,40} (?:turned out|went to the polls|took part in the (?:vote|ballot))',
    ],
  },
  {
    name: 'the share of the vote',
    of: 'words',
    patterns: [
      '(?:won|received|got|took|polled|secured|garnered|with)[^<;]{0,20} <S>(?:[^<;]{0,8} of (?:the )?votes?)',
      '<S>[^<;]{0,40} (?:voted|backed|were in favou?r|supported|rejected|said (?:yes|no))',
      '(?:backed|approved|rejected|carried|supported|accepted) by <S>',
      'voted[^<;]{0,30} by <S>',
    ],
    unless: /\b(?:poll|survey|turnout)\b/i,
  },
  {
    name: 'the pay rise',
    of: 'story',
    within: /\b(?:pay|wages?|salar\w+)\b/i,
    patterns: [
      '(?:pay|wage|wages|salar\\w+|rise|increase|raise|offer)[^<;]{0,30} (?:of|by|for|at) <S>',
      '<S>[^<;]{0,12} (?:pay )?(?:rise|increase|raise|offer)\\b',
      '<S> more (?:pay|money)',
    ],
  },
  {
    name: 'the share that is held',
    of: 'person',
    patterns: [
      '(?:owns?|holds?|held|has|controls?|owned|stake of)[^<;]{0,12} <S>',
      '<S>[ -](?:stake|holding|interest|of (?:the )?(?:shares|company|stock))',
    ],
    within: /\b(?:stake|shares?|company|holds?|owns?|holding|founder|investor)\b/i,
  },
  { name: 'how long something is', of: 'words', patterns: ['<L>[ -](?:long|in length)\\b', 'length of <L>'] },
]

/** Numbers of people and things. */
const counted: readonly Matter[] = [
  {
    name: 'how many were in the group',
    of: 'story',
    patterns: [
      '(?:party|group|team|expedition|class|tour|delegation|convoy|gang) (?:was made up of|consisted of|had|comprised|numbered|made up of|included)[^<;]{0,8} <N>',
      '(?:the|their|our|his|her) (?:party|group|team|expedition|class|delegation|convoy|gang) of[^<;]{0,8} <N>',
      '<N> (?:in|in the|in our|in their|in his|in her) (?:the )?(?:party|group|team|expedition|gang)\\b',
      'there were[^<;]{0,8} <N>[^<;]{0,10} (?:in (?:the|our|their|his|her) )?(?:party|group|team|gang)\\b',
      '<N> strong\\b',
    ],
    unless: /\b(?:million|per ?cent|customers)\b/i,
  },
  {
    name: 'how many had been inside',
    of: 'story',
    patterns: [
      '<N person|patient|guest|pupil|child|worker|visitor|student|resident|employee|prisoner|inmate|customer|diner|spectator|worshipper|tenant>[^<;]{0,12} (?:inside|in|at) the (?:building|hospital|hotel|school|hall|club|theatre|theater|house|home|church|mosque|shop|store|mall|factory|plant|prison|restaurant|bar|cinema|block|room|stadium|station|camp|village hall|ward)\\b',
    ],
    unless: /\b(?:killed|died|dead|injured|hurt|wounded|arrested|missing|beds|room for|seats)\b/i,
  },
  {
    name: 'how many live there',
    of: 'story',
    patterns: [
      '<N person|resident|man|woman|patient|prisoner|inmate|refugee|pupil|tenant>[^<;]{0,12} (?:live[ds]?|lived|housed|lodged)\\b',
      '(?:holds?|houses?|houses|home to|shelters?|accommodates)[^<;]{0,8} <N person|resident|man|woman|patient|prisoner|inmate|refugee|pupil|tenant>',
      'for <N prisoner|inmate|patient|resident|refugee>',
    ],
    unless: /\b(?:room for|capacity|beds|built for|designed|guards?|officers?)\b/i,
  },
  {
    name: 'how many took part',
    of: 'words',
    parts: true,
    patterns: [
      '<N>[^<;]{0,30} (?:came to|packed|filled|gathered|attended|turned up|turned out|crowded|lined|cheered|squeezed|stood outside|stood in|watched|joined the (?:march|rally|protest|vigil|crowd))',
      '<N>[^<;]{0,30} (?:marched|protested|demonstrated|rallied|took to the streets|took part in[^<;]{0,25} (?:march|protest|rally|demonstration|vigil)|walked through|blocked)',
      '(?:crowd|audience|turnout|attendance) of[^<;]{0,10} <N>',
      '(?:attended|watched|joined) by[^<;]{0,10} <N>',
      '<N mourner|spectator|fan|supporter|protester|protestor|demonstrator|marcher>',
    ],
    unless: /\b(?:killed|died|injured|hurt|arrested|detained|hotline|calls)\b/i,
  },
  {
    name: 'how many were studied',
    of: 'story',
    byNoun: true,
    patterns: [
      '(?:study|survey|poll|trial|researchers?|pollsters?|scientists)[^<;]{0,30} (?:of|among|followed|tracked|covered|included|involved|surveyed|examined|tested|interviewed|questioned|asked|polled|sampled|observed)[^<;]{0,10} <N>',
      '<N>[^<;]{0,20} (?:were|was|had been) (?:surveyed|polled|studied|interviewed|questioned|sampled|tracked|enrolled in)',
    ],
    unless: /\b(?:million|per ?cent|police|detectives|killed|died|injured|schools?)\b/i,
  },
  {
    name: 'how many fell',
    of: 'story',
    patterns: [
      '<N rider|runner|skier|cyclist|climber|horse|jockey|person|worker|child>[^<;]{0,12} (?:went down|fell|crashed|lay on|came down|hit the ground|on the ground|were brought down)',
    ],
    unless: /\b(?:ill|killed|died|sick)\b/i,
  },
  {
    name: 'how many there were so far',
    of: 'words',
    byNoun: true,
    patterns: ['<N>[^<;]{0,12} (?:this|so far this|of this) (?:year|season|month|summer|winter|race|tour|campaign)'],
  },
  {
    name: 'how many work there',
    of: 'story',
    patterns: [
      '(?:employs|employed|employing)[^<;]{0,10} <N>',
      '(?:staff|workforce|payroll) of[^<;]{0,8} <N>',
      '<N person|worker|employee>[^<;]{0,10} (?:work(?:ed|s)? (?:there|here|at the|for the|in the plant))',
    ],
  },
  {
    name: 'how many were broken',
    of: 'person',
    byNoun: true,
    patterns: ['<N rib|bone|tooth|vertebra|finger>'],
    within: /\b(?:broke\w*|fractur\w+|crack\w+|lost)\b/i,
  },
  {
    name: 'how many walked out',
    of: 'story',
    patterns: [
      '<N>[^<;]{0,25} (?:walked out|went on strike|downed tools|are on strike|were on strike|joined the strike|stopped work|struck|staged a walkout)',
      '(?:strike|walkout|stoppage) (?:by|of)[^<;]{0,10} <N>',
    ],
    unless: /\b(?:killed|died|injured|shot)\b/i,
  },
  {
    name: 'how many joined the claim',
    of: 'story',
    patterns: [
      '<N>[^<;]{0,30} (?:(?:had |have )?joined[^<;]{0,15} (?:class action|lawsuit|suit|claim|complaint|case)|signed up|are suing|were suing|sued|filed (?:suit|claims|complaints))',
      '(?:number of )?(?:claimants|plaintiffs)[^<;]{0,12} (?:at|to|was|is) <N>',
      '<N claimant|plaintiff|complainant>',
    ],
    grows: true,
  },
  {
    name: 'how many were affected',
    of: 'story',
    patterns: [
      '(?:records?|data|details|accounts?|files)[^<;]{0,25} (?:of|on|from)[^<;]{0,12} <N customer|person|user|patient|client|member|account|voter|subscriber|employee|student|record>',
      '<N customer|person|user|patient|client|member|account|voter|subscriber|passenger|household|traveller|traveler>[^<;]{0,30} (?:affected|hit|compromised|exposed|stranded|stolen|leaked)',
      '(?:affected|hit|stranded|exposed)[^<;]{0,10} <N customer|person|user|patient|client|member|account|voter|subscriber|passenger|household|traveller|traveler>',
      '(?:left|leaving) <N person|customer|passenger|holidaymaker|household|home>',
    ],
    unless: /\b(?:in (?:19|20)\d\d|of them)\b/i,
    grows: true,
  },
  {
    name: 'how many were called out',
    of: 'story',
    byNoun: true,
    patterns: [
      '<N rescuer|firefighter|soldier|volunteer|helicopter|dog|boat|ship|plane|aircraft|drone|diver|ambulance|engine|tanker|vehicle|tank|truck|searcher|troop|officer|policeman|excavator|nurse|doctor|staff>[^<;]{0,60} (?:took part|deployed|sent|used|on the scene|out there|out for|search\\w*|fought|fighting|mobilised|mobilized|involved|called in|called out|drafted in|helped|joined|rushed|flew|flown|combed|were out|was out|battled|tackl\\w+|on duty|working|worked|at work)',
      '(?:deployed|sent|used|mobilised|mobilized|involved|called in|called out|drafted in|with|backed by|search by|rushed|dispatched)[^<;]{0,12} <N rescuer|firefighter|soldier|volunteer|helicopter|dog|boat|ship|plane|aircraft|drone|diver|ambulance|engine|tanker|vehicle|tank|truck|searcher|troop|policeman|excavator>',
      '<N helicopter|dog|boat|ship|plane|aircraft|drone|ambulance|engine|tanker|excavator>[^<;]{0,5} and <N>[^<;]{0,5} (?:were deployed|took part|were sent|were used|searched)',
      '<N helicopter|dog|boat|ship|plane|aircraft|drone|ambulance>, <N>',
    ],
    unless: /\b(?:killed|died|injured|hurt|wounded|arrested|shot|fired)\b/i,
  },
  {
    name: 'how many answer the calls',
    of: 'story',
    within: /\b(?:hotline|help ?line|call centre|phones?)\b/i,
    patterns: [
      'with[^<;]{0,6} <N staff|worker|person|operator|agent|volunteer>',
      '<N staff|worker|person|operator|agent|volunteer>[^<;]{0,25} (?:answer\\w*|phones)',
      'there (?:are|were) <N> of us',
    ],
  },
  {
    name: 'how many shots were fired',
    of: 'story',
    patterns: [
      '<N shot|bullet|round|gunshot> (?:were|had been) (?:fired|found|counted)',
      'total of <N shot|bullet|round|gunshot>',
    ],
  },
  {
    name: 'how many shots someone fired',
    of: 'person',
    patterns: ['fired[^<;]{0,12} <N shot|bullet|round>', 'fired[^<;]{0,12} <X>', 'fired <N>(?=[ ,.])'],
    unless: /\b(?:employees|workers|staff|people|were fired|was fired|goal|penalty)\b/i,
  },
  {
    name: 'how many weapons there were',
    of: 'story',
    patterns: [
      '(?:armed with|carrying|carried|brandish\\w+|had)[^<;]{0,10} <N gun|rifle|pistol|handgun|weapon|knife|grenade|shotgun|revolver|machete|bomb>',
      '<N gun|rifle|pistol|handgun|weapon|knife|grenade|shotgun|revolver|machete|bomb>[^<;]{0,20} (?:found|seized|recovered|in (?:his|her|their))',
    ],
  },
  {
    name: 'how many attackers there were',
    of: 'story',
    patterns: [
      '<N attacker|gunman|robber|burglar|assailant|hijacker|kidnapper|thief|raider|pirate|bomber>',
      '<N man|person|intruder>[^<;]{0,10} (?:armed|masked|in masks|with guns|wearing masks)',
      '(?:armed|masked|hooded)[^<;]{0,6} <N man|person>',
    ],
    unless: /\b(?:arrested|killed|dead|died|captured|jailed|at large)\b/i,
  },
  {
    name: 'how many it has',
    of: 'story',
    byNoun: true,
    patterns: [
      '(?:claims|counts|represents) <N member|customer|subscriber|shareholder>',
      "(?:its|their|our|with|has|have|had|insures|serves|[\\p{L}]+[’']s) <N member|customer|subscriber|pupil|student|shareholder|saver|client|bed>",
    ],
    unless:
      /\b(?:killed|died|injured|hurt|lost|joined|affected|arrested|treated|laid off|sent|told (?:\p{L}+ )?that \d|infected)\b/iu,
  },
  {
    name: 'how many witnesses were heard',
    of: 'story',
    patterns: ['<N witness>[^<;]{0,30}', '(?:heard|testimony from|testimony of|called)[^<;]{0,8} <N witness>'],
  },
  {
    name: 'how many jobs are to go',
    of: 'story',
    patterns: [
      '<N job|post|position>[^<;]{0,25} (?:to go|cut|lost|at risk|will go|would go|disappear|axed|shed|go)\\b',
      '(?:cut|shed|axe|lose|cutting|shedding|axing|losing|loss of)[^<;]{0,10} <N job|post|position>',
    ],
  },
  {
    name: 'how many charges there were',
    of: 'person',
    patterns: [
      '<N count|charge>[^<;]{0,5} of \\p{L}+',
      '(?:charged with|guilty (?:of|on)|convicted (?:of|on))[^<;]{0,8} <N count|charge>',
    ],
  },
  {
    name: 'how large the fleet is',
    of: 'story',
    byNoun: true,
    patterns: [
      '(?:fleet of|owns|operates|runs|has|with)[^<;]{0,8} <N truck|bus|plane|aircraft|ship|train|vehicle|store|shop|branch|factory|plant|hotel|restaurant|outlet>',
    ],
  },
  {
    name: 'how much traffic there is',
    of: 'story',
    patterns: [
      '(?:carries|carried|used by|crossed by|handles|sees)[^<;]{0,10} <N vehicle|car|passenger|truck|person|commuter|driver|motorist>',
      '<N vehicle|car|passenger|truck|commuter|motorist>[^<;]{0,20} (?:a day|every day|daily|each day)',
    ],
    unless: /\b(?:aboard|on board|killed|injured|crash\w*|sank|flight|ferry)\b/i,
  },
  {
    name: 'the votes it was decided by',
    of: 'story',
    told: 'votes',
    patterns: [
      '(?:voted|vote|split|decided|decision|ruled|ruling|approved|passed|rejected|carried)[^<;]{0,25} <W:(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: votes)? to (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|none)|\\d+[-–]\\d+>(?= |,|\\.|$)',
    ],
  },
  {
    name: 'the margin',
    of: 'story',
    patterns: [
      '(?:by|margin of|lead of|majority of|with)[^<;]{0,14} <N vote|point>',
      '<N vote|point>[^<;]{0,8} (?:ahead|behind|lead|margin|majority)',
    ],
  },
]

/** How often something was done. */
const often: readonly Matter[] = [
  {
    name: 'how often there was a warning',
    of: 'story',
    byNoun: true,
    patterns: [
      `(?:warn\\w*|alert\\w*|told|complain\\w*|wrote|written|inform\\w*|spoke|spoken|advis\\w*)[^<;]{0,60} <X>`,
      `<X>[^<;]{0,25} (?:warn\\w*|alert\\w*|told|complain\\w*|wrote|inform\\w*)`,
      '<N warning|letter|complaint|alert>',
    ],
    unless: /\b(?:tested|paid|visited|letters of|called for help|shot|fired)\b/i,
  },
  {
    name: 'how often there was a call',
    of: 'story',
    patterns: [
      '(?:called|phoned|rang|dialled|dialed|rung)[^<;]{0,40} <X>',
      '(?:received|got|took|made|logged|there were|there was)[^<;]{0,10} <N call>',
      '<N call>[^<;]{0,25} (?:came|were|was|had been|to)',
      'called (?:out )?to[^<;]{0,40} <X>',
      '<X>[^<;]{0,15} called',
    ],
    unless: /\b(?:phone calls with|conversation|said calls for)\b/i,
  },
  {
    name: 'how often it was asked for',
    of: 'story',
    patterns: [
      '(?:asked|requested|begged|pleaded|applied|appealed)(?: for)?[^<;]{0,50} <X>',
      '<X>[^<;]{0,12} (?:asked|requested|begged|applied|appealed)',
      '<N request|petition|application|appeal>',
    ],
  },
  {
    name: 'how often someone was tested',
    of: 'person',
    patterns: ['tested[^<;]{0,30} <X>', '<N test>[^<;]{0,12}', 'missed[^<;]{0,8} <N test>'],
    within: /\b(?:test\w*|drugs?|doping|sample)\b/i,
  },
  {
    name: 'how often there was a visit',
    of: 'story',
    patterns: [
      '(?:visited|inspected|toured|checked|came)[^<;]{0,50} <X>',
      '<N visit|inspection>',
      '<X> (?:visited|inspected)',
      '(?:had )?been (?:there|here|in \\p{L}+) <X>',
    ],
    unless: /\b(?:since|every|per)\b/i,
  },
  {
    name: 'how often someone was given it',
    of: 'person',
    patterns: ['(?:given|gave|handed|took|received|injected|swallowed|used)[^<;]{0,35} (?:on )?<X>'],
  },
  {
    name: 'how often someone was hit',
    of: 'story',
    patterns: [
      '(?:stabbed|hit|struck|punched|kicked|beaten|shot)(?: \\p{L}+){0,3} <X>',
      '<N stab wound|blow|wound|punch|kick>',
    ],
  },
]

const mishap =
  '(?:explosions?|blasts?|crash|fall|collision|fire|blaze|flames|avalanche|(?:earth)?quake|landslide|mudslide|rockfall|collapse|shooting|attack|derailment|accident|impact|robbery|raid|flood|wave|tornado|outage|power cut|stabbing|break-in|slab|bomb|leak|spill|disaster|tragedy|incident|gunfire|shots|train|plane|ferry|ship|boat|bridge|roof|crane|wall|dam|truck|lorry|bus|car)'
const struck =
  '(?:happened|occurred|took place|struck|hit|broke out|began|started|erupted|exploded|crashed|collided|derailed|rammed|collapsed|gave way|broke away|went off|opened fire|sank|capsized|fell|came|burst|tore|flew off|left the (?:rails|road|track|runway)|ran aground|swept|was (?:hit|struck|shot|stabbed|attacked|robbed|killed)|were (?:hit|struck|shot|killed|attacked))'

/** Hours of what happens once. */
const hours: readonly Matter[] = [
  {
    name: 'the hour at which it happened',
    of: 'story',
    patterns: [
      `${mishap}[^<;]{0,50} ${struck}[^<;]{0,60} <C>`,
      `<C>[^<;]{0,60} ${mishap}[^<;]{0,30} ${struck}`,
      `(?:happened|occurred|struck|broke out|exploded|collided|derailed|capsized)[^<;]{0,60} <C>`,
    ],
    unless:
      /\b(?:second|another|later|next day|earlier|trial|vote|meeting|hearing|polls?|arrived|funeral|search|closed|open\w*)\b/i,
  },
  {
    name: 'the hour at which it happened',
    of: 'story',
    within:
      /\b(?:explosions?|blasts?|crash|fall|collision|fire|blaze|avalanche|quake|earthquake|landslide|collapse|shooting|attack|derailment|accident|impact|robbery|slope|flood|bomb|gunfire|shots)\b/i,
    patterns: ['^\\W*(?:it|this|that|all of this) (?:was|happened|began|started|came|struck)[^<;]{0,14} <C>'],
  },
  {
    name: 'the hour at which the alarm was raised',
    of: 'story',
    patterns: [
      '(?:call|alarm|alert|mayday|distress signal)s?[^<;]{0,50} <C>',
      '(?:called|phoned|rang|alerted|alarmed)[^<;]{0,50} <C>',
    ],
    unless: /\b(?:meeting|conference|hearing|curfew|vote|called for)\b/i,
  },
  {
    name: 'the hour at which it was noticed',
    of: 'story',
    patterns: ['(?:discovered|noticed|found|missed|missing|realised|realized|spotted)[^<;]{0,45} <C>'],
    unless: /\b(?:guilty|court|opened)\b/i,
  },
  {
    name: 'the hour of setting out',
    of: 'words',
    patterns: [
      '(?:left|set off|set out|departed|took off|sailed|set sail|drove off|got away|fled|escaped|climbed over|broke out)[^<;]{0,50} <C>',
      'at the wheel since <C>',
    ],
  },
  {
    name: 'the hour at which someone was arrested',
    of: 'person',
    patterns: ['(?:arrested|detained|picked up|taken into custody)[^<;]{0,60} <C>'],
  },
  {
    name: 'the hour at which someone died',
    of: 'person',
    patterns: ['(?:died|pronounced dead|passed away|shot dead|was killed|was shot)[^<;]{0,50} <C>'],
  },
]

/** What nothing was like since, and what is the first of its kind. */
const superlatives: readonly Matter[] = [
  {
    name: 'since when there was nothing so grave',
    of: 'story',
    patterns: ['(?:worst|deadliest|bloodiest|most deadly|gravest|most serious)[^<;]{0,60} since <D>'],
  },
  {
    name: 'since when there was nothing so large',
    of: 'words',
    patterns: ['(?:biggest|largest|strongest|heaviest|most powerful|longest)[^<;]{0,60} since <D>'],
  },
  { name: 'since when there was nothing so high', of: 'words', patterns: ['(?:highest|most)[^<;]{0,60} since <D>'] },
  {
    name: 'since when there was nothing so low',
    of: 'words',
    patterns: ['(?:lowest|fewest|smallest)[^<;]{0,60} since <D>'],
  },
  {
    name: 'since when it is the first',
    of: 'words',
    patterns: ['(?:the|its|their|his|her) first[^<;]{0,60} since <D>'],
  },
  {
    name: 'its place among others',
    of: 'words',
    told: 'rank',
    patterns: [
      '(?:the|’s|its|their) <W:(?:(?:second|third|fourth|fifth)[ -])?(?:oldest|largest|biggest|longest|tallest|youngest|highest|busiest|richest|deadliest|smallest)> ',
    ],
    unless: /\bone of\b/i,
  },
  {
    name: 'the level of the warning',
    of: 'story',
    told: 'votes',
    patterns: [
      '(?:level|category|stage|grade|tier|class) <W:(?:one|two|three|four|five|six|\\d)>(?! ?(?:percent|per cent|point))',
    ],
    within: /\b(?:warning|alert|danger|risk|bulletin|threat|alarm|hurricane|storm|emergency)\b/i,
  },
  {
    name: 'the magnitude',
    of: 'story',
    told: 'votes',
    patterns: ['magnitude(?: of|[ -])?[^<;]{0,12}<W:\\d\\.\\d>', '<W:\\d\\.\\d>[ -]magnitude'],
  },
  {
    name: 'on which floor it was',
    of: 'story',
    told: 'votes',
    patterns: [
      '(?:window|door|flat|apartment|room|ward|office|balcony)[^<;]{0,14} on the <W:(?:ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))> floor',
      '(?:started|broke out|began|exploded|fell|jumped|plunged|erupted|lived|burst)[^<;]{0,40} <W:(?:ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))> floor',
    ],
  },
]

/** Days of what happens once. */
const when: readonly Matter[] = [
  {
    name: 'when it was built',
    of: 'words',
    patterns: [
      '(?:built|opened|completed|finished|inaugurated|constructed|erected|dates from|dating from|goes back to|put up)(?: back)? in <D>',
      '(?:opened|completed|inaugurated)[^<;]{0,12} in <D>',
    ],
    unless: /\b(?:will|would|to be|shop|trial|inquiry|door|hotline)\b/i,
  },
  {
    name: 'when it was founded',
    of: 'words',
    patterns: ['(?:founded|established|set up|launched|started|created|formed)[^<;]{0,40} in <D>'],
    unless: /\b(?:trial|fire|talks|will|would|work|strike)\b/i,
  },
  {
    name: 'when it was last checked',
    of: 'story',
    patterns: [
      '(?:was|were|been|had|last)(?: last| \\p{L}+)? (?:inspected|checked|tested|examined|serviced|overhauled|surveyed|audited|looked at|maintained)[^<;]{0,45} (?:in|on|was in|was on) <D>',
      '(?:last|most recently) (?:visited|there|in \\p{L}+|seen)?[^<;]{0,30} ?(?:in|on) <D>',
      '(?:last|latest|most recent) (?:inspection|check|test|service|overhaul|survey|audit|examination)[^<;]{0,30} (?:in|on|was in|was on|was) <D>',
    ],
    within: /\b(?:inspect\w*|check\w*|test\w*|examin\w*|servic\w*|overhaul\w*|survey\w*|audit\w*|maint\w+)\b/i,
    unless: /\b(?:positive|doping|will|would|drugs?|next|to be|virus|samples?)\b/i,
  },
  {
    name: 'when it was discovered',
    of: 'story',
    patterns: [
      '(?:discover\\w+|detect\\w+|noticed|became aware|found out|learned|came to light|spotted|realised|realized|first (?:case|sign|signs|symptoms)|first heard)[^<;]{0,70} (?:on|in|as early as|at the (?:beginning|start|end) of|around|early in|late in) <D>',
      '(?:on|as early as) <D>[^<;]{0,30} (?:discovered|noticed|detected)',
    ],
    unless: /\b(?:body|bodies|will|would)\b/i,
  },
  {
    name: `when others were told of it`,
    of: 'story',
    patterns: [
      '(?:was|were|been|be) (?:first |only |finally )?(?:told|informed|notified|alerted)[^<;]{0,70} (?:on|in|only on|only in|as early as|at) <D>',
      '(?:informed|notified|alerted|reported (?:it|this|the \\p{L}+) to) (?:the |its |a )?[^<;]{0,60} (?:on|in|only on|only in|as early as) <D>',
      '(?:was|were|been) (?:told|informed|notified|alerted)[^<;]{0,30} <D>',
    ],
    unless:
      /\b(?:told (?:reporters|a court|the court|jurors|journalists|the committee|a committee|the panel)|a news conference|hearing|will be)\b/i,
  },
  {
    name: 'when someone was dismissed',
    of: 'person',
    patterns: ['(?:fired|dismissed|sacked|let go|laid off)[^<;]{0,45} (?:on )?<D>'],
  },
  {
    name: 'when someone was suspended',
    of: 'person',
    patterns: ['(?:suspended|put on leave|placed on leave)[^<;]{0,45} (?:on )?<D>'],
  },
  {
    name: 'when someone resigned',
    of: 'person',
    patterns: ['(?:resigned|stepped down|quit)[^<;]{0,45} (?:on )?<D>'],
  },
  {
    name: 'when someone was freed',
    of: 'person',
    patterns: [
      '(?:was|were|been|be|being) (?:released|freed|let out|set free)[^<;]{0,50} (?:on )?<D>',
      '(?:walked (?:out|free)|left (?:prison|jail))[^<;]{0,50} (?:on )?<D>',
    ],
    unless: /(?:report|statement|figures|data|video|footage|names?|hospital|photos?)/i,
  },
  {
    name: 'when someone was arrested',
    of: 'person',
    patterns: [
      '(?:arrested|detained|picked up|taken into custody)[^<;]{0,60} (?:on|in) <D>',
      '(?:arrested|detained) <D>',
    ],
  },
  {
    name: 'when someone took the post',
    of: 'person',
    patterns: [
      '(?:joined|hired|appointed|took over|took the (?:job|post|helm|office)|led the \\p{L}+ since|has led|in the (?:job|post) since|became)[^<;]{0,45} (?:in|since|on) <D>',
    ],
  },
  {
    name: 'when talks began',
    of: 'story',
    patterns: [
      '(?:talks|negotiations|discussions|contacts?)[^<;]{0,15} (?:began|started|opened|begun|held)[^<;]{0,25} (?:in|on) <D>',
      '(?:met|spoke|talked|sat down)[^<;]{0,30} (?:for the first time|first)[^<;]{0,15} (?:in|on) <D>',
    ],
  },
  {
    name: 'when it went out of business',
    of: 'story',
    patterns: [
      '(?:went bust|went under|collapsed|folded|failed|filed for bankruptcy|was wound up|went bankrupt|became insolvent|ceased trading|shut its doors)[^<;]{0,25} (?:in|on) <D>',
    ],
  },
  {
    name: 'when the contract ends',
    of: 'person',
    patterns: [
      '(?:contract|deal|lease|term|mandate)[^<;]{0,40} (?:runs|run|ends|expires|until|till|to|through)[^<;]{0,12} <D>',
    ],
  },
  {
    name: 'when it was handed in',
    of: 'story',
    patterns: ['(?:filed|handed in|lodged|submitted|came in|was received|delivered)[^<;]{0,40} (?:on )?<D>'],
    within: /\b(?:appeal|complaint|papers|petition|application|suit|lawsuit|claim|motion|request)\b/i,
  },
  {
    name: 'when it is to be open or finished',
    of: 'words',
    patterns: [
      '(?:open\\w*|reopen\\w*|finish\\w*|complet\\w+|ready|in operation|into operation|end|wait|running)[^<;]{0,40} (?:by|until|in|at the end of|before|on) <D>',
    ],
    within: /\b(?:will|would|is to|are to|to be|could|expected|planned|must|due)\b/i,
    unless: /\b(?:trial|appeal|hearing|election)\b/i,
  },
]

/** Days on which something is to begin. */
const beginnings: readonly Matter[] = [
  {
    name: 'when the strike is to begin',
    of: 'story',
    patterns: ['(?:strikes?|stoppage|walkout)[^<;]{0,30} (?:begins?|starts?)[^<;]{0,25} (?:on )?<D>'],
    unless: /\b(?:since|first|last) (?:19|20)\d\d/i,
  },
  {
    name: 'when the trial is to begin',
    of: 'story',
    patterns: [
      '(?:trial|hearing)[^<;]{0,30} (?:begins?|starts?|opens?|is set|is due|is scheduled)[^<;]{0,25} (?:on |for )?<D>',
    ],
  },
]

/** Places. */
const where: readonly Matter[] = [
  {
    name: 'where someone was arrested',
    of: 'person',
    patterns: [
      '(?:arrested|detained|picked up|seized|caught|captured|apprehended|nabbed|taken into custody)(?: by (?:the )?(?:police|officers|agents|border guards|guards)| [\\p{L}’-]+(?: [\\p{L}’-]+){0,2}?)?(?: (?:on|in) <D>| <D>)?(?: by (?:the )?(?:police|officers))? (?:at|in|on|near|outside|inside|as (?:he|she|they) (?:left|boarded|entered)) <P>',
    ],
  },
  {
    name: 'where it was going',
    of: 'person',
    patterns: [
      '(?:heading|headed|bound|making|heading off|en route|under way) (?:for|to|towards?) <P>',
      'on (?:his|her|its|their|the) way (?:to|from \\p{L}+ to) <P>',
      '(?:flight|train|ticket|ferry|bus|plane|boat) (?:to|for) <P>',
    ],
  },
  {
    name: 'which prison it is',
    of: 'person',
    told: 'name',
    patterns: [
      '(?:taken|sent|held|moved|transferred|jailed|being held|detained|serving \\p{L}+ \\p{L}+|kept)(?: straight)?(?: back)? (?:to|at|in) <Q:prison|jail|detention centre|remand centre|penitentiary>',
    ],
  },
  {
    name: 'which hospital it is',
    of: 'person',
    told: 'name',
    patterns: [
      '(?:taken|flown|rushed|admitted|treated|airlifted|recovering|brought|died|lies|bed)(?: by \\p{L}+)? (?:to|at|in) <Q:hospital|clinic|infirmary|medical center|medical centre>',
    ],
  },
  {
    name: 'where they were based',
    of: 'story',
    patterns: ['(?:based|operat\\w+|working|worked|acting|hiding|run) (?:in|out of|from) <P>'],
    within: /\b(?:gang|group|hackers?|ring|network|cell|smugglers?|fraudsters|attackers|thieves)\b/i,
  },
]

/** Goods. */
const goods: readonly Matter[] = [
  {
    name: 'what it was carrying',
    of: 'words',
    told: 'goods',
    within: /\b(?:truck|lorry|train|ship|vessel|freighter|tanker|wagons?|van|plane|barge|trailer|container|cargo)\b/i,
    patterns: ['(?:carrying|loaded with|hauling|transporting|laden with|load of|cargo of|filled with) <W>'],
    unless: /\b(?:passengers|people|crew|tourists|pilgrims|migrants|children|workers)\b/i,
  },
]

/** Every matter; the first that fits a passage's value names it. */
export const matters: readonly Matter[] = [
  ...times,
  ...sums,
  ...measured,
  ...counted,
  ...often,
  ...hours,
  ...superlatives,
  ...when,
  ...beginnings,
  ...where,
  ...goods,
]

/** Kinds of helpers: what two kinds did is not one thing. The first whose words stand in a passage tells its kind. */
export const helpers: readonly (readonly [name: string, words: RegExp])[] = [
  ['police', /\b(?:police|officers?|deput(?:y|ies))\b/i],
  ['fire', /\b(?:fire (?:engines?|crews?|service|brigade)|firefighters?|engines?)\b/i],
  ['ambulance', /\b(?:ambulances?|paramedics|medics|doctors?)\b/i],
  ['helicopter', /\bhelicopters?\b/i],
]

/** Nouns for one thing that matters compare, beside those that count units name. */
export const matterNouns: Readonly<Record<string, string>> = table({
  searcher: 'rescuer',
  plane: 'aircraft',
  truck: 'vehicle',
  car: 'vehicle',
  lorry: 'vehicle',
  commuter: 'passenger',
  motorist: 'driver',
  troop: 'soldier',
  policeman: 'officer',
})

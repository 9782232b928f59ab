/** Nouns that name something that happened. */
export interface EventNoun {
  readonly kind: string
  /** Lemmas; two words where only both together name it. */
  readonly nouns: readonly string[]
  readonly seen: string
}

const rows = `
meeting | meeting; sit-down; encounter; get-together | The mayor's meeting with the contractor lasted an hour
conversation | conversation; discussion; talk; chat; exchange; phone call; telephone call; conference call; contact; communication; correspondence | Their conversation at the pier was never written down
negotiation | negotiation; bargaining; mediation | The negotiations broke off on Friday
hearing | hearing; testimony; deposition; confirmation hearing | At her hearing before the council Ruiz was asked about the loan
news conference | news conference; press conference; briefing; presser; news briefing | The chief held a brief news conference on Tuesday
interview | interview | In an interview with the Ledger, Varga called it a mistake
speech | speech; address; keynote; remark; lecture; sermon; toast | He gave the speech to a half-empty hall
statement | statement; press release | In a statement on Monday the port said the crane was sound
announcement | announcement; declaration; proclamation | The announcement came an hour before the vote
conference | conference; convention; summit; forum; symposium; congress | The conference drew 300 engineers to Marl
event | event; gathering; ceremony; reception; luncheon; lunch; dinner; banquet; breakfast; party; gala; fundraiser; festival; celebration; parade; vigil; funeral; memorial; wedding | About 80 guests came to the reception
rally | rally; march; demonstration; protest; sit-in; riot; unrest; uprising; clash | The rally outside the plant ended quietly
debate | debate | The two met in a debate in October
vote | vote; ballot; referendum; roll call | The vote was put off until March
election | election; primary; runoff; caucus | She ran in the election of 2011
campaign | campaign | He worked for the campaign that spring
visit | visit; trip; tour; stopover; journey | During a visit to Harl the minister toured the dam
arrival | arrival; return; landing | Their arrival was delayed by fog
departure | departure; exit; withdrawal | His departure surprised the board
resignation | resignation | Her resignation took effect at noon
dismissal | dismissal; firing; ouster; removal; suspension; sacking; layoff | The dismissal of the harbour master led to a lawsuit
appointment | appointment; nomination; confirmation; promotion; election as; selection; swearing-in; inauguration | The appointment needs the consent of the council
recusal | recusal | The judge announced his recusal in two lines
impeachment | impeachment; censure; reprimand | Three members asked for his impeachment
investigation | investigation; inquiry; probe; review; inquest; inquiries | The fire service opened an investigation
inspection | inspection; survey; test; audit; check; examination; assessment | The last inspection of the bridge was in 2009
search | search; raid; manhunt; hunt; sweep; pursuit; chase; seizure | The search of the warehouse found nothing
arrest | arrest; detention; capture; apprehension; custody | The arrest of two clerks followed
charge | charge; indictment; arraignment; prosecution; count | He faces a charge of fraud
trial | trial; proceeding; court-martial; appeal; lawsuit; suit; litigation; complaint | The trial begins in May
verdict | verdict; conviction; acquittal; ruling; sentence; sentencing; judgment; decision; plea | The verdict was read on Thursday
execution | execution | The execution was stayed
release | release; pardon; parole; bail; exchange of prisoners | The release of the crew was agreed
surrender | surrender | His surrender ended the standoff
standoff | standoff; siege; blockade; hostage-taking; hijacking | The standoff lasted nine hours
attack | attack; assault; ambush; raid on; offensive; airstrike; air strike; strike on; shelling; incursion; massacre; suicide attack; onslaught | The attack on the convoy came at dusk
bombing | bombing; car bomb; suicide bombing; truck bombing; bomb | The bombing tore the front off the bank
explosion | explosion; blast; detonation | The explosion was heard ten miles away
shooting | shooting; gunfire; shootout; gunfight; gunbattle | The shooting began near the gate
killing | killing; murder; homicide; slaying; assassination; stabbing; beating; lynching | The killing of the clerk is unsolved
death | death; fatality; casualty; toll | His death was confirmed at noon
injury | injury; wound | Her injury kept her from work
kidnapping | kidnapping; abduction; disappearance | The abduction of the engineer was filmed
theft | theft; robbery; burglary; heist; break-in; carjacking; fraud; embezzlement | The robbery took four minutes
crash | crash; collision; derailment; accident; wreck; capsizing; sinking; spill; leak | The crash closed the road for a day
fire | fire; blaze; wildfire; inferno | The fire began in the kitchen
storm | storm; hurricane; typhoon; cyclone; tornado; blizzard | The storm took down the line
flood | flood; flooding; landslide; mudslide; avalanche; drought; tsunami | The flood reached the second floor
earthquake | earthquake; quake; tremor; eruption | The quake was felt in Marl
outage | outage; blackout; power cut; shutdown; breakdown; failure; collapse | The outage left the ward in the dark
repair | repair; restoration; reconstruction; maintenance; construction | The repair of the grid took months
evacuation | evacuation; rescue; resettlement; transfer; deployment | The evacuation of the village began at six
outbreak | outbreak; epidemic; poisoning; infection | The outbreak was traced to a well
operation | operation; mission; exercise; drill; surgery; experiment | The operation was called off
contract | contract; deal; agreement; accord; treaty; pact; truce; ceasefire; cease-fire; settlement; memorandum | The contract was signed without a tender
award | award; grant; prize; bonus | The award of the tender was contested
payment | payment; donation; contribution; loan; bribe; transfer of money; transaction; purchase; sale; acquisition; merger; investment | The payment went through a firm in Harl
cancellation | cancellation; termination; postponement; suspension of | The cancellation of the contract cost millions
report | report; story; article; publication; leak of; disclosure; revelation | The report was published on Sunday
letter | letter; email; e-mail; memo; message; tweet; text message; post | The letter was sent in April
order | order; directive; decree; executive order; injunction; subpoena; warrant; ban; sanction; curfew; lockdown | The order takes effect at midnight
law | bill; law; amendment; legislation; resolution; veto | The bill passed by two votes
endorsement | endorsement | The endorsement came a year ago
apology | apology | The apology was read aloud
demand | demand; call for; appeal for | The demand for his resignation grew louder
threat | threat; warning; ultimatum | The threat was made by telephone
launch | launch; test flight; takeoff; flight; rollout; opening; closure; closing | The launch was put off twice
game | game; match; race; tournament; marathon; final; championship | The race was stopped at noon
war | war; battle; fighting; invasion; coup; conflict; occupation | The war displaced half the town
birth | birth; marriage; divorce; engagement | The marriage was kept quiet
strike | strike; walkout; boycott; lockout | The strike shut the port for a week
intercept | intercept; interception; wiretap; surveillance; eavesdropping | The intercept was made in May
hack | hack; hacking; breach; cyberattack; intrusion; interference; meddling | The breach exposed the payroll
`

/** Nouns of events with their kinds. Own list; each sentence is invented and needs the first noun of its line. */
export const eventNouns: readonly EventNoun[] = rows
  .trim()
  .split('\n')
  .map((line) => {
    const [kind, nouns, seen] = line.split(' | ') as [string, string, string]
    return { kind, nouns: nouns.split('; '), seen }
  })

/** Words before an event noun that make it a part of a name or a plan, not something that happened. */
export const emptyEventUses: ReadonlySet<string> = new Set([
  'in the event',
  'in any event',
  'at the end of the day',
  'in charge',
  'in return',
  'in exchange',
  'in response',
  'on fire',
  'under fire',
  'by law',
])

/** A verb that tells of something that happened. */
export interface EventVerb {
  readonly kind: string
  readonly verbs: readonly string[]
  readonly seen: string
}

const rows = `
meeting | meet; huddle; convene | Varga met the contractor on 3 May
meeting of people | receive; host; see | The minister received the envoy in her office
conversation | speak; talk; converse; discuss; communicate; confer; chat; contact | The two spoke twice last year
negotiation | negotiate; haggle; mediate | They negotiated for a week
hearing | testify; depose | Ruiz testified before the council in June
interview | interview | The Ledger interviewed him at home
speech | lecture; preach | She lectured at the hall in May
rally | protest; demonstrate; rally; march; riot | Drivers protested outside the depot
debate | debate | The two debated in October
vote | vote; elect; reelect; re-elect | The council voted on Tuesday
visit | visit; tour | The minister visited Harl in March
arrival | arrive; land; return | The crew arrived on Sunday
departure | depart; leave; flee; withdraw | He left the town that night
resignation | resign; quit | The harbour master resigned last month
dismissal of people | fire; dismiss; oust; sack; suspend | The board dismissed its director
appointment | appoint; nominate; hire; promote; inaugurate | She was appointed in 2014
recusal | recuse | The judge recused herself on Monday
impeachment | impeach; censure; reprimand | The house impeached him twice
investigation | investigate; probe | The fire service investigated the blaze
inspection | inspect; audit; examine | The bridge was inspected in 2009
search | search; raid; seize; ransack | Officers searched the warehouse
arrest | arrest; detain; apprehend; capture; handcuff | Two clerks were arrested
charge | indict; charge; arraign; prosecute; sue | He was indicted for fraud
verdict | convict; acquit; sentence; overturn | The clerk was convicted in May
execution | execute | The prisoner was executed at dawn
release of people | release; free | The crew was released on Friday
pardon | pardon; parole | The clerk was pardoned in June
surrender | surrender | The gunman surrendered
attack | attack; assault; ambush; shell; storm; invade; hijack; besiege | Gunmen attacked the convoy
bombing | bomb | The bank was bombed on Saturday
explosion | explode; detonate | The tank exploded at noon
shooting | shoot; gun | A guard shot the intruder
killing | kill; murder; slay; assassinate; stab; strangle; behead | Six people were killed
death | die; perish; drown | His father died in 1998
injury | injure; wound; maim | Nine were injured
kidnapping | kidnap; abduct | The engineer was abducted
theft | steal; rob; embezzle; burgle; loot; carjack | Someone stole the ledger
crash | crash; collide; derail; capsize; sink | The bus crashed near Marl
fire | burn; ignite | The depot burned for two days
flood | flood | The river flooded the market
outage | fail; collapse | The pumps failed on Sunday
repair | repair; restore; rebuild | The firm repaired 40 lines
evacuation | evacuate; rescue; resettle; displace; deploy | The village was evacuated
contract | sign; contract | They signed the lease in April
award | award | The tender was awarded to a small firm
payment | pay; donate; bribe; reimburse; lend | The city paid twice
purchase | buy; purchase; acquire; sell | He bought the boat in June
cancellation | cancel; terminate; scrap; postpone | The city cancelled the contract
report | publish; leak | The Ledger published the list
report by bodies | report | The Ledger reported the theft on Friday
endorsement | endorse | She endorsed the mayor last week
apology | apologize; apologise | He apologized to the crew
demand | demand; urge; call for; call on | The guild demanded an inquiry
launch | launch; open; close; inaugurate | The line opened in May
intercept | intercept; wiretap; eavesdrop | The agency intercepted the calls
hack | hack | Someone hacked the payroll
organisation | organize; organise; sponsor; hold; stage; host | The guild organized the luncheon
attendance | attend | About 50 ambassadors attended
invitation | invite | The guild invited 80 guests
provision | provide; hand; supply; submit | An aide provided a list
marriage | marry; divorce | They married in Harl
surveillance | follow; surveil | Agents followed him for a week
`

/**
 * Verbs of events with their kinds; a kind "of people" needs a person for its object, one "by bodies" an organisation
 * that does it. Own list; each sentence is invented and needs the first verb of its line.
 */
export const eventVerbs: readonly EventVerb[] = rows
  .trim()
  .split('\n')
  .map((line) => {
    const [kind, verbs, seen] = line.split(' | ') as [string, string, string]
    return { kind, verbs: verbs.split('; '), seen }
  })

/** Verbs that only carry an event noun ("held a meeting", "gave an address"): the noun is the event, their subject takes part. */
export const carryingVerbs: ReadonlySet<string> = new Set(
  'hold have give make take attend conduct deliver do host stage join enter begin start lead win lose sign suffer undergo carry commit release issue publish face'.split(
    ' ',
  ),
)

/** Verbs that are about an event noun without taking part ("cancelled the hearing"): they are no events beside it. */
export const arrangingVerbs: ReadonlySet<string> = new Set(
  'organize organise arrange schedule call convene open close end conclude cancel postpone launch order announce plan request seek deny confirm admit investigate report describe discuss'.split(
    ' ',
  ),
)

/** Titles and roles. Written from common knowledge of news style. */

export interface Role {
  /** `office`: a rank or post that stands before a name and, with "the", for its holder. `role`: any other part people play. */
  readonly type: 'office' | 'role' | 'unnamed' | 'person'
  readonly gender: 'female' | 'male' | null
}

/** Abbreviated titles to the word they stand for; courtesy titles, which are none, to null. */
export const shortTitles: ReadonlyMap<string, string | null> = new Map([
  ['sen.', 'senator'],
  ['sens.', 'senators'],
  ['rep.', 'representative'],
  ['reps.', 'representatives'],
  ['gov.', 'governor'],
  ['govs.', 'governors'],
  ['gen.', 'general'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['capt.', 'captain'],
  ['cpt.', 'captain'],
  ['cmdr.', 'commander'],
  ['sgt.', 'sergeant'],
  ['cpl.', 'corporal'],
  ['pvt.', 'private'],
  ['adm.', 'admiral'],
  ['brig.', 'brigadier'],
  ['det.', 'detective'],
  ['insp.', 'inspector'],
  ['supt.', 'superintendent'],
  ['ofc.', 'officer'],
  ['pres.', 'president'],
  ['sec.', 'secretary'],
  ['amb.', 'ambassador'],
  ['del.', 'delegate'],
  ['asst.', 'assistant'],
  ['atty.', 'attorney'],
  ['prof.', 'professor'],
  ['rev.', 'reverend'],
  ['fr.', 'father'],
  ['hon.', null],
  ['dr.', null],
  ['dr', null],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['cpl', 'corporal'],
  ['supt', 'superintendent'],
  ['cllr', 'councillor'],
  ['mr.', null],
  ['mr', null],
  ['mrs.', null],
  ['mrs', null],
  ['ms.', null],
  ['ms', null],
  ['messrs.', null],
  ['mx.', null],
])

/** Courtesy titles to the gender they tell. */
export const courtesyGender: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['mr.', 'male'],
  ['mr', 'male'],
  ['mrs.', 'female'],
  ['mrs', 'female'],
  ['ms.', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['lord', 'male'],
  ['madam', 'female'],
  ['madame', 'female'],
])

const offices =
  'president vice-president senator congressman:m congresswoman:f congressperson representative governor mayor minister premier chancellor secretary undersecretary ambassador envoy consul attaché attache diplomat general lieutenant colonel major captain commander sergeant ' +
  'corporal private admiral brigadier marshal officer detective inspector superintendent sheriff deputy constable trooper commissioner chief director chairman:m chairwoman:f chair chairperson speaker leader whip justice judge magistrate prosecutor ' +
  'attorney king:m queen:f prince:m princess:f duke:m duchess:f emperor:m sultan:m sheikh:m emir:m shah:m ayatollah:m imam:m pope:m cardinal:m archbishop bishop rabbi reverend pastor father:m sister:f mother:f brother:m deacon vicar priest:m professor dean provost ' +
  'rector principal headmaster:m coach manager treasurer comptroller controller auditor ombudsman alderman:m councilman:m councilwoman:f councilor councillor councilmember selectman:m assemblyman:m assemblywoman:f assemblymember delegate legislator lawmaker ' +
  'parliamentarian deputy nominee candidate incumbent president-elect governor-elect senator-elect ceo cfo coo cto executive founder co-founder cofounder co-chairman:m co-chair vice-chairman:m vice-chair administrator solicitor surgeon curator ' +
  'editor publisher columnist correspondent anchor host pollster strategist adviser advisor aide counsel counselor spokesman:m spokeswoman:f spokesperson official attorney lawyer analyst economist scientist researcher author activist organizer organiser ' +
  'agent guru operative commissar caliph:m warlord:m dictator tsar tzar czar pm mp mep vp regent viceroy crown-prince foreman:m chairman-elect co-host coordinator warden marshal fellow historian democrat republican libertarian independent socialist tory'

const roles =
  'spokesman:m spokeswoman:f spokesperson spokespeople representative lawyer attorney counsel solicitor barrister aide adviser advisor assistant deputy secretary manager agent publicist handler doctor physician surgeon nurse psychologist psychiatrist therapist ' +
  'dentist paramedic coroner teacher tutor professor scholar lecturer academic student pupil graduate classmate roommate schoolmate neighbor neighbour landlord tenant friend ally opponent rival critic supporter backer donor contributor predecessor ' +
  'successor counterpart colleague co-worker coworker partner associate boss employer employee worker staffer intern client customer patient wife:f husband:m spouse widow:f widower:m fiance:m fiancee:f girlfriend:f boyfriend:m ex-wife:f ex-husband:m father:m mother:f dad:m mom:f ' +
  'parent son:m daughter:f child brother:m sister:f sibling twin uncle:m aunt:f cousin nephew:m niece:f grandfather:m grandmother:f grandson:m granddaughter:f stepfather:m stepmother:f father-in-law:m mother-in-law:f son-in-law:m daughter-in-law:f brother-in-law:m sister-in-law:f ' +
  'relative guardian heir victim survivor hostage prisoner inmate detainee defendant plaintiff suspect gunman:m bomber attacker assailant shooter killer murderer hijacker militant fighter rebel insurgent terrorist jihadist soldier veteran sniper guard bodyguard ' +
  'driver pilot passenger engineer conductor mechanic electrician contractor builder developer architect designer farmer rancher fisherman:m businessman:m businesswoman:f entrepreneur investor banker broker trader financier mogul tycoon billionaire ' +
  'millionaire executive ceo owner shopkeeper clerk cashier waiter:m waitress:f chef cook barber actor:m actress:f comedian singer musician rapper artist painter sculptor soprano:f tenor:m pianist violinist conductor stagehand writer author novelist poet playwright journalist reporter correspondent editor columnist blogger ' +
  'commentator pundit anchor host interviewer moderator producer filmmaker photographer cameraman:m translator interpreter historian economist analyst expert specialist consultant scientist researcher biologist chemist physicist astronomer climatologist meteorologist ' +
  'statistician pollster strategist organizer organiser activist campaigner advocate lobbyist volunteer canvasser delegate voter candidate nominee contender front-runner frontrunner incumbent challenger politician lawmaker legislator senator congressman:m congresswoman:f ' +
  'governor mayor minister president diplomat ambassador envoy negotiator mediator observer inspector investigator detective officer policeman:m policewoman:f cop firefighter prosecutor judge juror magistrate bailiff whistleblower informant spy hacker leaker ' +
  'witness eyewitness bystander onlooker passerby resident villager homeowner immigrant migrant refugee asylum-seeker citizen native player coach athlete quarterback goalkeeper defender midfielder winger batsman:m bowler pitcher skipper sprinter cyclist golfer jockey boxer wrestler striker referee umpire champion fan spectator leader founder co-founder chairman:m ' +
  'chairwoman:f director commander captain general priest:m pastor imam:m rabbi bishop nun:f monk:m parishioner follower believer mourner caller commenter user customer shopper tourist traveler traveller visitor guest caretaker housekeeper nanny babysitter ' +
  'boy:m girl:f man:m woman:f teenager teen toddler baby infant youth youngster adult gentleman:m lady:f guy:m'

const unnamed = 'official source insider person individual informant'

/** Role nouns, singular, lower case. */
export const roleNouns: ReadonlyMap<string, Role> = new Map([
  ...entriesOf(roles, 'role'),
  ...entriesOf(offices, 'office'),
  ...entriesOf(
    'spokesman:m spokeswoman:f spokesperson lawyer attorney adviser advisor aide counsel analyst economist scientist researcher author activist strategist pollster operative host columnist correspondent anchor editor father:m mother:f brother:m sister:f',
    'role',
  ),
  ...entriesOf(
    'man:m woman:f boy:m girl:f teenager teen child baby infant toddler adult gentleman:m lady:f guy:m youth youngster suspect victim driver passenger neighbor friend',
    'person',
  ),
  ...entriesOf(unnamed, 'unnamed'),
])

function entriesOf(list: string, type: Role['type']): (readonly [string, Role])[] {
  return list.split(' ').map((entry) => {
    const [noun = '', mark] = entry.split(':')
    return [noun, { type, gender: mark === 'm' ? 'male' : mark === 'f' ? 'female' : null }] as const
  })
}

/** Words that stand inside a title before its head: "deputy chief of staff", "national security adviser". */
export const titleModifiers: ReadonlySet<string> = new Set(
  (
    'acting aerospace affairs armed assistant associate attorney bishop border budget cabinet campaign chief city co commerce communications congressional county crown data defense defence democratic deputy digital district doctor economic education ' +
    'election energy environmental ex- executive exterior federal field finance financial first fire fleet foreign former founding general health homeland house independent intelligence interim interior joint junior justice labor labour law legal legislative ' +
    'lieutenant lord lead majority managing media medical military minority music national naval news opposition outgoing parliamentary party past permanent police policy political presidential press prime principal program project public ranking ' +
    'regional relations republican research retired school security senate senior special staff state then then- supreme tax technology top trade transition transportation treasury vice veteran war world longtime one-time onetime incoming newly-elected failed ' +
    'conservative liberal progressive libertarian white chairman sports art film travel gospel rock country folk hip-hop football basketball baseball soccer defensive offensive head pro star human rights civil union labor climate cyber counterterrorism ' +
    'super fellow sitting gubernatorial vice-presidential consumer investment business science political affiliate contributing celebrity billionaire real estate hedge-fund fund hotel casino wrestling'
  ).split(' '),
)

/** Complements that belong to a title with "of": "secretary of state", "chief of staff". */
export const titleComplements: ReadonlySet<string> = new Set(
  'state staff defense defence justice treasury labor labour commerce agriculture education energy health transportation interior homeland police operations communications programs strategy research policy the'.split(
    ' ',
  ),
)

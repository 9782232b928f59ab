/** Nouns for people in number. Written from common knowledge. */

/** Plural or collective nouns for people who speak or act together. */
export const groupNouns: ReadonlySet<string> = new Set(
  (
    'police people authorities residents citizens voters protesters protestors demonstrators activists supporters opponents critics backers donors lawmakers legislators senators congressmen representatives governors mayors ministers leaders diplomats ' +
    'ambassadors envoys delegates members workers employees staff staffers volunteers teachers students pupils parents families relatives friends neighbors neighbours colleagues allies aides advisers advisors lawyers attorneys prosecutors judges jurors ' +
    'investigators detectives officers agents troops soldiers forces fighters rebels militants insurgents terrorists gunmen attackers bombers guards veterans firefighters paramedics doctors nurses medics rescuers scientists researchers experts analysts ' +
    'economists historians scholars academics observers commentators pundits pollsters strategists journalists reporters correspondents editors columnists witnesses eyewitnesses bystanders onlookers spectators survivors victims hostages prisoners inmates ' +
    'detainees defendants plaintiffs suspects refugees migrants immigrants evacuees civilians villagers locals farmers businessmen executives bankers investors traders owners contractors customers consumers clients patients passengers drivers pilots ' +
    'tourists visitors fans players athletes coaches runners candidates contenders nominees politicians conservatives liberals progressives moderates independents evangelicals extremists hackers bloggers users viewers readers listeners callers men women children ' +
    'boys girls kids teenagers youths adults seniors retirees taxpayers homeowners tenants landlords unions officials bosses monitors medics rescuers negotiators inspectors regulators organizers organisers campaigners advocates lobbyists commanders generals ' +
    'clergy priests pastors bishops imams rabbis worshippers mourners followers believers colleagues peers rivals partners associates others crowds public crew intermediaries operatives dignitaries caravan convoy family couple gang mob entourage clan faction leadership audience electorate seekers asylum-seekers participants applicants smugglers traffickers counterparts attendees marchers loyalists hardliners insiders donors delegates rescuers co-workers coworkers passersby'
  ).split(' '),
)

/** Plural nouns for those whom a report rests on and does not name. */
export const unnamedPlurals: ReadonlySet<string> = new Set('officials sources insiders informants'.split(' '))

/** What turns "people" or a "person" into a source: "people familiar with the matter". */
export const sourceMarks: ReadonlySet<string> = new Set(
  'familiar briefed close knowledgeable aware privy involved informed acquainted'.split(' '),
)

/** Pronouns by lower-case form: gender, number, whether they own what follows. */
export const pronouns: ReadonlyMap<
  string,
  { readonly gender: 'female' | 'male' | 'neutral' | null; readonly plural: boolean }
> = new Map(
  [
    ['male', false, 'he him his himself'],
    ['female', false, 'she her hers herself'],
    ['neutral', false, 'it its itself'],
    [null, true, 'they them their theirs themselves'],
    [null, false, 'i me my mine myself'],
    [null, true, 'we us our ours ourselves'],
    [null, false, 'you your yours yourself'],
    [null, true, 'yourselves'],
  ].flatMap(([gender, plural, words]) =>
    (words as string)
      .split(' ')
      .map((w) => [w, { gender: gender as 'female' | 'male' | 'neutral' | null, plural: plural as boolean }] as const),
  ),
)

/** Nouns by which copy calls one group of people a second time: those of a line mean the same in one story. In the singular. */
export const groupsAlike: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'migrant immigrant refugee seeker',
    'protester protestor demonstrator marcher',
    'rebel militant insurgent fighter guerrilla',
    'gunman attacker assailant',
    'soldier troop',
    'investigator detective',
    'worker employee staffer',
    'student pupil',
    'resident local villager islander townspeople',
    'prisoner inmate detainee',
    'supporter backer',
    'organiser organizer',
    'hostage captive',
    'doctor physician medic',
    'sailor seaman seafarer',
    'farmer grower',
    'tenant renter',
    'fan supporter',
    'police officer policeman',
    'lawmaker legislator deputy',
    'rescuer responder',
    'climber mountaineer hiker',
  ].flatMap((line) => {
    const nouns = line.split(' ')
    return nouns.map((n) => [n, nouns] as const)
  }),
)

/** Nouns for people who gather and go as one. */
export const gatherings: ReadonlySet<string> = new Set(
  'caravan convoy march procession delegation squad gang mob posse flotilla expedition'.split(' '),
)

/** Nouns for those a gathering is made of. */
export const memberNouns: ReadonlySet<string> = new Set('member participant'.split(' '))

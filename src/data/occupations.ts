/** What people do for a living, as news copy describes somebody nobody knows; offices of public life are left out. Own list. */
export const occupations: ReadonlySet<string> = new Set(
  `accountant actor actress architect artist baker banker barber barman bartender beekeeper blacksmith bookkeeper bricklayer builder butcher
cabbie carer caretaker carpenter cashier chef chemist cleaner clerk cook courier dancer decorator dentist designer diver docker doctor
driver economist electrician engineer estate-agent factory-worker farmer farmhand fisherman fitter florist gardener geologist hairdresser
hotelier housewife hunter joiner journalist labourer laborer lecturer librarian lifeguard locksmith lorry-driver mason mechanic medic
midwife miner musician nanny nurse optician painter paramedic pensioner pharmacist photographer physicist physiotherapist pianist plumber
porter postman printer professor programmer roofer sailor salesman saleswoman scientist seamstress secretary security-guard shepherd
shopkeeper singer soldier student surgeon surveyor tailor taxi-driver teacher technician therapist translator truck-driver tutor vet
waiter waitress warehouseman welder winemaker writer`.split(/\s+/),
)

/** Words for one of them that are not told apart. Own list. */
export const sameOccupations: readonly (readonly string[])[] = [
  ['doctor', 'surgeon', 'medic'],
  ['nurse', 'midwife', 'carer', 'paramedic'],
  ['teacher', 'lecturer', 'professor', 'tutor'],
  ['driver', 'cabbie', 'courier', 'lorry-driver', 'truck-driver', 'taxi-driver'],
  ['builder', 'bricklayer', 'mason', 'roofer', 'labourer', 'laborer', 'carpenter', 'joiner', 'painter', 'decorator'],
  ['mechanic', 'engineer', 'technician', 'fitter', 'welder'],
  ['chef', 'cook', 'baker'],
  ['waiter', 'waitress', 'barman', 'bartender'],
  ['chemist', 'pharmacist'],
  ['sailor', 'fisherman', 'docker'],
  ['farmer', 'farmhand', 'shepherd', 'labourer'],
  ['accountant', 'bookkeeper', 'banker', 'economist'],
  ['musician', 'singer', 'pianist'],
  ['actor', 'actress', 'dancer'],
  ['scientist', 'physicist', 'geologist'],
  ['designer', 'architect'],
  ['clerk', 'secretary', 'cashier', 'salesman', 'saleswoman', 'shopkeeper'],
]

/** Countries of which one lies within another, the wider first: people of both are no two. */
export const withinCountries: readonly (readonly string[])[] = [
  ['Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'United Kingdom'],
  ['United States', 'America', 'Puerto Rico'],
  ['Russia', 'Chechnya', 'Dagestan', 'Siberia'],
  ['Spain', 'Catalonia'],
  ['Germany', 'Bavaria'],
  ['India', 'Kashmir', 'Punjab', 'Bengal'],
  ['China', 'Tibet', 'Hong Kong'],
]

/** Names of parts of the world: whose people are of some country of it too. */
export const worldParts: ReadonlySet<string> = new Set(['Europe', 'Asia', 'Africa', 'Soviet Union', 'Kurdistan'])

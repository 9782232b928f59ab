/**
 * Where governments sit: capitals and houses by which copy calls a country's government. Written from common knowledge;
 * as a place each is also itself, so it only ever tells what may be meant.
 */
const seatList = `
Afghanistan=Kabul|Argentina=Buenos Aires=Casa Rosada|Australia=Canberra|Austria=Vienna|Belarus=Minsk|Belgium=Brussels|Brazil=Brasilia=Planalto|Britain=London=Downing Street=Whitehall|Canada=Ottawa|
China=Beijing=Zhongnanhai|Colombia=Bogota|Cuba=Havana|Czech Republic=Prague|Denmark=Copenhagen|Egypt=Cairo|Ethiopia=Addis Ababa|Finland=Helsinki|France=Paris=Elysee=Elysee Palace=Quai d'Orsay|
Germany=Berlin|Greece=Athens|Hungary=Budapest|India=New Delhi=Delhi|Indonesia=Jakarta|Iran=Tehran|Iraq=Baghdad|Ireland=Dublin|Israel=Jerusalem|Italy=Rome=Quirinal Palace|Japan=Tokyo|Jordan=Amman|
Kenya=Nairobi|Lebanon=Beirut|Libya=Tripoli|Mexico=Mexico City=Los Pinos|Netherlands=The Hague=Hague|Nigeria=Abuja|North Korea=Pyongyang|Norway=Oslo|Pakistan=Islamabad|Philippines=Manila=Malacanang|
Poland=Warsaw|Portugal=Lisbon|Qatar=Doha|Russia=Moscow=Kremlin|Saudi Arabia=Riyadh|Serbia=Belgrade|South Africa=Pretoria|South Korea=Seoul=Blue House|Spain=Madrid=Moncloa|Sweden=Stockholm|
Syria=Damascus|Thailand=Bangkok|Turkey=Ankara|Ukraine=Kyiv=Kiev|United Arab Emirates=Abu Dhabi|United States=Washington=White House|Venezuela=Caracas=Miraflores|Vietnam=Hanoi|Yemen=Sanaa|
United Kingdom=London=Downing Street=Whitehall|European Union=Brussels|Vatican=Holy See
`

/** Country by capital or house of its government, both as in copy; of a seat of two the first. */
export const countryOfSeat: ReadonlyMap<string, string> = new Map(
  seatList
    .split(/[|\n]/)
    .filter((line) => line.includes('='))
    .map((line) => line.split('=') as [string, ...string[]])
    .flatMap(([country, ...seats]) => seats.map((seat) => [seat, country] as const))
    .reverse(),
)

/** Places common in English-language news. Written from common knowledge. */

/** Countries, with the words for their people and what is theirs: `Russia=Russian=Russians`. A third field only if it is not the second with "s". */
const countryList = `
Afghanistan=Afghan|Albania=Albanian|Algeria=Algerian|Andorra=Andorran|Angola=Angolan|Argentina=Argentine|Argentina=Argentinian|Armenia=Armenian|Australia=Australian|Austria=Austrian|
Azerbaijan=Azerbaijani|Bahrain=Bahraini|Bangladesh=Bangladeshi|Barbados=Barbadian|Belarus=Belarusian|Belgium=Belgian|Belize=Belizean|Benin=Beninese=-|Bhutan=Bhutanese=-|Bolivia=Bolivian|
Bosnia=Bosnian|Botswana=Botswanan|Brazil=Brazilian|Britain=British=-|Britain=Briton|Brunei=Bruneian|Bulgaria=Bulgarian|Burkina Faso=Burkinabe|Burma=Burmese=-|Burundi=Burundian|Cambodia=Cambodian|Cameroon=Cameroonian|
Canada=Canadian|Chad=Chadian|Chile=Chilean|China=Chinese=-|Colombia=Colombian|Congo=Congolese=-|Costa Rica=Costa Rican|Croatia=Croatian|Cuba=Cuban|Cyprus=Cypriot|Czech Republic=Czech|Denmark=Danish=Danes|
Djibouti=Djiboutian|Dominican Republic=Dominican|East Timor=Timorese=-|Ecuador=Ecuadorean|Egypt=Egyptian|El Salvador=Salvadoran|England=English=-|Eritrea=Eritrean|Estonia=Estonian|Ethiopia=Ethiopian|Fiji=Fijian|
Finland=Finnish=Finns|France=French=-|Gabon=Gabonese=-|Gambia=Gambian|Gaza=Gazan|Georgia=Georgian|Germany=German|Ghana=Ghanaian|Greece=Greek|Greenland=Greenlandic=Greenlanders|Guatemala=Guatemalan|Guinea=Guinean|Guyana=Guyanese=-|
Haiti=Haitian|Honduras=Honduran|Hong Kong=Hong Konger|Hungary=Hungarian|Iceland=Icelandic=Icelanders|India=Indian|Indonesia=Indonesian|Iran=Iranian|Iraq=Iraqi|Ireland=Irish=-|Israel=Israeli|Italy=Italian|Ivory Coast=Ivorian|
Jamaica=Jamaican|Japan=Japanese=-|Jordan=Jordanian|Kazakhstan=Kazakh|Kenya=Kenyan|Kosovo=Kosovar|Kuwait=Kuwaiti|Kyrgyzstan=Kyrgyz=-|Laos=Laotian|Latvia=Latvian|Lebanon=Lebanese=-|Liberia=Liberian|Libya=Libyan|
Liechtenstein=Liechtensteiner|Lithuania=Lithuanian|Luxembourg=Luxembourgish=Luxembourgers|Macedonia=Macedonian|Madagascar=Malagasy|Malawi=Malawian|Malaysia=Malaysian|Maldives=Maldivian|Mali=Malian|Malta=Maltese=-|Mauritania=Mauritanian|
Mauritius=Mauritian|Mexico=Mexican|Moldova=Moldovan|Monaco=Monegasque|Mongolia=Mongolian|Montenegro=Montenegrin|Morocco=Moroccan|Mozambique=Mozambican|Myanmar=Myanmar=-|Namibia=Namibian|Nepal=Nepalese=-|Netherlands=Dutch=-|Holland=Dutch=-|
New Zealand=New Zealander|Nicaragua=Nicaraguan|Niger=Nigerien|Nigeria=Nigerian|North Korea=North Korean|Northern Ireland=Northern Irish=-|Norway=Norwegian|Oman=Omani|Pakistan=Pakistani|Palestine=Palestinian|Panama=Panamanian|Papua New Guinea=Papuan|
Paraguay=Paraguayan|Peru=Peruvian|Philippines=Filipino|Philippines=Philippine=-|Poland=Polish=Poles|Portugal=Portuguese=-|Puerto Rico=Puerto Rican|Qatar=Qatari|Romania=Romanian|Russia=Russian|Rwanda=Rwandan|Saudi Arabia=Saudi|Saudi Arabia=Saudi Arabian|
Scotland=Scottish=Scots|Senegal=Senegalese=-|Serbia=Serbian|Serbia=Serb|Sierra Leone=Sierra Leonean|Singapore=Singaporean|Slovakia=Slovak|Slovenia=Slovenian|Somalia=Somali|South Africa=South African|South Korea=South Korean|Korea=Korean|
South Sudan=South Sudanese=-|Soviet Union=Soviet|Spain=Spanish=Spaniards|Sri Lanka=Sri Lankan|Sudan=Sudanese=-|Suriname=Surinamese=-|Swaziland=Swazi|Sweden=Swedish=Swedes|Switzerland=Swiss=-|Syria=Syrian|Taiwan=Taiwanese=-|Tajikistan=Tajik|
Tanzania=Tanzanian|Thailand=Thai|Tibet=Tibetan|Togo=Togolese=-|Tonga=Tongan|Trinidad=Trinidadian|Tunisia=Tunisian|Turkey=Turkish=Turks|Turkmenistan=Turkmen=-|Uganda=Ugandan|Ukraine=Ukrainian|United Arab Emirates=Emirati|United Kingdom=British=-|
United States=American|America=American|Uruguay=Uruguayan|Uzbekistan=Uzbek|Vanuatu=Vanuatuan|Vatican=Vatican=-|Venezuela=Venezuelan|Vietnam=Vietnamese=-|Wales=Welsh=-|Yemen=Yemeni|Yugoslavia=Yugoslav|Zambia=Zambian|Zimbabwe=Zimbabwean|
Chechnya=Chechen|Dagestan=Dagestani|Crimea=Crimean|Kurdistan=Kurdish=Kurds|Catalonia=Catalan|Bavaria=Bavarian|Siberia=Siberian|Kashmir=Kashmiri|Punjab=Punjabi|Bengal=Bengali|Europe=European|Asia=Asian|Africa=African|Latin America=Latin American|Scandinavia=Scandinavian
`

/** States and territories of the United States with the abbreviations of news style and of the mail. */
const stateList = `
Alabama=Ala.=AL|Alaska=Alaska=AK|Arizona=Ariz.=AZ|Arkansas=Ark.=AR|California=Calif.=CA|Colorado=Colo.=CO|Connecticut=Conn.=CT|Delaware=Del.=DE|Florida=Fla.=FL|Georgia=Ga.=GA|Hawaii=Hawaii=HI|Idaho=Idaho=ID|
Illinois=Ill.=IL|Indiana=Ind.=IN|Iowa=Iowa=IA|Kansas=Kan.=KS|Kentucky=Ky.=KY|Louisiana=La.=LA|Maine=Maine=ME|Maryland=Md.=MD|Massachusetts=Mass.=MA|Michigan=Mich.=MI|Minnesota=Minn.=MN|Mississippi=Miss.=MS|
Missouri=Mo.=MO|Montana=Mont.=MT|Nebraska=Neb.=NE|Nevada=Nev.=NV|New Hampshire=N.H.=NH|New Jersey=N.J.=NJ|New Mexico=N.M.=NM|New York=N.Y.=NY|North Carolina=N.C.=NC|North Dakota=N.D.=ND|Ohio=Ohio=OH|Oklahoma=Okla.=OK|
Oregon=Ore.=OR|Pennsylvania=Pa.=PA|Rhode Island=R.I.=RI|South Carolina=S.C.=SC|South Dakota=S.D.=SD|Tennessee=Tenn.=TN|Texas=Tex.=TX|Utah=Utah=UT|Vermont=Vt.=VT|Virginia=Va.=VA|Washington=Wash.=WA|West Virginia=W.Va.=WV|
Wisconsin=Wis.=WI|Wyoming=Wyo.=WY|District of Columbia=D.C.=DC|Puerto Rico=P.R.=PR|Guam=Guam=GU|American Samoa=American Samoa=AS
`

const cityList =
  'Aberdeen|Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Akron|Albany|Albuquerque|Aleppo|Alexandria|Algiers|Almaty|Amman|Amsterdam|Anaheim|Anchorage|Ankara|Annapolis|Antwerp|Arlington|Asheville|Ashgabat|Asmara|Aspen|Astana|' +
  'Asuncion|Athens|Atlanta|Auckland|Augusta|Aurora|Austin|Baghdad|Baku|Bali|Baltimore|Bamako|Bangalore|Bangkok|Barcelona|Basel|Basra|Baton Rouge|Beijing|Beirut|Belfast|Belgrade|Benghazi|Berkeley|Berlin|Bern|Bethesda|Birmingham|Bishkek|' +
  'Bismarck|Bloomington|Bogota|Boise|Bologna|Bombay|Bonn|Bordeaux|Boston|Boulder|Bradford|Brasilia|Bratislava|Bremen|Brighton|Brisbane|Bristol|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Bujumbura|Burlington|Cairo|Calais|' +
  'Calcutta|Calgary|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Charleston|Charlotte|Charlottesville|Chattanooga|Chennai|Cheyenne|Chicago|Chisinau|Cincinnati|Cleveland|Cologne|Colombo|Colorado Springs|Columbia|Columbus|Conakry|Concord|' +
  'Copenhagen|Coventry|Dakar|Dallas|Damascus|Dar es Salaam|Davos|Dayton|Daytona Beach|Delhi|Denver|Derby|Des Moines|Detroit|Dhaka|Doha|Donetsk|Dover|Dresden|Dubai|Dublin|Dubuque|Duluth|Durban|Durham|Dushanbe|Dusseldorf|Edinburgh|Edmonton|El Paso|Erbil|' +
  'Eugene|Evansville|Exeter|Fairbanks|Fallujah|Fargo|Fayetteville|Ferguson|Flint|Florence|Fort Lauderdale|Fort Worth|Frankfurt|Freetown|Fresno|Gainesville|Gaza City|Geneva|Genoa|Glasgow|Grand Rapids|Greensboro|Greenville|Grozny|Guantanamo Bay|' +
  'Guatemala City|Hagatna|Haifa|Halifax|Hamburg|Hanoi|Hanover|Harare|Harlem|Harrisburg|Hartford|Havana|Hebron|Helsinki|Hempstead|Herat|Hiroshima|Ho Chi Minh City|Homs|Honolulu|Houston|Hull|Huntsville|Hyderabad|Idlib|Indianapolis|Innsbruck|Iowa City|Irvine|Islamabad|' +
  'Istanbul|Izmir|Jackson|Jacksonville|Jaffa|Jakarta|Jalalabad|Jeddah|Jersey City|Jerusalem|Johannesburg|Juba|Juneau|Kabul|Kampala|Kandahar|Kansas City|Karachi|Kathmandu|Kazan|Kharkiv|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kirkuk|Knoxville|Kobani|Kolkata|Krakow|' +
  'Kuala Lumpur|Kunduz|Kyiv|Kyoto|La Paz|Lagos|Lahore|Lansing|Laramie|Laredo|Las Vegas|Lausanne|Leeds|Leicester|Leipzig|Lexington|Lille|Lima|Limerick|Lincoln|Lisbon|Little Rock|Liverpool|Ljubljana|Lome|London|Long Beach|Los Angeles|Louisville|Luanda|Lubbock|Lusaka|' +
  'Lviv|Lyon|Macau|Madison|Madrid|Makhachkala|Managua|Manama|Manchester|Manhattan|Manila|Maputo|Marrakech|Marseille|Mecca|Medellin|Medina|Melbourne|Memphis|Mesa|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Monrovia|Monterey|Montevideo|' +
  'Montgomery|Montpellier|Montreal|Moscow|Mosul|Mumbai|Munich|Muscat|Nagasaki|Nairobi|Naples|Nashua|Nashville|Nassau|New Delhi|New Haven|New Orleans|New York City|Newark|Newcastle|Newport|Niamey|Nice|Nicosia|Norfolk|Nottingham|Nuremberg|Oakland|Odessa|Oklahoma City|' +
  'Omaha|Orlando|Osaka|Oslo|Ottawa|Ouagadougou|Oxford|Palermo|Palm Beach|Palm Springs|Palmyra|Palo Alto|Panama City|Paris|Pasadena|Pensacola|Peoria|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Plymouth|Pontiac|Port-au-Prince|Portland|Porto|Portsmouth|' +
  'Prague|Pretoria|Pristina|Providence|Provo|Pyongyang|Quebec City|Queens|Quito|Rabat|Raleigh|Ramadi|Ramallah|Rangoon|Raqqa|Rawalpindi|Reno|Reykjavik|Richmond|Riga|Rio de Janeiro|Riverside|Riyadh|Roanoke|Rochester|Rome|Rostov|Rotterdam|Sacramento|Salem|Salt Lake City|' +
  'Salzburg|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Juan|San Salvador|Sanaa|Santa Ana|Santa Barbara|Santa Fe|Santa Monica|Santiago|Santo Domingo|Sao Paulo|Sarajevo|Sarasota|Savannah|Scottsdale|Seattle|Seoul|Sevastopol|Seville|Shanghai|Sheffield|Shenzhen|' +
  'Shreveport|Singapore|Sioux City|Sioux Falls|Skopje|Sochi|Sofia|South Bend|Southampton|Spokane|Springfield|Srinagar|St. Louis|St. Paul|St. Petersburg|Stamford|Stockholm|Strasbourg|Stuttgart|Surabaya|Sydney|Syracuse|Tacoma|Taipei|Tallahassee|Tallinn|Tampa|Tashkent|Tbilisi|' +
  'Tegucigalpa|Tehran|Tel Aviv|Tijuana|Timbuktu|Tirana|Tokyo|Toledo|Topeka|Toronto|Toulouse|Trenton|Trieste|Tripoli|Tucson|Tulsa|Tunis|Turin|Ulaanbaatar|Utrecht|Valencia|Valletta|Vancouver|Venice|Vienna|Vientiane|Vilnius|Virginia Beach|Vladivostok|Waco|Warsaw|' +
  'Washington|Newport News|West Palm Beach|Wichita|Wilmington|Windhoek|Winnipeg|Winston-Salem|Wolverhampton|Worcester|Wuhan|Yangon|Yaounde|Yekaterinburg|Yerevan|Yokohama|York|Yuma|Zagreb|Zurich|Watertown|Whitefish'

const regionList =
  'Africa|Alps|Amazon|Andes|Antarctica|Appalachia|Arctic|Asia|Atlantic|Baja California|Balkans|Baltic|Bay Area|Bible Belt|Black Sea|Borneo|Brittany|Bronx|Cape Cod|Capitol Hill|Capitol|Caribbean|Caspian Sea|Catskills|Caucasus|Central America|Central Asia|Coney Island|' +
  'Congo River|Corsica|Crete|Dagestan|Darfur|Deep South|Donbas|Donbass|Downing Street|East Africa|East Asia|East China Sea|East Coast|East Jerusalem|Eastern Europe|Eurasia|Europe|Far East|Florida Keys|Gaza Strip|Golan Heights|Gulf Coast|Gulf of Mexico|Himalayas|Hollywood|Hudson Valley|' +
  "Horn of Africa|Iberia|Indian Ocean|Indochina|Java|Jersey Shore|Kashmir|Kurdistan|Lake Michigan|Lake Erie|Latin America|Levant|Long Island|Lower Manhattan|Manhattan|Martha's Vineyard|Mediterranean|Mekong|Middle East|Midlands|Midwest|Mississippi River|Mount Everest|Nantucket|" +
  'New England|New South Wales|Nile|Normandy|North Africa|North America|North Sea|Northeast|Northwest|Nova Scotia|Oceania|Okinawa|Ontario|Pacific|Pacific Northwest|Panhandle|Persian Gulf|Potomac|Pyrenees|Quebec|Queensland|Red Sea|Red Square|Rhine|Rio Grande|Rocky Mountains|Rust Belt|' +
  'Sahara|Sahel|Scandinavia|Siberia|Sicily|Silicon Valley|Sinai|South America|South Asia|South China Sea|Southeast|Southeast Asia|Southwest|Staten Island|Strait of Hormuz|Sub-Saharan Africa|Suez Canal|Sumatra|Sun Belt|Swat Valley|Tahrir Square|Tasmania|Third World|Tiananmen Square|' +
  'Times Square|Transylvania|Tuscany|Ulster|Upper East Side|Upper West Side|Ural|Victoria|Wall Street|West Africa|West Bank|West Coast|West End|Western Europe|Westminster|White House|Yorkshire|Zaire|Ground Zero|Central Park|Camp David|Guantanamo|Guantánamo|Silicon Alley|' +
  'British Columbia|Alberta|Manitoba|Saskatchewan|Newfoundland|New Brunswick|UAE|U.A.E.|UK|U.K.|U.S.|US|USA|U.S.A.|USSR|U.S.S.R.|West Germany|East Germany|Czechoslovakia|Ivory Coast|Cape Verde|Bahamas|Bermuda|Virgin Islands|Cayman Islands|Falkland Islands|Faroe Islands|Channel Islands|Kremlin|Downing Street'

/** People of a faith, a party, a part of the world: adjective and plural noun. */
const peopleList =
  'Arab=Arabs|Jewish=Jews|Muslim=Muslims|Islamic=-|Christian=Christians|Catholic=Catholics|Protestant=Protestants|Baptist=Baptists|Methodist=Methodists|Mormon=Mormons|Evangelical=Evangelicals|Orthodox=-|Hindu=Hindus|Sikh=Sikhs|Buddhist=Buddhists|' +
  'Sunni=Sunnis|Shiite=Shiites|Shia=Shias|Alawite=Alawites|Druze=Druze|Yazidi=Yazidis|Kurdish=Kurds|Hispanic=Hispanics|Latino=Latinos|Latina=Latinas|African-American=African-Americans|African American=African Americans|Asian-American=Asian-Americans|' +
  'Native American=Native Americans|Mexican-American=Mexican-Americans|Cuban-American=Cuban-Americans|Arab-American=Arab-Americans|Republican=Republicans|Democratic=Democrats|Democrat=Democrats|Libertarian=Libertarians|Tory=Tories|Labour=-|Conservative=Conservatives|' +
  'Liberal=Liberals|Green=Greens|Communist=Communists|Socialist=Socialists|Nazi=Nazis|Zionist=Zionists|Islamist=Islamists|Marxist=Marxists|Western=Westerners|Anglo=Anglos|Caucasian=Caucasians|Texan=Texans|Californian=Californians|Floridian=Floridians|Iowan=Iowans|' +
  'Ohioan=Ohioans|Virginian=Virginians|Londoner=Londoners|New Yorker=New Yorkers|Parisian=Parisians|Bostonian=Bostonians|Muscovite=Muscovites|Uighur=Uighurs|Rohingya=Rohingya|Tutsi=Tutsis|Hutu=Hutus|Pashtun=Pashtuns|Roma=-|Cherokee=-|Navajo=-|Sioux=-|' +
  'Southern=Southerners|Northern=Northerners|Midwestern=Midwesterners|Eastern=-|Confederate=Confederates|Taliban=Taliban|Bolshevik=Bolsheviks|Houthi=Houthis|Tamil=Tamils|Maoist=Maoists|Unionist=Unionists|Loyalist=Loyalists'

const countries = countryList
  .trim()
  .replaceAll('\n', '')
  .split('|')
  .map((row) => row.split('='))
const states = stateList
  .trim()
  .replaceAll('\n', '')
  .split('|')
  .map((row) => row.split('='))
const peoples = peopleList.split('|').map((row) => row.split('='))

/** Every place name, as written. */
export const placeNames: ReadonlySet<string> = new Set([
  ...countries.flatMap(([name]) => name ?? []),
  ...states.flatMap(([name, short, mail]) => [name ?? '', short ?? '', mail ?? '']),
  ...cityList.split('|'),
  ...regionList.split('|'),
  'United States of America',
  'Central African Republic',
  'Las Vegas Strip',
  'Washington D.C.',
  'Washington, D.C.',
  'New York State',
])

/** Names of countries, as written, short forms among them. */
export const countryNames: ReadonlySet<string> = new Set([
  ...countries.flatMap(([name]) => name ?? []),
  'U.S.',
  'US',
  'USA',
  'U.S.A.',
  'U.K.',
  'UK',
  'United Kingdom',
])

/** Abbreviations and names of US states to the full name. */
export const stateOf: ReadonlyMap<string, string> = new Map(
  states.flatMap(([name = '', ...short]) => [name, ...short].map((s) => [s, name] as const)),
)

/** Adjective of a country, people or party to the country it belongs to; the adjective itself for peoples. */
export const demonymAdjectives: ReadonlyMap<string, string> = new Map([
  ...peoples.map(([adjective = '']) => [adjective, adjective] as const),
  ...countries.map(([name = '', adjective = '']) => [adjective, name] as const),
])

/** Plural nouns for people of a country, faith or party ("Russians", "Democrats"). */
export const demonymPlurals: ReadonlySet<string> = new Set(
  [
    ...countries.map(([, adjective = '', plural]) => plural ?? `${adjective}s`),
    ...peoples.map(([, plural = '-']) => plural),
  ].filter((p) => p !== '-'),
)

/** Last words of place names: "Baker Street", "Sandy Hook Lake". */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'Avenue Ave Ave. Bay Beach Boulevard Blvd Blvd. Bridge Canal Canyon Cape City Coast County Creek Desert District Drive Forest Gulf Harbor Harbour Heights Highway Hill Hills Island Islands Isle Lake Mountain ' +
    'Mountains Ocean Oblast Park Parish Peninsula Plaza Point Port Province Range Ridge River Road Sea Square Strait Street St Territory Town Township Valley Village Woods Airport Springs Falls Rapids Junction Crossing Mosque ' +
    'Camp Base Prefecture Region Governorate Terrace Lane Pass Plains Prairie Reef Rock Shore Summit Tunnel Plateau Basin Delta'
  ).split(' '),
)

/** First words of place names: "Mount Baker", "Fort Harl". */
export const placeFirstWords: ReadonlySet<string> = new Set(
  'Mount Mt. Fort Ft. Lake Port Cape Camp San Santa Saint El Los Las North South East West Northern Southern Eastern Western Central Upper Lower New Old Great Greater'.split(
    ' ',
  ),
)

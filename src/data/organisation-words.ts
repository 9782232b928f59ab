/** Words that tell an organisation. Written from common knowledge. */

/** Last words of organisations' names: "Harl Foundation", "Veller Inc." */
export const organisationLastWords: ReadonlySet<string> = new Set(
  (
    'Academy Administration Agency Airlines Airways Alliance Arena Army Assembly Associates Association Attorneys Authority Bank Banks Board Brigade Broadcasting Brothers Bros. Bureau Business Cabinet Campaign Capital Caucus Center Centre ' +
    'Chamber Channel Charities Church Cinemas Clinic Club Co Co. Coalition College Comedy Command Commission Committee Communications Community Companies Company Conference Confederation Congregation Congress Consortium Consulting ' +
    'Cooperative Corp Corp. Corporation Corps Council Court Courts Daily Department Dept. Diocese Archdiocese Division Electric Embassy Energy Enterprises Entertainment Exchange Faculty Federation Fellowship Fire Firm Force Forces Forum Foundation ' +
    'Front Fund Gazette Government Group Guard Guild Headquarters Herald Holdings Hospital Hotel Hotels House Inc Inc. Industries Inn Institute Institution Insurance Intelligence International Investments Journal Jury Kitchen Lab Laboratories Laboratory ' +
    'Labs League Legislature Library Limited LLC LLP Lobby Ltd Ltd. Magazine Media Medical Ministry Mission Monitor Motors Movement Museum Network Networks News Newspapers Nationals Navy Observatory Office Organisation Organization Parliament Partners ' +
    'Partnership Party Pharmaceuticals Police Post Power Press Productions Project Properties Prosecutors PLC Radio Records Regiment Register Reserve Resort Resorts Resources Restaurant Review School Schools Secretariat Senate Seminary Service Services ' +
    'Society Solutions Squad Station Steel Stores Studio Studios Symphony Synagogue Syndicate Systems Team Technologies Technology Telegraph Television Temple Theater Theatre Times Tribune Tribunal Trust TV Union Unit United Universities University ' +
    'Ventures Watch Weekly Works Workers YMCA Yankees Cavaliers Lakers Giants Knicks Celtics PAC SuperPAC Tribe Militia Brigades Battalion Taskforce Tank Initiative Action Bancorp Financial Securities Airport Prison Jail Newsroom Gallery'
  ).split(' '),
)

/** Last words of the names of firms, clubs and their like, which are no person's surname after a word that is no given name: "Saar Lines". */
export const firmLastWords: ReadonlySet<string> = new Set(
  (
    'Advisers Advisors Aerospace Agro Air Analytics Athletic Automotive Autos Aviation Bakeries Bancshares Biosciences Biotech Breweries Brewery Builders Bus Buses Capital Care Cargo Catering Cellars Cement Ceramics Chemicals Cinemas Co-op Co-operative ' +
    'Coaches Collective Commodities Conglomerate Constructions Construction Containers Contractors Cooling Cooperatives Couriers Cruises Dairies Dairy Data Defence Development Developments Digital Distribution Dredging Dynamics Electronics Engineering ' +
    'Equipment Equity Estates Exports Farms Ferries Fertilizers Films Finance Fisheries Foods Footwear Forestry Freight Furniture Games Gas Grid GmbH Haulage Health Healthcare Heating Holding Holdings Homes Hospitality Hydro Imports Infrastructure ' +
    'Innovations Instruments Interactive Laboratories Leasing Line Lines Logistics Lumber Machinery Manufacturing Marine Maritime Marketing Materials Meats Metals Microsystems Mills Mines Minerals Mining Mobile Mobility Mutual Naturals Nuclear ' +
    'Oil Optics Outfitters Packaging Paints Paper Payments Petrochemicals Petroleum Pharma Plastics Plumbing Polymers Ports Publishers Publishing Quarries Rail Railroad Railway Railways Realty Recycling Refining Renewables Retail Robotics Rovers ' +
    'S.A. S.A.S. S.p.A. A/S AG AB Oy N.V. B.V. Salvage Satellite Savings Sawmills Seafood Security Semiconductors Shipbuilders Shipping Shipyard Shipyards Software Solar Sugar Supermarkets Supplies Supply Telecom Telecoms Textiles Therapeutics Timber ' +
    'Tobacco Tours Toys Trading Transit Transport Travel Trucking Underwriters Utilities Vineyards Wanderers Waste Water Wealth Wind Wines Wireless Yards'
  ).split(' '),
)

/** Further last words of firms that also end the names of others; nobody bears the name before them. */
export const firmTrades: ReadonlySet<string> = new Set(
  'Energy Coal Steel Motors Airlines Airways Assessment Group Technologies Systems Partners Pictures Records Media Electric Power Chemical Cooperative Insurance Securities Brewing'.split(
    ' ',
  ),
)

/** What the "of" of an organisation's name stands after: "Department of Justice", "University of Oster". */
export const organisationBeforeOf: ReadonlySet<string> = new Set(
  (
    'Academy Administration Agency Alliance Archdiocese Army Assembly Association Bank Board Brotherhood Bureau Chamber Church City Coalition College Commission Committee Confederation Congress Council Court Department Dept. Diocese Directorate Faculty ' +
    'Federation Foundation Fraternal Friends Fund General Government Guild Hall House Institute Institutes Institution Joint Knights League Ministry Movement Museum National Office Order Organisation Organization Parliament Partnership Party Republic ' +
    'School Secretariat Service Society State States Supreme Syndicate Trustees Union United University Veterans Daughters Sons Doctors Reporters Union Center Centre'
  ).split(' '),
)

/** Names of organisations that stand without a telling word. */
export const knownOrganisations: ReadonlySet<string> = new Set(
  (
    'ABC|ABC News|ACLU|AFL-CIO|AFP|Agence France-Presse|AIPAC|Airbnb|Airbus|al Qaeda|al-Qaeda|Al Qaeda|al-Qaida|Al-Shabab|al-Nusra|Aljazeera|Al Jazeera|Al-Jazeera|Alphabet|Amazon|Amnesty International|Amtrak|ANSA|Anonymous|AP|Apple|Associated Press|AT&T|ATF|Axios|' +
    'BBC|Bloomberg|Bloomberg News|Boeing|Boko Haram|BP|Breitbart|Bundestag|BuzzFeed|C-SPAN|CBC|CBO|CBP|CBS|CBS News|CDC|CENTCOM|Chevron|CIA|C.I.A.|Citigroup|CNBC|CNN|Coca-Cola|Comcast|Congress|Cosco|DEA|Deutsche Bank|Deutsche Welle|DHS|DNC|DOE|DOJ|DreamWorks|Duma|' +
    'EPA|ESPN|EU|E.U.|Eurostat|Exxon|ExxonMobil|FAA|Facebook|Fatah|FBI|F.B.I.|FCC|FDA|FDIC|FEC|FEMA|FERC|FIFA|Ford|Fox|Fox News|Fox Business|FSB|FTC|Gallup|GAO|Gazprom|GCHQ|GE|GlaxoSmithKline|GM|GMO|Goldman Sachs|Google|GOP|Greenpeace|GRU|Guardian|Hamas|HBO|Hezbollah|HHS|HSBC|HUD|HuffPost|' +
    "IAEA|IBM|ICC|ICE|IMF|Instagram|Intel|Interfax|Interpol|Europol|IRA|IRGC|IRS|ISIL|ISIS|Islamic State|Islamic Jihad|ITAR-TASS|JPMorgan|KGB|Kickstarter|Knesset|Ku Klux Klan|Likud|LinkedIn|Lockheed Martin|Lufthansa|McDonald's|McKinsey|Médecins Sans Frontières|Merck|Microsoft|Monsanto|Morgan Stanley|Mossad|" +
    'Motorola|MSNBC|NAACP|NASA|NASCAR|NATO|NBA|NBC|NBC News|Netflix|NFL|NHL|NIH|NHS|Nike|Nissan|NLRB|NOAA|Nokia|NPR|NRA|NRDC|NSA|N.S.A.|NSC|NTSB|NYPD|OAS|OECD|OMB|OPEC|OSCE|Oxfam|PBS|Pentagon|Pepsi|PepsiCo|Pfizer|Planned Parenthood|PLO|Politico|POLITICO|PolitiFact|Procter & Gamble|Quinnipiac|RAND|Red Cross|Red Crescent|' +
    'Reuters|RIA|RNC|Rosneft|RT|Samsung|SANA|SEC|SEIU|Sinn Fein|Sky News|Slate|Snapchat|Sony|SpaceX|Sputnik|SWAT|TASS|Tass|Tesla|TSA|Twitter|U.N.|UN|Uber|UNESCO|UNHCR|UNICEF|UNRWA|UPI|Univision|Telemundo|USAID|USDA|Vanity Fair|Verizon|Visa|Volkswagen|Vox|Walmart|Wal-Mart|Wells Fargo|WHO|WikiLeaks|Wikipedia|World Bank|' +
    'WTO|Xinhua|Yahoo|YouTube|YPG|PKK|CAIR|EgyptAir|Toyota|Honda|Starbucks|Target|Costco|Disney|Viacom|Tribune|Time|Newsweek|Forbes|Fortune|Haaretz|Le Monde|Der Spiegel|El Pais|New York Times|New York Post|Washington Post|Wall Street Journal|Los Angeles Times|USA Today|Financial Times|Daily Mail|Daily Beast|Huffington Post|' +
    'Taliban|Pakistani Taliban|Afghan Taliban|RIA Novosti|Business Insider|Washington Examiner|Washington Times|Boston Globe|Chicago Tribune|Miami Herald|Arizona Republic|Cincinnati Enquirer|Dallas Morning News|Denver Post|Detroit News|Detroit Free Press|Des Moines Register|Houston Chronicle|San Francisco Chronicle|Philadelphia Inquirer|Boston Herald|Baltimore Sun|Christian Science Monitor|National Review|Weekly Standard|New Yorker|The Hill|The Atlantic|Mother Jones|Rolling Stone|The Intercept|Senate|Supreme Court|Labour|Tories|White Helmets|Ahrar al-Sham|Free Syrian Army|Politburo|CPAC|' +
    'Treasury|Fed|Federal Reserve|Secret Service|Coast Guard|Homeland Security|Social Security Administration|Justice Department|State Department|Defense Department|Scotland Yard|Downing Street|House of Representatives|House of Commons|House of Lords|Security Council|General Assembly|Republican Party|Democratic Party|Tea Party|' +
    "Black Lives Matter|Judicial Watch|Common Cause|Human Rights Watch|Doctors Without Borders|Bureau of Alcohol, Tobacco, Firearms and Explosives|Brigham and Women's Hospital|United States Conference of Mayors|" +
    'U.S. Conference of Mayors|U.S. Chamber of Commerce|U.S. Steel|U.S. Citizenship and Immigration Services|United States Citizenship and Immigration Services|U.S. Customs and Border Protection|Customs and Border Protection|' +
    'Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement|Centers for Disease Control and Prevention|Securities and Exchange Commission|Food and Drug Administration|' +
    'Organization for Security and Cooperation in Europe|Department of Housing and Urban Development|Department of Health and Human Services|Health and Human Services|Centers for Medicare and Medicaid Services|' +
    'National Institutes of Health|Office of Management and Budget|National Oceanic and Atmospheric Administration|Bill and Melinda Gates Foundation|Joint Chiefs of Staff|Club for Growth|Make-A-Wish Foundation|Teamsters|Ivy League|' +
    'Getty Images|YMCA|AmeriCorps|Peace Corps|Real Clear Politics|Rolls-Royce|Hewlett-Packard|Save the Children|Salvation Army|Boy Scouts|Girl Scouts|' +
    'Syrian Observatory for Human Rights|Revolutionary Guard|Revolutionary Guards|National Guard|National Front|Muslim Brotherhood|FARC|Reddit|Tumblr|Vice|Salon|Gawker|Mashable|Recode|TMZ|E&E'
  ).split('|'),
)

/** Names of organisations that are common words, or other names, as often. */
export const alsoWords: ReadonlySet<string> = new Set(
  'Alphabet Amazon Anonymous Apple Ford Fortune Guardian ICE Intel Labour Politburo RAND Salon Slate Sputnik Target Time Tories Tribune Vice Visa Vox WHO'.split(
    ' ',
  ),
)

/** Words in capitals that name no organisation. */
export const plainAcronyms: ReadonlySet<string> = new Set(
  (
    'ADHD AR BMI BREAKING CB CCTV CD CEO CEOs CFO CFOs CIO COO COVID CPI CPR CRV CSO CT CTO DACA DIY DNA DUI DVD DWI EBITDA ECG EDT ER EST ESG EV EVs EXCLUSIVE FAQ FOIA FYI GDP GED GMO GMOs GMT GNP GPA GPS GPU HFC HFCs HIV HR ' +
    'ICBM ICBMs ICU ID IDs IED IEDs IP IPO IPOs IQ ISP IT IVF JASTA KO LED LGBT LGBTQ LSD MBA MD MO MP MPs MRI MVP NAFTA NDA OK PC PCP PDF PIN PM PPE PR PS PST Q&A QR R&D RN RPG RPGs RSVP RV SARS SAT SATs SMS SOS SPF SUV SUVs ' +
    'TARP TGIF THC TIPP TLC TPP TV TVs UFO UFOs UPDATE UPDATED URL USB UTC UV VAT VHS VIP VIPs VP VPN WATCH WMD WMDs XL EMT EMTs DREAM STEM DJ EDM HD HQ PACs CO2 A.M. P.M. PhD Ph.D. Update Updated'
  ).split(' '),
)

/** Common nouns for bodies of people that speak or act as one: "the company", "the agency". */
export const organisationNouns: ReadonlySet<string> = new Set(
  (
    'administration agency airline alliance army association authority bank board bureau business cabinet campaign charity church club coalition college commission committee company conglomerate congregation consortium consulate ' +
    'consultancy contractor co-operative cooperative corporation council court department embassy federation firm force foundation fund government group hospital institute institution jury kingdom league legislature lobby magazine media militia ministry monarchy ' +
    'movement museum navy network newspaper nonprofit observatory organization organisation outlet panel paper parliament party partnership police prosecution publication publisher railway regime regulator restaurant retailer school ' +
    'secretariat senate service society startup station subsidiary team tribunal troupe trust union university utility watchdog website broadcaster manufacturer maker developer insurer lender defense delegation community opposition'
  ).split(' '),
)

/** A news outlet: its name, where it publishes, and how its own copy and others name it. */
export interface Outlet {
  readonly name: string
  /** Registered domains of its site, best known first. */
  readonly hosts: readonly string[]
  /** Other names; matched as whole words, with this letter case. */
  readonly forms: readonly string[]
  /** An agency, whose name in a text more often credits it than says who publishes. */
  readonly agency: boolean
}

/**
 * One outlet a line: name | domains | other names. Own compilation; each name is the one the outlet uses of itself on the
 * front page of the domain beside it. A `*` before the name marks an agency.
 */
const rows = `
*Associated Press | apnews.com ap.org | The Associated Press; AP
*Reuters | reuters.com | Thomson Reuters
*Agence France-Presse | afp.com | AFP
*Bloomberg | bloomberg.com | Bloomberg News
*United Press International | upi.com | UPI
*Xinhua | xinhuanet.com news.cn | Xinhua News Agency
*TASS | tass.com tass.ru | ITAR-TASS
*Interfax | interfax.com interfax.ru |
*Press Association | pressassociation.com | PA Media
*Deutsche Presse-Agentur | dpa.com | dpa
*SANA | sana.sy | Syrian Arab News Agency
*Anadolu Agency | aa.com.tr | Anadolu
*Kyodo News | kyodonews.net | Kyodo
*Yonhap | yna.co.kr | Yonhap News Agency
*ANSA | ansa.it |
*EFE | efe.com |
*Press Trust of India | ptinews.com | PTI
*National News Agency | nna-leb.gov.lb | NNA
ABC News | abcnews.go.com abcnews.com |
Al Jazeera | aljazeera.com aljazeera.net | Al-Jazeera
Al Arabiya | alarabiya.net | Al-Arabiya
Al-Monitor | al-monitor.com |
Ahram Online | ahram.org.eg | Al-Ahram
Al-Alam | alalam.ir |
Albawaba | albawaba.com | Al Bawaba
AlterNet | alternet.org |
Ars Technica | arstechnica.com |
Asharq Al-Awsat | aawsat.com |
Axios | axios.com |
Baltimore Sun | baltimoresun.com | The Baltimore Sun
BBC News | bbc.com bbc.co.uk | BBC; the BBC
Billboard | billboard.com |
Boston Globe | bostonglobe.com | The Boston Globe
Boston Herald | bostonherald.com |
Breitbart News | breitbart.com | Breitbart
Business Insider | businessinsider.com |
Business Insider | insider.com | Insider
BuzzFeed News | buzzfeednews.com buzzfeed.com | BuzzFeed
CBC News | cbc.ca | CBC
CBS News | cbsnews.com |
CBS Sports | cbssports.com |
Channel 4 News | channel4.com |
Chicago Sun-Times | suntimes.com | the Sun-Times
Chicago Tribune | chicagotribune.com |
Christian Science Monitor | csmonitor.com | The Christian Science Monitor
CNBC | cnbc.com |
CNET | cnet.com |
CNN | cnn.com | CNN.com
Daily Beast | thedailybeast.com | The Daily Beast
Daily Caller | dailycaller.com | The Daily Caller; Daily Caller News Foundation
Daily Express | express.co.uk |
Daily Kos | dailykos.com |
Daily Mail | dailymail.co.uk | DailyMail.com; MailOnline; Mail Online
Daily Mirror | mirror.co.uk | The Mirror
Daily Sabah | dailysabah.com |
Daily Signal | dailysignal.com | The Daily Signal
Daily Star | thedailystar.net |
Daily Telegraph | telegraph.co.uk | The Telegraph; The Daily Telegraph
Daily Wire | dailywire.com | The Daily Wire
Dallas Morning News | dallasnews.com | The Dallas Morning News
Defense News | defensenews.com |
Denver Post | denverpost.com | The Denver Post
Der Spiegel | spiegel.de | Spiegel
Detroit Free Press | freep.com |
Detroit News | detroitnews.com | The Detroit News
Deutsche Welle | dw.com |
Economist | economist.com | The Economist
El País | elpais.com |
Engadget | engadget.com |
ESPN | espn.com |
Euronews | euronews.com |
Evening Standard | standard.co.uk |
Federalist | thefederalist.com | The Federalist
Financial Times | ft.com | The Financial Times
FiveThirtyEight | fivethirtyeight.com |
Florida Today | floridatoday.com | FLORIDA TODAY
Forbes | forbes.com |
Foreign Policy | foreignpolicy.com |
Fortune | fortune.com |
Fox Business | foxbusiness.com | FOX Business
Fox News | foxnews.com | FOX News; FoxNews.com
France 24 | france24.com |
Gizmodo | gizmodo.com |
Globe and Mail | theglobeandmail.com | The Globe and Mail
Guardian | theguardian.com guardian.co.uk | The Guardian
Haaretz | haaretz.com |
Hill | thehill.com | The Hill
Hindu | thehindu.com | The Hindu
Hindustan Times | hindustantimes.com |
Hollywood Reporter | hollywoodreporter.com | The Hollywood Reporter
Hot Air | hotair.com | HotAir
Houston Chronicle | chron.com houstonchronicle.com | The Houston Chronicle
HuffPost | huffpost.com huffingtonpost.com | The Huffington Post; Huffington Post
IGN | ign.com |
Independent | independent.co.uk | The Independent
Intercept | theintercept.com | The Intercept
Irish Times | irishtimes.com | The Irish Times
Japan Times | japantimes.co.jp | The Japan Times
Jerusalem Post | jpost.com | The Jerusalem Post
Kansas City Star | kansascity.com | The Kansas City Star
Las Vegas Review-Journal | reviewjournal.com |
Le Monde | lemonde.fr |
Live Science | livescience.com |
Los Angeles Times | latimes.com | The Los Angeles Times; L.A. Times
Mashable | mashable.com |
McClatchy | mcclatchydc.com | McClatchyDC
Mediaite | mediaite.com |
Miami Herald | miamiherald.com | The Miami Herald
Middle East Eye | middleeasteye.net |
Moscow Times | themoscowtimes.com | The Moscow Times
Mother Jones | motherjones.com |
MSNBC | msnbc.com |
MSN | msn.com |
Nation | thenation.com | The Nation
National Interest | nationalinterest.org | The National Interest
National Post | nationalpost.com |
National Public Radio | npr.org | NPR
National Review | nationalreview.com |
NBC News | nbcnews.com |
New Republic | newrepublic.com | The New Republic
New York Daily News | nydailynews.com | The Daily News; Daily News
New York Magazine | nymag.com |
New York Post | nypost.com | The New York Post
New York Times | nytimes.com | The New York Times; the Times
New Yorker | newyorker.com | The New Yorker
Newsday | newsday.com |
Newsmax | newsmax.com |
Newsweek | newsweek.com |
Orlando Sentinel | orlandosentinel.com |
PBS NewsHour | pbs.org | NewsHour; PBS
Philadelphia Inquirer | inquirer.com | The Philadelphia Inquirer; The Inquirer
Pittsburgh Post-Gazette | post-gazette.com |
PJ Media | pjmedia.com |
Politico | politico.com politico.eu | POLITICO
ProPublica | propublica.org |
Quartz | qz.com |
Radio Free Europe | rferl.org | RFE/RL; Radio Free Europe/Radio Liberty
Raw Story | rawstory.com |
Real Clear Politics | realclearpolitics.com | RealClearPolitics
Reason | reason.com |
Roll Call | rollcall.com | CQ Roll Call
RT | rt.com | Russia Today
Salon | salon.com |
San Francisco Chronicle | sfchronicle.com sfgate.com | The Chronicle
Scotsman | scotsman.com | The Scotsman
Seattle Times | seattletimes.com | The Seattle Times
Sky News | news.sky.com |
Slate | slate.com |
South China Morning Post | scmp.com |
Sputnik | sputniknews.com | Sputnik News
Star Tribune | startribune.com |
Straits Times | straitstimes.com | The Straits Times
Sun | thesun.co.uk | The Sun
Sydney Morning Herald | smh.com.au | The Sydney Morning Herald
Talking Points Memo | talkingpointsmemo.com | TPM
Tampa Bay Times | tampabay.com |
TechCrunch | techcrunch.com |
The Atlantic | theatlantic.com |
The Week | theweek.com |
ThinkProgress | thinkprogress.org |
Time | time.com | TIME
Times | thetimes.co.uk | The Times
Times of India | timesofindia.indiatimes.com |
Times of Israel | timesofisrael.com | The Times of Israel
TMZ | tmz.com |
Toronto Star | thestar.com |
Townhall | townhall.com | Townhall.com
TRT World | trtworld.com |
USA Today | usatoday.com | USA TODAY
U.S. News & World Report | usnews.com | US News
Univision | univision.com |
Vanity Fair | vanityfair.com |
Variety | variety.com |
Verge | theverge.com | The Verge
Vice News | vice.com | VICE News; VICE
Voice of America | voanews.com | VOA
Vox | vox.com | Vox.com
Wall Street Journal | wsj.com | The Wall Street Journal; WSJ; WSJ.com
Washington Examiner | washingtonexaminer.com | The Washington Examiner
Washington Free Beacon | freebeacon.com |
Washington Post | washingtonpost.com | The Washington Post; the Post
Washington Times | washingtontimes.com | The Washington Times
Weekly Standard | weeklystandard.com | The Weekly Standard
Western Journalism | westernjournalism.com westernjournal.com | The Western Journal
Wired | wired.com | WIRED
Yahoo News | news.yahoo.com |
ZDNet | zdnet.com |
`

/** Outlets known by name and address. What is not listed is not unknown: addresses and metadata name the rest. */
export const outlets: readonly Outlet[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', hosts = '', forms = ''] = row.split('|').map((cell) => cell.trim())
    const agency = name.startsWith('*')
    return {
      name: name.replace(/^\*/, ''),
      hosts: hosts.split(' ').filter((h) => h !== ''),
      forms: forms
        .split(';')
        .map((f) => f.trim())
        .filter((f) => f !== ''),
      agency,
    }
  })

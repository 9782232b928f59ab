/** Forms of irregular verbs: lemma, past, past participle; further forms after them. */
export const irregularVerbs: readonly (readonly string[])[] = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burned burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt
learn learned learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|misspeak misspoke misspoken|mistake mistook mistaken|misunderstand misunderstood misunderstood|overcome overcame overcome
overhear overheard overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pleaded
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retell retold retold|rewrite rewrote rewritten|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|undergo underwent undergone|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(' '))

/** Forms of auxiliaries and of "to be" with their lemmas. */
export const auxiliaryForms: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'m": 'be',
  "'re": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  "'ll": 'will',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  "'d": 'would',
}

/** Plurals that no rule makes, with their singulars. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  persons: 'person',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  selves: 'self',
  leaves: 'leaf',
  halves: 'half',
  thieves: 'thief',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  media: 'media',
  criteria: 'criterion',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'basis',
  series: 'series',
  species: 'species',
  means: 'means',
  news: 'news',
  politics: 'politics',
  headquarters: 'headquarters',
  grandchildren: 'grandchild',
  clothes: 'clothes',
  wolves: 'wolf',
  licenses: 'license',
  defenses: 'defense',
  responses: 'response',
  expenses: 'expense',
  rights: 'right',
}

/** Verbs in -e whose ending does not tell: "combine" against "win", "quote" against "visit". */
export const verbsInE: ReadonlySet<string> = new Set(
  `combine determine decline define examine imagine undermine outline underline refine confine mine shine dine line fine headline sideline combine
discipline examine machine intertwine streamline incline decline wine pine entwine airline magazine dominoe share prepare declare compare scare care bare dare
stare spare square fare flare glare snare rare beware contribute execute dispute institute prosecute substitute constitute mute refute pollute dilute salute
persecute distribute attribute electrocute commute compute reroute cite write unite excite invite recite bite incite ignite quite expedite rewrite indite despite
store score explore restore ignore adore bore deplore shore implore underscore galore pore soar abhore invade fade trade persuade parade evade grade wade degrade
upgrade downgrade blockade dissuade pervade made shade take make bake shake wake fake overtake undertake mistake stake brake rake flake phone postpone condone hone
clone tone stone drone zone atone telephone smile file compile reconcile pile exile mobile blame name frame shame tame flame game rename inflame acclaime come become
overcome welcome shape escape tape scrape rape drape gape vote note quote promote devote denote rote smote connote include conclude exclude intrude elude allude
preclude exude seclude delude protrude assume resume consume presume volume fume costume perfume concede precede recede supersede secede impede accede intercede
schedule rule overrule ridicule delete compete complete athlete obsolete deplete interfere revere adhere persevere sincere cohere control console cajole parole
change challenge arrange range exchange plunge lounge infringe revenge avenge hinge cringe fringe binge scavenge lunge sponge expunge strange derange estrange
hope cope grope scope elope rope bathe breathe clothe soothe loathe file invoke provoke revoke evoke choke smoke joke poke stoke cloak argue continue pursue issue
value rescue sue continue queue accrue ensue imbue league intrigue sign agree guarantee free flee see oversee fee lie die tie vie dye eye explode erode implode decode
time chime prime mime crime live give love move prove solve serve reserve deserve observe hike strike spike dislike like mike type hype wipe swipe snipe gripe pipe
tune prune immune commune fortune dune convene intervene serene scene tire hire fire retire require acquire inspire wire conspire admire desire expire aspire
rehire measure pressure injure figure secure ensure assure capture feature picture endure procure lure cure insure torture treasure venture nurture conjure
produce reduce introduce force enforce reinforce pounce trounce divorce place replace race trace embrace pace face commence experience influence sentence
state create use choose close raise praise advise waste taste paste guide side divide provide decide hide ride slide reside preside collide pride probe rebuke bribe tribe describe subscribe
blare wane profile guide owe dole destine enshrine disagree subdue renege participate anticipate`.split(/\s+/),
)

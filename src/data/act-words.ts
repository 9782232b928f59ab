import type { Act } from '../model/layers.ts'

/**
 * What words outside the lists of cues do where they stand as cues: the act by which speech is told apart from what
 * someone thinks, wants or has decided. Verbs by their lemma. Own list.
 */
export const actVerbs: Readonly<Partial<Record<Act, string>>> = {
  opinion: `support back champion embrace espouse love loathe hate like dislike admire respect resent regret appreciate value welcome
    cheer celebrate shun spurn tolerate mind trust distrust mistrust disapprove bristle seethe rate judge grade rank compare liken equate
    paint cast frame view regard treat rejoice mourn enjoy relish deplore rue despise detest abhor idolize revere salute honor honour
    chafe satirize satirise parody congratulate disagree differ side extol eulogize cherish prize dread prioritize balk bemoan bewail exult fume marvel herald`,
  accusation: `attack target pound pummel bash hammer rip skewer pillory excoriate castigate berate trash disparage belittle malign vilify
    smear savage chastise upbraid reprimand admonish scorn taunt jeer heckle boo hit implicate sue indict mock insult
    knock deride lampoon`,
  plan: `aim try attempt vie strive eye pursue launch prepare mull weigh ponder contemplate resolve opt elect choose mean arrange schedule
    look decline resist wait long yearn crave need`,
  belief: `see foresee recognize recognise sense perceive gather infer deduce calculate guess imagine dream remember forget anticipate
    await bet gamble discover hold discount disbelieve`,
  announcement: `unveil introduce release publish issue sign enact approve block overturn veto adopt pass impose authorize authorise award
    appoint nominate name select ban bar sponsor file`,
  report: `feature highlight chronicle trace track record cover spotlight reflect examine expose uncover spot observe notice witness
    include contain show point mean`,
  question: 'probe investigate grill quiz interview interrogate poll survey explore',
  defence: 'justify excuse',
  retraction: 'renounce recant',
  call: 'lobby petition push agitate campaign rally pray beseech plead require pressure persuade',
}

/** Adjectives and nouns that are cues with a form of "to be" or alone ("are afraid that", "a critic of"). */
export const actNouns: Readonly<Partial<Record<Act, string>>> = {
  opinion: `horrified appalled disgusted alarmed disturbed aghast incensed enraged ashamed embarrassed grateful thankful heartened
    baffled perplexed puzzled bothered frustrated angry upset proud glad happy sad furious sorry delighted disappointed bearish bullish supportive opposed fond tired
    outraged dismayed thrilled pleased unhappy indifferent supporter supporters proponent proponents opponent opponents critic critics fan
    foe disagreement disagreements critique critiques misgivings reservations support dislike distaste disdain admiration enthusiasm disappointment
    amusement upbeat nervous uneasy wary excited optimistic pessimistic enthusiastic divided interest
    interested critical impressed hostile bitter uncomfortable shocked startled dismay respect anger backing advocate advocates`,
  belief: `convinced afraid hopeful certain sure confident skeptical sceptical doubtful aware unaware unsure fearful expectation illusions
    understanding feeling thought thoughts fears hopes doubts concerns worries
    worried concerned expectations perception`,
  plan: `willing ready eager determined poised reluctant keen intent unwilling plans goal goals aim aims desire intention intentions bid
    effort efforts wish ambition refusal reluctance willingness unwillingness`,
  accusation: 'attack attacks jab jabs swipe swipes dig digs blast blasts broadside condemnation insult insults',
  denial: 'rejection rebuttal dismissal',
  answer: 'answer answers response responses reply replies',
  defence: 'defender defenders defense defence',
  report: 'survey poll study',
}

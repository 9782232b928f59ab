/**
 * Words that tell of one act though they share no stem: "met", "spoke with", "conversation". The first names the act;
 * a denial of one word meets a report in another. Own list, from reading accounts of one event side by side.
 */
export const sameActs: readonly (readonly string[])[] = `
meet meeting speak spoke talk talks discuss discussion converse conversation communicate communication contact encounter conversations dine dined
tell told warn warning advise notify inform alert brief aware
see saw read notice spot observe sight witness
arrest custody detain detention apprehend
kill die dead death fatal slain
wound injure hurt injury
find found discover locate recover
review examine inspect audit scrutinise scrutinize
approve approval clear authorise authorize endorse sanction
pay payment paid fund funding bankroll
resign resignation quit
fire dismiss sack oust
ban bar suspend suspension
cancel scrap void terminate rescind annul
rob robbery theft steal
bomb device explosive explosion blast
claim responsibility blame responsible
mislead deceive lie perjury perjure untruthful dishonest false
involve involvement role part participate participation
collude collusion conspire conspiracy coordinate coordination
attend attendance present
receive received get got
sell sale sold
attack assault strike
power electricity electric
contract deal agreement
besiege siege blockade
fail failure fault malfunction break broke
withdraw withdrawal
recuse recusal
reject rejection refuse refusal
order ordered instruct command
complain complaint
delay late postpone postponement
test tested
sentence jail imprison`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

/** Whoever gives up running for something leaves. */
export const endingRun: RegExp =
  /\b(?:end|suspend|abandon|quit)(?:s|ed|ing)? (?:his|her|their) (?:\p{L}+ )?(?:campaign|bid|candidacy)\b/iu

/** Verbs with a particle that tell of an act named by one word elsewhere. */
export const phrasalActs: readonly (readonly [phrase: RegExp, act: string])[] = [
  [/\bopen(?:s|ed|ing)? fire\b/gi, 'shoot'],
  [
    /(?<!\b(?:is|are|was|were|be|been|being|got) )\bfir(?:es?|ed|ing) (?:only )?(?:at|on|upon|into)\b(?! (?:his|her|its|their) own\b| \p{L}+day\b)/giu,
    'shoot',
  ],
  [/\b(?:step|stand)(?:s|ped|ping|ing)? down\b|\bstood down\b/gi, 'resign'],
  [/\b(?:step|stand)(?:s|ped|ping|ing)? aside\b|\bstood aside\b/gi, 'recuse'],
  [/\b(?:drop(?:s|ped|ping)?|bow(?:s|ed|ing)?) out\b/gi, 'resign'],
  [new RegExp(endingRun.source, 'giu'), 'resign'],
  [/\bcall(?:s|ed|ing)? off\b/gi, 'cancel'],
  [/\bput(?:s|ting)? off\b/gi, 'postpone'],
  [/\bpull(?:s|ed|ing)? out\b/gi, 'withdraw'],
  [/\b(?:t(?:ak(?:e|es|en|ing)|ook)|pull(?:s|ed|ing)?)(?: \p{L}+){0,2}? (?:out of|from|off) service\b/giu, 'withdraw'],
  [/\bsign(?:s|ed|ing)? off on\b/gi, 'approve'],
  [/\bturn(?:s|ed|ing)? down\b/gi, 'reject'],
  [/\bt(?:ak(?:e|es|en|ing)|ook)(?: \p{L}+){0,3}? into custody\b/giu, 'arrest'],
  [/\blet (?:\p{L}+ )?know\b/giu, 'tell'],
  [/\b(?:lay|lays|laid|laying) (?:a (?:finger|hand)|hands) on\b/gi, 'strike'],
  [/\bset(?:s|ting)? foot (?:in|inside|on)\b/gi, 'visit'],
  [/\bpull(?:s|ed|ing)? the trigger\b/gi, 'shoot'],
  [/\bpull(?:s|ed|ing)? the plug on\b/gi, 'cancel'],
  [/\b(?:g[ai]ve|gives|given|giving) (?:the |a )?(?:green light|go-ahead) to\b/gi, 'approve'],
  [/\btip(?:s|ped|ping)? off\b/gi, 'tell'],
  [/\bset(?:s|ting)? fire to\b/gi, 'burn'],
  [/\bown(?:s|ed|ing)? up\b/gi, 'confess'],
]

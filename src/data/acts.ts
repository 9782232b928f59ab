import type { Act } from '../model/layers.ts'

/** Words of what was said that make it such an act, whatever the words of saying. Own list. */
export const contentActs: readonly {
  readonly act: Act
  readonly pattern: RegExp
  /** Tried on the first words only: deeper in, such words are about something else. */
  readonly opening: boolean
}[] = [
  {
    act: 'no-comment',
    pattern:
      /\b(?:no comment|(?:unable|decline[sd]?|refuse[sd]?|not going) to comment|(?:can ?not|can't|won't|will not|does(?:n't| not)|do(?:n't| not)) comment)\b/i,
    opening: false,
  },
  {
    act: 'no-comment',
    pattern:
      /\b(?:(?:do|does|did)(?: not|n't) (?:really )?have (?:anything|any more|much|a comment)(?: \w+){0,2} to (?:say|add|tell)|(?:have|has|had) (?:nothing|no more)(?: \w+){0,2} to (?:say|add|tell)|(?:can ?not|can't|ca n't|will not|won't|wo n't|not going to|not able to|not at liberty to) (?:discuss|talk about|speak about|speak to|get into|go into|answer (?:that|this|the question)|say (?:any )?more|speculate|confirm or deny|tell you))\b/i,
    opening: true,
  },
  {
    act: 'denial',
    pattern:
      /(?<!\b(?:if|unless|because|cause|although|though|until|when|whether|since|while|where|who|how|why|what|which)(?: \w+)? )\b(?:i|we|he|she|they|it)(?: \w+){0,2}? ?(?:did|do|does|have|has|had|was|were|am|are|'m|'ve|could)(?: not|n't)\b(?! (?:(?:specifically |exactly )?(?:recall|remember|recollect)|know(?: [.,;?!”"]|$)|know (?:if|whether|how|what|why|where|when|who|yet)|interested|sure|certain|ready|able|happy|afraid|surprised|satisfied|comfortable|going|(?:really )?have (?:anything|any more|much|a comment)(?: \w+){0,2} to|want|think|believe|need|like|care|mind|expect|plan|support|answer|imagine|afford|understand|see|get|worry|look|realize|feel|seem|decided|yet|heard|seen|quite|enough|good|perfect|made up|help|matter|mean|hurt|surprise|blame))|\b(?:i|we|he|she|they)(?: '?\w+){0,2} never\b(?! (?:seen|heard|imagined|thought|forget|expected|experienced))|\b(?:not true|is false|was false|untrue|(?:absolutely|there (?:was|is|were)) nothing|no (?:such|knowledge|idea|truth|discussions?|contacts?|communications?))\b|^(?:that )?no[ ,.]*$/i,
    opening: true,
  },
  {
    act: 'defence',
    pattern:
      /\b(?:(?:did|done|was|were|is|are|there 's|be) (?:absolutely )?nothing (?:\w+ly )?(?:wrong|improper|inappropriate|illegal|untoward|misleading|unethical|unusual|untrue)|acted (?:properly|appropriately|lawfully|correctly|honorably|in good faith|within (?:the|their|his|her) (?:law|rights|powers?)))\b/i,
    opening: true,
  },
  {
    act: 'accusation',
    pattern:
      /(?<!\b(?:i|we|nobody|who|not|never|n't|nothing|no one|if|whether|denied|neither)(?: [\w']+){0,3} )\b(?:lied|misled|deceived|perjured|cheated|betrayed|smeared|slandered|defamed|stole|bribed|broke the law|violated the (?:law|constitution|rules)|covered (?:it )?up|(?:is|are|was|were|been) (?:lying|cheating|distorting|misleading|covering up|spreading lies))\b/i,
    opening: true,
  },
  {
    act: 'promise',
    pattern: /\b(?:i|we) (?:promise|pledge|vow|guarantee|give you my word)\b(?! (?:of|to be honest))/i,
    opening: true,
  },
  {
    act: 'threat',
    pattern:
      /\b(?:i|we) (?:will|'ll|are going to|'re going to) (?:sue|retaliate|strike back|take (?:\w+ ){1,3}to court|see (?:\w+ ){1,3}in court)\b/i,
    opening: true,
  },
  {
    act: 'retraction',
    pattern: /\b(?:misspoke|misspoken|(?:take|took|taking|taken) (?:it|that|this|(?:my|his|her|their) words) back)\b/i,
    opening: true,
  },
  {
    act: 'apology',
    pattern:
      /\b(?:(?:i|we) ?(?:am|are|'m|'re) (?:\w+ ){0,2}sorry|(?:i|we) (?:\w+ ){0,3}apologi[sz]e|(?:my|our) (?:\w+ )?apolog(?:y|ies)|(?:was|were) (?:\w+ )?sorry (?:for|that|if)|deeply regrets?)\b/i,
    opening: true,
  },
  {
    act: 'call',
    pattern:
      /(?<!\b(?:may|might|could|would|did not|didn't|not|n't) )\b(?:must|should|ought to|needs? to|has to|have to|(?:essential|imperative|time|vital) (?:that|to|for))\b/i,
    opening: true,
  },
]

/**
 * Cues whose act depends on what follows: of a lemma, if the first words after the cue (or its last ones) fit. The first
 * that fits replaces the acts of the cue. Own list.
 */
export const shiftedActs: readonly {
  readonly lemma: RegExp
  readonly pattern: RegExp
  readonly act: Act
  /** Only where the act of saying is negated. */
  readonly negated?: boolean
}[] = [
  {
    lemma: /^(?:respond|reply|answer|return|comment)$/,
    pattern: /\b(?:comments?|requests?|quer(?:y|ies)|inquir(?:y|ies)|questions?|calls?|messages?|e-?mails?)\b/i,
    act: 'no-comment',
    negated: true,
  },
  { lemma: /^(?:warn|caution|forewarn|advise)$/, pattern: /^(?:\w+ ){0,6}?(?:against|not to|to)\b/i, act: 'call' },
  {
    lemma: /^(?:want|wish|like|seek|need|demand)$/,
    pattern: /^(?:\w+ ){0,2}?to (?:know|find out|learn|see what)\b/i,
    act: 'question',
  },
  {
    lemma: /^(?:know|learn|hear|see|find)$/,
    pattern: /^(?:\w+ )?to (?:know|learn|hear|see|find) (?:who|what|when|where|how|whether|if|why|which)\b/i,
    act: 'question',
  },
  {
    lemma: /^ask$/,
    pattern:
      /^(?:for|that)\b|^(?!(?:if|whether|who|what|when|where|why|how|which|about)\b)(?:[\w'-]+ ){1,8}?(?:not )?to (?!the|a|an)\w/i,
    act: 'call',
  },
  {
    lemma: /^(?:decline|refuse)$/,
    pattern:
      /\b(?:to|to be|immediately) (?:comment|discuss|say|answer|respond|reply|elaborate|speak|talk|identif\w+|name|confirm|explain|specify|disclose|give|provide|interviewed|quoted|named|identified)\b/i,
    act: 'no-comment',
  },
  { lemma: /^(?:decline|refuse)$/, pattern: /^(?:\w+ )?to \w/i, act: 'plan' },
  // "dismissed the town as a suburb", "rejects the treaty": no word of anything told.
  {
    lemma: /^(?:dismiss|reject)$/,
    pattern:
      /^(?!.*\b(?:claims?|charges?|accusations?|allegations?|suggestions?|assertions?|reports?|rumou?rs?|notions?|theor(?:y|ies)|criticisms?|complaints?|questions?|concerns?|that|false|untrue|baseless|nonsense|wrong)\b)/i,
    act: 'opinion',
  },
]

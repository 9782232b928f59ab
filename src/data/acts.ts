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
    act: 'denial',
    pattern:
      /\b(?:i|we|he|she|they|it)(?: \w+){0,2}? ?(?:did|do|does|have|has|had|was|were|am|are|'m|'ve|could)(?: not|n't)\b(?! (?:know (?:if|whether|how|what|why|where|when|who|yet)|interested|sure|certain|ready|able|happy|afraid|surprised|satisfied|comfortable|going|want|think|believe|need|like|care|mind|expect|plan))|\b(?:i|we|he|she|they)(?: '?\w+){0,2} never\b(?! (?:seen|heard|imagined|thought|forget|expected|experienced))|\b(?:not true|is false|was false|untrue|(?:absolutely|there (?:was|is|were)) nothing|no (?:such|knowledge|idea|truth|discussions?|contacts?|communications?))\b/i,
    opening: true,
  },
  {
    act: 'apology',
    pattern: /\b(?:i am sorry|i 'm sorry|i apologi[sz]e|we apologi[sz]e|deeply regrets?)\b/i,
    opening: true,
  },
  {
    act: 'call',
    pattern:
      /\b(?:must|should|ought to|needs? to|has to|have to|(?:essential|imperative|time|vital) (?:that|to|for))\b/i,
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
]

import type { Damage, DamageKind } from '../model/doc.ts'

/** Marks that name themselves: a program's misreading of bytes, and marks no writer sets. */
interface MarkRule {
  readonly rule: string
  readonly kind: DamageKind
  readonly confidence: number
  readonly pattern: RegExp
}

/** Always damage, whatever the text. */
const certain: readonly MarkRule[] = [
  // UTF-8 read as windows-1252: â€™ for ’, Ã© for é, once or twice over.
  {
    rule: 'mojibake',
    kind: 'encoding',
    confidence: 0.95,
    pattern:
      /(?:Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿]{1,2}(?:â‚¬|â„¢|Å“|Å¡|Â¬|[\u0080-\u00ff€™œ]){0,4}|â€[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¦¢]?|Â[\u00a0£©®°·»«¿¡§])+/g,
  },
  { rule: 'replacement-character', kind: 'encoding', confidence: 0.95, pattern: /\ufffd+/g },
]

/** Damage in a text that a program is known to have gone over. */
const likely: readonly MarkRule[] = [
  {
    rule: 'doubled-apostrophe',
    kind: 'stray-marks',
    confidence: 0.9,
    pattern: /(?<=\p{L})’ ?’(?=\p{L}{1,2}(?!\p{L}))|(?<=s )’’(?= )/gu,
  },
  {
    rule: 'stray-quotation-marks',
    kind: 'stray-marks',
    confidence: 0.85,
    pattern: /(?<![\p{L}\p{N}])(?:’(?: *[’"])+|" *’(?: *["’])*|" +"(?: *["’])*)(?=\s|$|\p{Lu})/gu,
  },
  { rule: 'stray-bracket', kind: 'stray-marks', confidence: 0.7, pattern: /(?<=\s)\[(?=\s+["“])/g },
  { rule: 'emptied-parentheses', kind: 'dropped', confidence: 0.9, pattern: /\( *\)/g },
  {
    rule: 'paired-points',
    kind: 'dropped',
    confidence: 0.7,
    pattern: /(?<=\w) ?, +\.(?= )|(?<=\w) *(?<= {2})\.(?= )/g,
  },
]

/** Encoding faults: found in any text. */
export function findEncodingDamage(text: string): Damage[] {
  return certain.flatMap((rule) => matches(text, rule))
}

/** Stray marks and emptied places: only asked of a text that shows itself damaged. */
export function findMarkDamage(text: string): Damage[] {
  return [...likely.flatMap((rule) => matches(text, rule)), ...findGaps(text)]
}

function matches(text: string, { rule, kind, confidence, pattern }: MarkRule): Damage[] {
  return [...text.matchAll(pattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind,
    confidence,
    rule,
  }))
}

/** Share of wide gaps of one width from which that width is how the text was laid out. */
const layoutShare = 0.6

/** Places where words are missing: gaps wider than one space, of another width than the text's own indentation. */
function findGaps(text: string): Damage[] {
  const gaps = [...text.matchAll(/ {2,}/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const widths = new Map<number, number>()
  for (const g of gaps) widths.set(g.end - g.start, (widths.get(g.end - g.start) ?? 0) + 1)
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  const indented = gaps.length > 20 && count >= layoutShare * gaps.length ? width : 0
  return gaps
    .filter((g) => g.end - g.start !== indented && isInsideSentence(text, g.start, g.end))
    .map((g) => ({ ...g, kind: 'dropped', confidence: 0.75, rule: 'gap' }))
}

/** Typists set two spaces after a full stop, and programs around dashes and quotation marks. */
function isInsideSentence(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N},’]/u.test(text[start - 1] ?? '') && /[\p{L}\p{N}"“.]/u.test(text[end] ?? '')
}

/** Names of one kind of happening: plain ones, and ones that make less of it. */
export interface Naming {
  /** What it is, for a sentence. */
  readonly what: string
  readonly plain: RegExp
  readonly lesser: RegExp
}

/** Own list: happenings whose name is part of what is argued about. */
export const namings: readonly Naming[] = [
  {
    what: 'what passed between them',
    plain: /\b(?:meetings?|met(?: with| privately)?|(?:held|had|in) (?:\p{L}+ )?talks|negotiat(?:ed|ions?)|summit)\b/iu,
    lesser:
      /\b(?:encounter(?:s|ed)?|ran into|bump(?:ed|ing) into|c[ao]me in(?:to)? contact|cross(?:ed|ing) paths|exchang(?:ed|ing) (?:pleasantries|greetings|a few words)|(?:short|brief|informal|casual|chance|passing)(?: and (?:short|brief|informal|casual))? ?["”]? (?:conversation|chat|exchange|discussion)|spoke (?:briefly|informally)|small talk|shook hands|handshake)\b/iu,
  },
]

/** States in which people or things are counted for a while, and the words of them around a number. Own list, from common knowledge. */
export const passingStates: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: 'waiting',
    words: /\b(?:strand(?:ed)?|wait(?:s|ing)?(?! (?:list|room|times?)\b)|stuck|trapped|queu(?:e|es|ed|ing))\b/i,
  },
  {
    name: 'without power',
    words:
      /\b(?:without (?:power|electricity|water|heat(?:ing)?|gas|internet)|(?:lost|losing|no) (?:power|electricity)|in the dark)\b/i,
  },
  {
    name: 'in hospital',
    words:
      /\b(?:in (?:the )?hospitals?|hospitali[sz]ed|in intensive care|on ventilators?|in (?:critical|serious) condition)\b/i,
  },
  { name: 'missing', words: /\b(?:missing|unaccounted for)\b/i },
  {
    name: 'in shelters',
    words: /\b(?:in (?:emergency |temporary )?(?:shelters?|camps?)|sheltering|homeless|displaced)\b/i,
  },
  { name: 'in custody', words: /\b(?:in custody|in detention|behind bars)\b/i },
  { name: 'in quarantine', words: /\b(?:in (?:quarantine|isolation)|quarantined)\b/i },
  { name: 'infected', words: /\b(?:infected|confirmed cases|cases (?:of|confirmed)|tested positive)\b/i },
  { name: 'on strike', words: /\b(?:on strike|walked out)\b/i },
]

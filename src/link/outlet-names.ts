import { wireServices } from '../data/wire-services.ts'

const article = /^the\s+/i
const suffix = /\s+(?:news|online|online news|web news|\(.*\)|- news|- opinion|newspaper|agency)$/i

/** Names a text may call an outlet by: the whole name without "The", and the wire's own forms. */
export function outletForms(outlet: string): readonly string[] {
  const whole = outlet.trim().replace(article, '')
  const wire = wireServices.find((w) => [w.name, ...w.forms].includes(whole))
  const short = whole.replace(suffix, '')
  return [...new Set([whole, ...(short.length > 2 ? [short] : []), ...(wire?.forms ?? [])])]
}

/** Whether the outlet is a news agency whose copy others run. */
export function isWire(outlet: string | null): boolean {
  if (outlet === null) return false
  const whole = outlet.trim().replace(article, '')
  return wireServices.some((w) => w.name === whole || w.forms.includes(whole))
}

/** Whether the text names the outlet, as whole words in this letter case. */
export function namesOutlet(text: string, outlet: string | null): boolean {
  return outlet !== null && outletForms(outlet).some((form) => hasWords(text, form))
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true
  }
  return false
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { findDamage } from '../../src/clean/damage.ts'
import type { Damage, Doc } from '../../src/model/doc.ts'
import { readText } from '../../src/read/text.ts'
import { mark } from '../helpers/mark.ts'

const docOf = (text: string): Doc => clean(readText('a.txt', new TextEncoder().encode(text)), { id: 'd', sha256: '' })
const damageIn = (text: string) => findDamage(text, [{ start: 0, end: text.length }])

/** A text that shows a program has gone over it; the sentence under test follows. */
const traces = 'Ilse Varga ( ) met Bram Ostrowe ( ) and Nadia Kells ( ) at the port of Carrow on Friday . '

const wordsOf = (text: string, damage: readonly Damage[]) => damage.map((d) => text.slice(d.start, d.end))
const after = (text: string) => damageIn(traces + text).filter((d) => d.start >= traces.length)

describe('damaged words', () => {
  it.each<[string, string]>([
    ['a name with emptied parentheses that stood before', 'The lease was void , said {d|Ilse Varga ( )} in Carrow .'],
    ['emptied parentheses after a new name', 'The lease was void , said Tomas Reyle {d|( )} in Carrow .'],
    ['a full name again in one breath', 'Tomas Reyle reads what is put in front of {d|Tomas Reyle} .'],
    ['an article that does not fit', 'An {d|Varga} said the lease was void .'],
    ['the first word of a sentence inside one', 'She told reporters that {d|He} had seen the lease .'],
    ['a small letter after a full stop', 'The lease was void . {d|the board} are calling for a vote .'],
    ['an article after a pronoun', 'They {d|the board} also called for a vote .'],
    ['two determiners', 'If there is any {d|this} lease , it is void .'],
    ['a pronoun for a conjunction', 'And {d|this} there is a lease , she said .'],
    [
      'a name before an article',
      'The board asked Varga specifically {d|Kells} an hour later , and Kells said nothing .',
    ],
    ['a genitive for a subject', 'The lease was void , and {d|the Harbour Board’s} said so .'],
    ['a possessive before a point', 'The lease is {d|our} . That was all .'],
    ['a missing noun between article and genitive', 'The meeting was in {d|the ’s} office .'],
    ['a missing subject', 'Asked about the lease , {d|said did} not know of it .'],
    ['a name for a negation', 'At the hearing Varga did {d|Kells} mention the lease , and Kells said so to Varga .'],
    ['a name after a pronoun', 'In the end he {d|Kells} told the board , and so Kells said .'],
    ['a name for a preposition before a month', 'The talks took place {d|Kells} September , when Kells said no .'],
    ['a question without its verb', 'And then she asked : what {d|the voters} ? Nobody knew .'],
    ['a phrase for a subject and its verb', 'She was tired and {d|this campaign} unable to go on .'],
    ['a pronoun in the name of an outlet', 'She told {d|his} News on Friday that the lease was void .'],
    ['a word said twice', 'The Harbour {d|Harbour} Board met .'],
    ['words said twice over', 'The clerk had been kept {d|the clerk had been kept} waiting on the quay .'],
    ['words said again after a comma', 'It would ruin the harbour , {d|the harbour} said in a letter .'],
    ['apostrophes doubled inside a word', 'I{d|’’}m not aware of the lease , she said .'],
    ['a contraction where it cannot stand', 'The minister {d|don’’t} said it was void .'],
    ['a gap inside a sentence', 'Papers were sent to the{d|    }last week .'],
    ['a stray bracket before a quotation', 'She left . {d|[} " I know the lease , " she said .'],
    ['stray pairs of quotation marks', 'She left the room . {d|’ "}    The board stayed .'],
    ['a point after a comma', 'The meeting was in the office{d| , .} Nobody came .'],
  ])('are %s', (_, marked) => {
    const { text, spans } = mark(marked)
    const found = after(text).map((d) => ({ start: d.start - traces.length, end: d.end - traces.length }))
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual((spans.d ?? []).map((s) => text.slice(s.start, s.end)))
    expect(found).toEqual(spans.d)
  })

  it('are a passage of many words told again', () => {
    const told = 'the board gave the lease of the port to one bidder in May'
    const text = `${traces}Varga said that ${told} . Kells had claimed that ${told} without a vote .`
    expect(wordsOf(text, damageIn(text)).at(-1)).toContain('the lease of the port to one bidder in May')
    expect(damageIn(text).at(-1)?.kind).toBe('duplicated')
  })

  it('are words left after the end', () => {
    const text = `${traces}Varga left . \n Nadia Kells `
    expect(wordsOf(text, damageIn(text)).at(-1)).toBe('Nadia Kells')
  })

  it.each([
    ['â€™ for an apostrophe', 'The boardâ€™s lease was void.', 'â€™'],
    ['Ã© for an accent', 'The minister, RenÃ© Kolb, left.', 'Ã©'],
    ['the replacement character', 'The minister said \ufffdno\ufffd.', '\ufffd'],
  ])('are %s, in any text', (_, text, words) => {
    const found = damageIn(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((d) => d.kind === 'encoding')).toBe(true)
    expect(wordsOf(text, found)[0]).toBe(words)
  })

  it('carry a kind, a rule and a confidence, in text order without overlap', () => {
    const found = damageIn(`${traces}They the board said Ilse Varga ( ) did n’t come . I’’m here .`)
    found.forEach((d, i) => {
      expect(d.rule).not.toBe('')
      expect(d.confidence).toBeGreaterThan(0.5)
      expect(d.confidence).toBeLessThanOrEqual(1)
      expect(d.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    })
  })
})

describe('a text without traces of a program', () => {
  it.each([
    'An Varga said the lease was void. They the board also called.',
    'The the board met. And this there is a lease.',
    'Ilse Varga ( ) said no, and that was all.',
    'He said he’d heard ‘the worst of it.’ ” Nobody asked.',
    'Two  spaces  were  typed  between  words.',
    'Ilse Varga spoke. Ilse Varga left. Ilse Varga came back.',
    'She read The Hague’s verdict in The New York Times on a Friday in May.',
    'RenÉ Kolb wrote “naïve” and “façade” in São Paulo, Årsta and Åre.',
    'It cost £50 or €80, 20° in the shade, © the board.',
  ])('is left alone: %s', (text) => {
    expect(damageIn(text)).toEqual([])
  })
})

describe('a damaged document', () => {
  it('carries one note for people', () => {
    const doc = docOf(`${traces}They the board also called for a vote .`)
    expect(doc.notes.map((n) => n.kind)).toEqual(['damaged-text'])
    expect(doc.notes[0]?.detail).toBe(
      'A program that handled this text put names over words or dropped words: 4 places are marked. Check who says what against another copy.',
    )
  })

  it('keeps its text as it is', () => {
    const text = `${traces}I’’m here .`
    expect(docOf(text).text).toBe(text)
  })
})

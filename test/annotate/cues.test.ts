import { describe, expect, it } from 'vitest'
import { cues } from '../../src/annotate/cues.ts'
import { cueNouns } from '../../src/data/cue-nouns.ts'
import { cuePhrases } from '../../src/data/cue-phrases.ts'
import { cueVerbs } from '../../src/data/cue-verbs.ts'
import { mark } from '../helpers/mark.ts'
import { docOf, runStage } from '../helpers/stages.ts'

const cuesOf = (text: string) => runStage(docOf(text), cues).annotations

describe('cues', () => {
  it.each([
    ['takes a verb of saying', 'The mayor {c|said} the bridge was closed.'],
    ['takes auxiliaries and adverbs', 'The mayor {c|has repeatedly said} that the bridge was closed.'],
    ['takes a negated verb', 'The mayor {c|did not mention} the second letter.'],
    ['takes a refusal to say', 'Okafor {c|declined to say} whether he had been paid.'],
    ['takes inability', 'The ministry {c|was unable to confirm} that a letter had come.'],
    ['takes "went on to say"', 'Varga {c|went on to say} that the road was shut.'],
    ['takes a particle', 'Okafor {c|pointed out} that the survey was unpaid.'],
    ['takes a call', 'Traders {c|called for} an inquiry.'],
    ['takes "according to"', 'The bridge is sound, {c|according to} Varga.'],
    ['takes "in a statement" and the colon', 'Varga {c|said in a statement:} “The bridge is sound.”'],
    ['takes a passive with its preposition', 'The clerk {c|was accused of} hiding the file.'],
    ['takes a passive that raises its subject', 'The clerk {c|is said} to have hidden the file.'],
    ['takes "reportedly"', 'The yard {c|reportedly} hid the cracks.'],
    ['takes a noun with its clause', 'She laughed at his {c|claim} that ships have souls.'],
    ['takes a noun with a light verb', 'The board {c|issued a flat denial of} the story.'],
    ['takes a phrase with an adverb inside', 'Varga {c|was not aware of} the letter.'],
    ['takes any verb before a whole quotation', 'The captain {c|thundered}, “Never on my ship again!”'],
    ['takes a participle', 'He left the room, {c|saying} that he was late.'],
    ['passes over a noun that is a thing', 'The statement was three pages long.'],
    ['passes over a report that is a thing', 'The report lay on his desk.'],
    ['passes over a verb without what was said', 'The clerk began at nine and continued until noon.'],
    ['passes over idioms', 'Needless to say, the ship sank.'],
  ])('%s', (_, marked) => {
    const { text, spans } = mark(marked)
    expect(cuesOf(text).map((c) => c.span)).toEqual(spans.c ?? [])
  })

  it.each([
    ['The mayor did not mention the second letter.', true],
    ['The mayor never confirmed that she had left.', true],
    ['Okafor declined to say whether he had been paid.', true],
    ['The ministry was unable to confirm that a letter had come.', true],
    ['The mayor said she did not know him.', false],
  ])('tells whether the saying is negated: %s', (text, negated) => {
    expect(cuesOf(text)[0]?.negated).toBe(negated)
  })

  it.each([
    ['Varga claimed that the seal was whole.', 'claim', 'distant', 'statement'],
    ['Varga confirmed that the seal was whole.', 'confirm', 'firm', 'confirmation'],
    ['Varga denied that the seal was broken.', 'deny', 'firm', 'denial'],
    ['The union called on the mayor to resign.', 'call on', 'neutral', 'call'],
    ['Okafor believes that the map is false.', 'believe', 'neutral', 'belief'],
  ])('knows lemma, stance and act: %s', (text, lemma, stance, act) => {
    expect(cuesOf(text)[0]).toMatchObject({ lemma, stance, acts: [act] })
  })
})

describe('the lists of cues', () => {
  it.each([
    ['verbs', cueVerbs],
    ['nouns', cueNouns],
    ['phrases', cuePhrases],
  ])('has each of the %s once, with an act and a sentence', (_, entries) => {
    const keys = entries.map((e) => ('words' in e ? e.words : e.lemma))
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([])
    expect(entries.filter((e) => e.acts.length === 0 || e.seen.length < 12)).toEqual([])
  })

  it('finds nearly every verb in its own sentence', () => {
    const missed = cueVerbs.filter((v) => !cuesOf(`${v.seen}.`).some((c) => c.lemma === v.lemma)).map((v) => v.lemma)
    expect(missed.length / cueVerbs.length, missed.join(', ')).toBeLessThan(0.08)
  })
})

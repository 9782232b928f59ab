import { actsOfClause } from './clause-acts.ts'
import type { Proposition } from '../../model/layers.ts'
import { oncePer } from '../../text/remembering.ts'
import { wordsOf } from '../../text/tokens.ts'
import type { StoryIndex } from '../index-story.ts'
import { type Passage, untoldRegions } from '../passages.ts'
import { phrasesIn, spokenIn } from './spoken-acts.ts'
import { statesIn } from './states.ts'
import { passageMostIn, toldByOuter, type ToldAct } from './told-act.ts'
import { stemOf } from '../words.ts'

/** The acts that the clauses of a story tell, in exhibit and text order; conditions, questions and wishes left out. Read once for several detectors. */
export const actsTold: (index: StoryIndex) => readonly ToldAct[] = oncePer(readActs)

function readActs(index: StoryIndex): readonly ToldAct[] {
  return index.documents.flatMap((document) => {
    const passages = (index.passagesOfDocument.get(document.doc.id) ?? []).filter(
      (p) => !p.damaged && !untoldRegions.has(p.sentence.region) && !p.text.includes('?'),
    )
    const clauses = document.layers.proposition.flatMap((proposition) => {
      const passage = passageMostIn(passages, proposition.span)
      return passage === undefined ? [] : actsOfClause(index, inVoiceOfTeller(index, passage, proposition), proposition)
    })
    return [
      ...clauses,
      ...spokenIn(index, document, passages),
      ...passages.flatMap((p) => [...phrasesIn(index, p), ...statesIn(index, p)]),
    ]
  })
}

/** The passage in the voice of whoever tells that somebody did it: "the council has fired" is not the council's word. */
function inVoiceOfTeller(index: StoryIndex, passage: Passage, { span, predicate }: Proposition): Passage {
  const { text } = passage.document.doc
  const isCue = passage.statement?.cue.some(
    (c) =>
      c.start >= span.start &&
      c.end <= span.end &&
      wordsOf(text.slice(c.start, c.end)).some((w) => stemOf(w) === stemOf(predicate)),
  )
  return isCue === true ? toldByOuter(index, passage, passage.statement) : passage
}

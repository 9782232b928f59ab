import { actsOfClause } from './clause-acts.ts'
import type { StoryIndex } from './index-story.ts'
import { phrasesIn, spokenIn } from './spoken-acts.ts'
import { passageAt, type ToldAct } from './told-act.ts'

/** The acts that the clauses of a story tell, in exhibit and text order; conditions, questions and wishes left out. */
export function actsTold(index: StoryIndex): readonly ToldAct[] {
  return index.documents.flatMap((document) => {
    const passages = (index.passagesOfDocument.get(document.doc.id) ?? []).filter(
      (p) => !p.damaged && !unspoken.has(p.sentence.region) && !p.text.includes('?'),
    )
    const clauses = document.layers.proposition.flatMap((proposition) => {
      const passage = passageAt(passages, proposition.span)
      return passage === undefined ? [] : actsOfClause(index, passage, proposition)
    })
    return [...clauses, ...spokenIn(index, document, passages), ...passages.flatMap((p) => phrasesIn(index, p))]
  })
}

/** Headings and captions name things and tell of no act. */
const unspoken: ReadonlySet<string> = new Set(['heading', 'headline', 'title', 'caption'])

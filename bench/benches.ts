import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scoreActs } from './acts.ts'
import { scoreAttribution } from './attribution.ts'
import { caseFigures } from './case-growth.ts'
import { scoreConll } from './coref-people.ts'
import { scoreGap, scorePeople } from './coref.ts'
import { scoreDamage } from './damage.ts'
import { compareDemo, demoRecord } from './demo.ts'
import { measureEntityGrowth } from './entity-growth.ts'
import { hasExpressions, scoreDates, scoreQuantities } from './expressions.ts'
import { scoreExtraction } from './extraction.ts'
import { scoreGum } from './gum.ts'
import { scoreLayouts } from './layouts.ts'
import { scoreMarks, scoreSilver } from './name-marks.ts'
import { scoreContested } from './contested.ts'
import { scoreAcrossDocuments } from './newswcl.ts'
import { scoreNearDuplicates } from './neardup.ts'
import { scorePageFields } from './page-fields.ts'
import { generatorPath } from './planted.ts'
import { scorePlanted } from './planted-copies.ts'
import { scorePrecision } from './precision.ts'
import { scoreReadPairs } from './read-pairs.ts'
import { compareReading, measureReading, readerFolder } from './reading.ts'
import { scoreSpeakers } from './speakers.ts'
import { scoreParser } from './parse.ts'
import { measureGrowth, worstGrowth } from './growth.ts'
import { measureOneCore } from './one-core.ts'
import { hasSpeedCorpus, measureSpeed, speedArticles } from './speed.ts'
import { scoreStory, type StoryFigures, storyNames } from './stories.ts'
import type { Figures } from './table.ts'

/** Something measured, if its data is there. */
export interface Bench {
  readonly name: string
  readonly present: () => boolean
  /** It takes minutes: it runs only where it is named. */
  readonly onlyNamed?: boolean
  /** What is said where it is skipped; that its data is missing, if nothing else. */
  readonly missing?: string
  readonly run: () => Promise<Figures>
}

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const inShared = (path: string) => `${shared}/${path}`

/** Figures of the story scorer that a floor may hold; the rest are for reading. */
const storyFigures = [
  'documents.boilerplateF1',
  'documents.damageF1',
  'statements.coreRecall',
  'statements.precision',
  'statements.cueF1',
  'statements.sourceF1',
  'statements.speakerAccuracy',
  'statements.speakerPrecision',
  'statements.trapsFailed',
  'statements.negationAccuracy',
  'statements.negatedRecall',
  'statements.hedgedRecall',
  'statements.hedgedPrecision',
  'statements.dateAccuracy',
  'statements.datePrecision',
  'statements.longChainShare',
  'entities.bcubedF1',
  'entities.pastedTakenForReal',
  'quotations.pairF1',
  'quotations.seriesMerged',
  'events.recall',
  'events.dateRecall',
  'events.participantRecall',
  'events.countRecall',
  'discrepancies.highRecallAsConflict',
  'discrepancies.mediumRecallAsConflict',
  'discrepancies.lowRecall',
  'discrepancies.lowRecallAsConflict',
  'discrepancies.precision',
  'discrepancies.negativesRaised',
  'conflicts.strongRecall',
  'conflicts.recall',
  'conflicts.precision',
  'conflicts.conflictCards',
  'conflicts.hardNegativesRaised',
] as const

/** Everything `./dev bench` runs, in order. Data named in each is beside the project and never part of it. */
export const benches: readonly Bench[] = [
  { name: 'demo', present: () => true, run: async () => compareDemo(demoRecord()).figures },
  ...(existsSync(shared) ? storyNames(shared) : []).map((story) => ({
    name: `story-${story}`,
    present: () => existsSync(inShared('bench/score-record.mjs')),
    run: async () => {
      const { figures, counts } = scoreStory(shared, story)
      return { ...chosen(figures, storyFigures), ...slotValuesOf(counts) }
    },
  })),
  {
    name: 'contested',
    present: () => existsSync(inShared('bench/coref/newswcl50.jsonl')),
    run: async () => scoreContested(inShared('bench')),
  },
  {
    name: 'readPairs',
    present: () => existsSync(inShared('bench/coref/newswcl50.jsonl')),
    onlyNamed: true,
    run: async () => scoreReadPairs(inShared('bench')),
  },
  {
    name: 'attribution',
    present: () => existsSync(inShared('bench/attribution/dev.jsonl')),
    run: async () => (await scoreAttribution(inShared('bench/attribution'))).figures,
  },
  {
    name: 'precision',
    present: () => existsSync(inShared('bench/attribution/dev.jsonl')),
    run: () => scorePrecision(inShared('bench/attribution')),
  },
  {
    name: 'parse',
    present: () => existsSync(inShared('bench/language/dev.jsonl')),
    run: async () => ({ ...scoreParser(inShared('bench')) }),
  },
  {
    name: 'names',
    present: () => existsSync(inShared('bench/language/dev.jsonl')),
    run: async () => scoreNames(inShared('bench')),
  },
  {
    name: 'gum',
    present: () => existsSync(inShared('bench/attribution/gum-attribution.jsonl')),
    run: async () => ({ ...scoreGum(inShared('bench/attribution')) }),
  },
  {
    name: 'extraction',
    present: () => existsSync(inShared('bench/extraction/html')),
    run: async () => ({ ...scoreExtraction(inShared('bench/extraction')) }),
  },
  {
    name: 'reading',
    present: () => existsSync(inShared('bench/extraction/html')),
    run: async () => measureReading(inShared('bench/extraction')),
  },
  {
    name: 'readingPeers',
    present: () => existsSync(inShared('bench/extraction/html')) && readerFolder() !== null,
    missing: 'Readability and linkedom are not installed: npm i --prefix .cache/peers @mozilla/readability linkedom',
    run: async () => compareReading(inShared('bench/extraction'), readerFolder() ?? ''),
  },
  {
    name: 'pageFields',
    present: () => existsSync(inShared('bench/extraction/html')),
    run: async () => scorePageFields(inShared('bench/extraction')),
  },
  {
    name: 'damage',
    present: () => existsSync(inShared('gold/seeds.json')),
    run: async () => ({ ...scoreDamage(shared) }),
  },
  {
    name: 'layouts',
    present: () => existsSync(inShared('bench/stories')),
    run: async () => scoreLayouts(inShared('bench/stories')),
  },
  {
    name: 'copies',
    present: () => existsSync(inShared('bench/neardup/gold.jsonl')),
    run: async () => {
      const { together, ...alone } = scoreNearDuplicates(inShared('bench/neardup'))
      return { ...alone, togetherF1: together.f1 }
    },
  },
  {
    name: 'plantedCopies',
    present: () => existsSync(generatorPath(shared)),
    run: async () => scorePlanted(shared, 10_000),
  },
  {
    name: 'hundredThousandCopies',
    onlyNamed: true,
    present: () => existsSync(generatorPath(shared)),
    run: async () => scorePlanted(shared, 100_000),
  },
  {
    name: 'pronouns',
    present: () => existsSync(inShared('bench/coref/gap-development.tsv')),
    run: async () => ({ ...scoreGap(inShared('bench/coref')) }),
  },
  {
    name: 'people',
    present: () => existsSync(inShared('bench/coref/gum.jsonl')),
    run: async () => ({
      ...chosen({ ...scorePeople(inShared('bench/coref')) }),
      ...scoreConll(inShared('bench/coref')),
    }),
  },
  {
    name: 'across',
    present: () => existsSync(inShared('bench/coref/newswcl50.jsonl')),
    run: async () => scoreAcrossDocuments(inShared('bench/coref')),
  },
  {
    name: 'speakers',
    present: () => existsSync(inShared('bench/attribution/dev.jsonl')),
    run: async () => byPart(scoreSpeakers(inShared('bench/attribution'))),
  },
  {
    name: 'acts',
    present: () => existsSync(inShared('bench/attribution/train.jsonl')),
    run: async () => byPart(scoreActs(inShared('bench/attribution'))),
  },
  {
    name: 'dates',
    present: () => hasExpressions(inShared('bench')),
    run: async () => scoreDates(inShared('bench')),
  },
  {
    name: 'quantities',
    present: () => hasExpressions(inShared('bench')),
    run: async () => scoreQuantities(inShared('bench')),
  },
  {
    name: 'caseGrowth',
    present: () => existsSync(generatorPath(shared)),
    run: async () => caseFigures([250, 1000]),
  },
  {
    name: 'tenThousandDocuments',
    onlyNamed: true,
    present: () => existsSync(generatorPath(shared)),
    run: async () => caseFigures([1000, 10_000]),
  },
  {
    name: 'hundredThousandDocuments',
    onlyNamed: true,
    present: () => existsSync(generatorPath(shared)),
    run: async () => caseFigures([10_000, 100_000]),
  },
  { name: 'namesGrowth', present: () => true, run: async () => measureEntityGrowth() },
  { name: 'growth', present: () => true, run: async () => ({ ...worstGrowth(measureGrowth()) }) },
  { name: 'speed', present: hasSpeedCorpus, run: speed },
]

/** Share of the dates, places, people and counts of found events that are right, pooled; nothing where none are listed. */
function slotValuesOf(counts: StoryFigures['counts']): Figures {
  const slots = ['date', 'place', 'participant', 'count'].flatMap((slot) => counts[`events.${slot}Recall`] ?? [])
  const of = slots.reduce((sum, s) => sum + s.of, 0)
  const right = slots.reduce((sum, s) => sum + s.right, 0)
  return of === 0 ? {} : { 'events.slotValues': right / of, 'events.valuesRight': right }
}

/** The numbers among the figures; only the named ones if names are given. */
function chosen(figures: Readonly<Record<string, unknown>>, names: readonly string[] = Object.keys(figures)): Figures {
  const entries = names.flatMap((name) => {
    const value = figures[name]
    return typeof value === 'number' || value === null ? [[name, value] as const] : []
  })
  return Object.fromEntries(entries)
}

function scoreNames(folder: string): Figures {
  const parts = { open: scoreMarks(folder, 'open'), held: scoreMarks(folder, 'held') }
  return byPart({ ...parts, silver: scoreSilver(folder) })
}

/** Figures of the part for development and of the part held back, their names joined by a dot. */
function byPart(parts: Readonly<Record<string, object>>): Figures {
  const rows = Object.entries(parts).flatMap(([part, figures]) =>
    Object.entries(chosen({ ...figures })).map(([name, value]) => [`${part}.${name}`, value] as const),
  )
  return Object.fromEntries(rows)
}

/** Speed on one core first; taggers to compare with are looked for where `ONRECORD_PEERS` says. */
async function speed(): Promise<Figures> {
  const oneCore = measureOneCore({ lines: speedArticles(), peers: process.env['ONRECORD_PEERS'] ?? null })
  const runs = await measureSpeed()
  const figures = runs.flatMap((run) =>
    Object.entries(run).map(([name, value]) => [`${name}${run.workers}`, value] as const),
  )
  return { ...oneCore, ...Object.fromEntries(figures.filter(([name]) => !name.startsWith('workers'))) }
}

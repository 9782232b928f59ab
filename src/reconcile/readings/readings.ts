import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { findDamagedVoices } from './damaged-voices.ts'
import { findDamagedWords } from './damaged-words.ts'
import { findLostNumbers } from './lost-numbers.ts'
import { findOneSources } from './one-source.ts'
import { findSharedTexts } from './shared-text.ts'
import { findCalledFor } from './called-for.ts'
import { findCalledForThings } from './called-for-things.ts'
import { findEndedStates } from './ended-states.ts'
import { findFinerClock } from './finer-clock.ts'
import { findFinerDates } from './finer-dates.ts'
import { findFinerPlaces } from './finer-places.ts'
import { findSameLengths } from './same-length.ts'
import { findKnownLater } from './known-later.ts'
import { findPassingCounts } from './passing-counts.ts'
import { findTranslations } from './translations.ts'
import { findTurnedStates } from './turned-states.ts'
import { findNamesakes } from './namesakes.ts'
import { findPlacesAsked } from './places-asked.ts'
import { findSomeOfThem } from './some-of-them.ts'
import { findTwoOfAKind } from './two-of-a-kind.ts'

/**
 * Detectors of what looks like a difference and is none, by name: each draft has another reading than `differs`, and says
 * in `compatible` how all sides hold. A draft whose sides a raised card sets against each other is left out.
 */
export const readingDetectors: Readonly<Record<string, (index: StoryIndex) => readonly Draft[]>> = {
  translations: findTranslations,
  'one-source': findOneSources,
  'shared-text': findSharedTexts,
  'called-for': findCalledFor,
  'called-for-things': findCalledForThings,
  'ended-states': findEndedStates,
  'finer-clock': findFinerClock,
  'finer-dates': findFinerDates,
  'finer-places': findFinerPlaces,
  'same-length': findSameLengths,
  'known-later': findKnownLater,
  'passing-counts': findPassingCounts,
  'turned-states': findTurnedStates,
  'some-of-them': findSomeOfThem,
  'places-asked': findPlacesAsked,
  'two-of-a-kind': findTwoOfAKind,
  namesakes: findNamesakes,
  'damaged-voices': findDamagedVoices,
  'damaged-words': findDamagedWords,
  'lost-numbers': findLostNumbers,
}

import { expect, it } from 'vitest'
import { isNegated } from '../../src/reconcile/words.ts'

it.each([
  ['There is no question that the pump ran dry', false],
  ['There is no denying that the pump ran dry', false],
  ['The owner lied about never having run the pump dry', false],
  ['The owner lied that he had never run the pump dry', false],
  ['The owner never ran the pump dry', true],
  ['There is no pump on the quay', true],
])('%s: turned round %s', (clause, turned) => expect(isNegated(clause)).toBe(turned))

import { expect, it } from 'vitest'
import { calibrationError } from '../../bench/calibration.ts'

const judged = (score: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) => ({ score, right: i < right }))

it.each([
  ['scores that are shares', judged(0.75, 3, 1), 0],
  ['scores that say too much', judged(0.95, 1, 1), 0.45],
  ['bins apart', [...judged(0.95, 1, 1), ...judged(0.05, 1, 1)], 0.45],
  ['nothing', [], 0],
])('the calibration error of %s', (_, list, expected) => {
  expect(calibrationError(list)).toBeCloseTo(expected)
})

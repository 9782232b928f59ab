const parts = 64
const partsOfOne = parts / Math.LN2
/** The logarithm of the 64th root of 2, in two parts: so many times the first is exact. */
const step = Math.LN2 / parts
const coarseStep = Math.fround(step)
const fineStep = step - coarseStep

/** Least and greatest whole power of 2 that is looked up: what is less is 0 in 32 bits. */
const [leastPower, mostPower] = [-160, 128]
const powers = Float64Array.from({ length: mostPower - leastPower + 1 }, (_, k) => 2 ** (k + leastPower))
const roots = Float64Array.from({ length: parts }, (_, j) => 2 ** (j / parts))

/**
 * e to the power of x, right to the last bit of 32 or nearly always so, the same on every engine: 2^k · 2^(j/64) from tables,
 * the rest, at most 0.0055, by its series. Less than half the time of `Math.exp`.
 */
export function exponential(x: number): number {
  if (x < -110) return 0
  if (!(x < 88)) return Math.exp(x)
  const n = Math.floor(x * partsOfOne + 0.5) | 0
  const r = x - n * coarseStep - n * fineStep
  const rest = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))))
  const root = roots[n & (parts - 1)] as number
  return (root + root * rest) * (powers[(n >> 6) - leastPower] as number)
}

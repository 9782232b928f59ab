/** Share of weights that int8 keeps exactly; the few beyond are cut. */
const keptShare = 0.9999

/** Weights as int8, the largest kept one as 127. */
export function quantised(weights: Float32Array): Int8Array {
  const sizes = weights.map(Math.abs).sort()
  const top = sizes[Math.floor(sizes.length * keptShare)] || 1
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round((w / top) * 127))))
}

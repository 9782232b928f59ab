import type { ParseState } from './parse-state.ts'

/** Writes the hashes of a state's features into `out`; how many. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one feature a line.
export function parseFeatures(s: ParseState, out: Int32Array): number {
  const { word: w, tag: p, both: wp, left, left2, right, right2, relation: r, stack, depth, length } = s
  const none = length + 1
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none
  const b0 = s.next
  const b1 = b0 < length ? b0 + 1 : none
  const b2 = b1 < length ? b1 + 1 : none
  const b3 = b2 < length ? b2 + 1 : none
  const s0l = left[s0] as number
  const s0r = right[s0] as number
  const s1l = left[s1] as number
  const s1r = right[s1] as number
  const b0l = left[b0] as number
  const [s0w, s1w, b0w, b1w] = [w[s0] as number, w[s1] as number, w[b0] as number, w[b1] as number]
  const [s0p, s1p, s2p] = [p[s0] as number, p[s1] as number, p[s2] as number]
  const [b0p, b1p, b2p, b3p] = [p[b0] as number, p[b1] as number, p[b2] as number, p[b3] as number]
  const [s0wp, s1wp, b0wp, b1wp] = [wp[s0] as number, wp[s1] as number, wp[b0] as number, wp[b1] as number]
  const s0lp = (p[s0l] as number) | ((r[s0l] as number) << 6)
  const s0rp = (p[s0r] as number) | ((r[s0r] as number) << 6)
  const s1lp = (p[s1l] as number) | ((r[s1l] as number) << 6)
  const s1rp = (p[s1r] as number) | ((r[s1r] as number) << 6)
  const b0lp = (p[b0l] as number) | ((r[b0l] as number) << 6)
  const afterS0 = s0 < length ? (p[s0 + 1] as number) : 63
  const beforeS0 = s0 > 0 && s0 < length ? (p[s0 - 1] as number) : 63
  const beforeB0 = b0 > 0 ? (p[b0 - 1] as number) : 63
  const afterS1 = s1 < length ? (p[s1 + 1] as number) : 63
  const d0 = s0 < length ? bucket(b0 - s0) : 0
  const d1 = s1 < length ? bucket(s0 - s1) : 0
  const g0 = s0 < length ? between(s, s0, b0) : 0
  const g1 = s1 < length ? between(s, s1, s0) : 0
  const gap0 = s.gap[b0] as number
  const gap1 = s.gap[b1] as number
  const pp0 = s0p | (b0p << 6)
  const pp1 = s1p | (s0p << 6)
  const b0g = b0p | (coarse(gap0) << 6)
  const b1g = b1p | (coarse(gap1) << 6)
  const b2g = b2p | (coarse(s.gap[b2] as number) << 6)
  const b3g = b3p | (coarse(s.gap[b3] as number) << 6)
  const p3 = s0p | (b0g << 6) | (b1g << 16)
  const q3 = s1p | (s0p << 6) | (b0g << 12)
  let n = 0
  out[n++] = mix(1, s0w, 0)
  out[n++] = mix(2, s0p, 0)
  out[n++] = mix(3, s0wp, 0)
  out[n++] = mix(4, s1w, 0)
  out[n++] = mix(5, s1p, 0)
  out[n++] = mix(6, s1wp, 0)
  out[n++] = mix(7, b0w, 0)
  out[n++] = mix(8, b0p, 0)
  out[n++] = mix(9, b0wp, 0)
  out[n++] = mix(10, b1wp, 0)
  out[n++] = mix(11, b1w, s0p)
  out[n++] = mix(12, b1g, b2g)
  out[n++] = mix(13, w[b2] as number, b0p)
  out[n++] = mix(14, s0wp, b0wp)
  out[n++] = mix(15, s0wp, b0p)
  out[n++] = mix(16, s0p, b0wp)
  out[n++] = mix(17, s0w, b0w)
  out[n++] = mix(18, pp0, 0)
  out[n++] = mix(19, s1wp, s0wp)
  out[n++] = mix(20, s1wp, s0p)
  out[n++] = mix(21, s1p, s0wp)
  out[n++] = mix(22, pp1, 0)
  out[n++] = mix(23, s1wp, b0p)
  out[n++] = mix(24, s1p, b0wp)
  out[n++] = mix(25, b0wp, b1g)
  out[n++] = mix(26, s1w, b0w)
  out[n++] = mix(27, p3, 0)
  out[n++] = mix(28, p3, b2g)
  out[n++] = mix(29, q3, 0)
  out[n++] = mix(30, q3, b1g)
  out[n++] = mix(31, q3, s2p)
  out[n++] = mix(32, b0g | (b1g << 10) | (b2g << 20), b3g)
  out[n++] = mix(33, s0w, b0g | (b1g << 10))
  out[n++] = mix(34, s0p | (b1p << 6), b0w)
  out[n++] = mix(35, s1w, s0p | (b0p << 6))
  out[n++] = mix(36, s1p | (b0p << 6), s0w)
  out[n++] = mix(37, s1p | (s0p << 6), b0w)
  out[n++] = mix(38, pp0, s0lp)
  out[n++] = mix(39, pp0, s0rp)
  out[n++] = mix(40, pp0, b0lp)
  out[n++] = mix(41, pp1, s0lp)
  out[n++] = mix(42, pp1, s0rp)
  out[n++] = mix(43, pp1, s1lp)
  out[n++] = mix(44, pp1, s1rp)
  out[n++] = mix(45, s0w, s0lp)
  out[n++] = mix(46, s0w, s0rp)
  out[n++] = mix(47, b0w, b0lp)
  out[n++] = mix(48, s1w, s1rp)
  out[n++] = mix(49, s1w, s1lp)
  out[n++] = mix(50, pp0, d0)
  out[n++] = mix(51, s0w, d0)
  out[n++] = mix(52, b0w, d0)
  out[n++] = mix(53, pp1, d1)
  out[n++] = mix(54, s0w, d1 | 64)
  out[n++] = mix(55, s1w, d1)
  out[n++] = mix(56, s0w, s.leftCount[s0] as number)
  out[n++] = mix(57, s0w, s.rightCount[s0] as number)
  out[n++] = mix(58, s1w, s.rightCount[s1] as number)
  out[n++] = mix(59, b0w, s.leftCount[b0] as number)
  out[n++] = mix(60, s0p, s.leftSet[s0] as number)
  out[n++] = mix(61, s0p, s.rightSet[s0] as number)
  out[n++] = mix(62, s1p, s.rightSet[s1] as number)
  out[n++] = mix(63, b0p, s.leftSet[b0] as number)
  out[n++] = mix(64, s0w, s.rightSet[s0] as number)
  out[n++] = mix(65, s1w, s.rightSet[s1] as number)
  out[n++] = mix(66, s0p, (p[right2[s0] as number] as number) | (s0rp << 6))
  out[n++] = mix(67, b0p, (p[left2[b0] as number] as number) | (b0lp << 6))
  out[n++] = mix(68, s1p, (p[right2[s1] as number] as number) | (s1rp << 6))
  out[n++] = mix(69, s0p, (p[left2[s0] as number] as number) | (s0lp << 6))
  out[n++] = mix(70, pp0, afterS0 | (beforeB0 << 6))
  out[n++] = mix(71, pp0, beforeS0 | (b1p << 6))
  out[n++] = mix(72, pp1, afterS1 | (beforeS0 << 6))
  out[n++] = mix(73, pp0, g0)
  out[n++] = mix(74, pp1, g1)
  out[n++] = mix(76, w[s1r] as number, s1p | (s0p << 6))
  out[n++] = mix(77, w[s0l] as number, s0p | (b0p << 6))
  out[n++] = mix(78, w[b0l] as number, s0p | (b0p << 6))
  out[n++] = mix(79, w[s2] as number, s0p | (s1p << 6))
  out[n++] = mix(80, b0p, w[b1] as number)
  out[n++] = mix(81, s0w, g0)
  out[n++] = mix(82, b0w, g0)
  out[n++] = mix(83, s1w, g1)
  out[n++] = mix(84, pp0, gap0 | (gap1 << 8))
  out[n++] = mix(85, q3, gap0)
  out[n++] = mix(86, pp0, (s.gap[s0] as number) | (gap0 << 8))
  out[n++] = mix(87, s1p | (s0p << 6), b0w ^ (b1p << 12) ^ (b2p << 18))
  out[n++] = mix(88, s.suffix[s0] as number, b0p)
  out[n++] = mix(89, s.suffix[b0] as number, s0p)
  out[n++] = mix(90, s.suffix[s1] as number, s0p)
  out[n++] = mix(93, p3, g0)
  out[n++] = mix(94, q3, g1)
  out[n++] = mix(101, pp0, s.rightSet[s0] as number)
  out[n++] = mix(102, pp1, s.rightSet[s1] as number)
  out[n++] = mix(103, pp0, s.leftSet[b0] as number)
  out[n++] = mix(104, pp0, g0 | (d0 << 8))
  out[n++] = mix(105, pp1, g1 | (d1 << 8))
  out[n++] = mix(106, q3, s1rp)
  out[n++] = mix(107, p3, s0rp)
  out[n++] = mix(108, q3, s0rp)
  return n
}

/** A gap in four bits. */
function coarse(gap: number): number {
  return gap === 0 ? 0 : gap === 1 ? 1 : (gap & 6) === 0 ? 2 : gap & 1 ? 3 : gap & 2 ? 4 : 5
}

/** Kinds of marks between two words, few of each counted. */
function between(s: ParseState, a: number, b: number): number {
  const commas = Math.min(3, (s.commas[b] as number) - (s.commas[a] as number))
  const quotes = Math.min(3, (s.quotes[b] as number) - (s.quotes[a] as number))
  const others = Math.min(2, (s.others[b] as number) - (s.others[a] as number))
  return commas | (quotes << 2) | (others << 4)
}

/** Most features `parseFeatures` writes. */
export const mostFeatures = 112

function bucket(distance: number): number {
  return distance < 6 ? distance : distance < 11 ? 6 : 7
}

function mix(slot: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

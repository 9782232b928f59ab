import type { Decision, DecisionContent } from '../src/model/decision.ts'
import { get, post } from './api.ts'

const nameKey = 'onrecord-name'

/** The name decisions carry; empty if none was given. Kept in this browser only. */
export function deciderName(): string {
  return localStorage.getItem(nameKey) ?? ''
}

export function setDeciderName(name: string): void {
  localStorage.setItem(nameKey, name.trim())
}

/** Adds a decision. @throws ApiError */
export async function decide(what: DecisionContent, why: string | null = null): Promise<void> {
  await post('/api/decisions', { by: deciderName() === '' ? null : deciderName(), why, what })
}

/** Takes back the last decision in force that fits; nothing happens if there is none. @throws ApiError */
export async function undoLast(fits: (what: DecisionContent) => boolean): Promise<void> {
  const all = await get<readonly (Decision & { readonly inForce: boolean })[]>('/api/decisions')
  const last = all.find((d) => d.inForce && fits(d.what))
  if (last !== undefined) await decide({ type: 'undo', decision: last.id })
}

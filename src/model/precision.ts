/** How sure a statement must be to be kept: few that are wrong, a balance, or few that are missed. */
export type Precision = 'high' | 'balanced' | 'high-recall'

/** All of them, the surest first. */
export const precisions: readonly Precision[] = ['high', 'balanced', 'high-recall']

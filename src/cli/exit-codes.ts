/** Exit codes of every command (`docs/commands.md`). */
export const exitCodes = { fine: 0, failed: 1, usage: 2, someNotRead: 3 } as const

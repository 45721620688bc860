/** What a command ends with. */
export const exits = { done: 0, refused: 1, usage: 2, tampering: 3 } as const

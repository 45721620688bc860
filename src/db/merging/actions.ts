/** What the log calls a merge and its undoing: of the thing merged, and of the one that it is read as. */
export const mergeVerbs = {
  merged: 'merge',
  kept: 'absorb',
  mergedUndone: 'unmerge',
  keptUndone: 'release',
} as const

const all: readonly string[] = Object.values(mergeVerbs)

/** True for an entry of the log about a merge, which changes nothing of the thing itself. */
export function isMerge(action: string): boolean {
  return all.includes(action.slice(action.indexOf('.') + 1))
}

import type { VainSearch } from '../analysis/silence.ts'

/**
 * Says that a statement was looked for in vain, by whom, when and where.
 *
 * @example "looked for, none found (Desk, 2024-12-27, website of the ministry)"
 */
export function searchWords({ searchedBy, searchedOn, place }: VainSearch): string {
  const how = [searchedBy, searchedOn, place].filter((part) => part !== undefined)
  return `looked for, none found (${how.join(', ')})`
}

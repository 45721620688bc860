import type { Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import type { FilterForm } from './filter-form.ts'

/** What stands where a list has no rows: what goes here, and the one thing to do about it. */
export type EmptyState = Readonly<{ title: string; says: string; action: Link | undefined }>

/**
 * Words a list without rows: that nothing matches, with the way to drop the filters, where any is in force.
 *
 * @param empty what is said where there is nothing to filter.
 * @param next what to do then.
 */
export function emptyState(
  words: Words,
  filters: FilterForm,
  empty: Readonly<{ title: string; says: string }>,
  next: Link,
): EmptyState {
  if (filters.clear === undefined) return { ...empty, action: next }
  const { nothing, nothingSays } = words.filters
  return { title: nothing, says: nothingSays, action: filters.clear }
}

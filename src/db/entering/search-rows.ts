import type { Search } from '../find-family.ts'
import type { RowsOf, Stamp } from './stamp.ts'

/** The rows that one revision of each search that found no statement is stored in. */
export function searchRows(
  searches: readonly Search[],
  { revision, at }: Stamp,
): RowsOf<'search_in_vain'> {
  return {
    search_in_vain: searches.map((search) => ({
      id: search.id,
      revision,
      entered_at: at,
      replaced_at: null,
      question_id: search.question,
      actor_id: search.actor ?? null,
      searched_by: search.searchedBy,
      searched_on: search.searchedOn,
      place_searched: search.place ?? null,
    })),
  }
}

import { uuidv7 } from 'uuidv7'
import type { Search } from '../../../src/db/find-family.ts'
import { beginChange, type Change } from '../../../src/db/log/change.ts'
import type { Store, Writing } from '../../../src/db/store.ts'
import { withTransaction } from '../../../src/db/store.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import {
  type Imported,
  type ImportOptions,
  importBundle,
} from '../../../src/operations/import-bundle.ts'

/** 2025-01-01T00:00:00Z. */
export const newYear = 1_735_689_600_000

/** A clock that goes on by a second each time it is read. */
export function clock(startMs: number = newYear): () => number {
  let ms = startMs - 1000
  return () => {
    ms += 1000
    return ms
  }
}

/** Imports a bundle with the least said; by default not as a sample. */
export function enter(
  store: Store,
  bundle: Bundle,
  rest: Partial<ImportOptions> = {},
): Promise<Imported> {
  return importBundle(store, bundle, {
    enteredBy: 'tester',
    sample: false,
    matchActors: 'none',
    now: clock(),
    newId: uuidv7,
    ...rest,
  })
}

/** Makes a change by hand, with its instant. */
export function changing(
  store: Store,
  atMs: number,
  work: (writing: Writing, change: Change) => Promise<void>,
): Promise<void> {
  return withTransaction(store, async (writing) => {
    await work(writing, await beginChange(writing, { by: 'tester', now: () => atMs }))
  })
}

/** Enters a search that found no statement. */
export function enterSearch(store: Store, search: Search): Promise<void> {
  return changing(store, newYear, async ({ db }, { at }) => {
    const thing = { id: search.id, kind: 'search', given_id: null, sample: 0 } as const
    await db.insertInto('thing').values(thing).execute()
    const row = {
      id: search.id,
      revision: 1,
      entered_at: at,
      replaced_at: null,
      question_id: search.question,
      actor_id: search.actor ?? null,
      searched_by: search.searchedBy,
      searched_on: search.searchedOn,
      place_searched: search.place ?? null,
    }
    await db.insertInto('search_in_vain').values(row).execute()
  })
}

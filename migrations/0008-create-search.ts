import type { Migration } from '../src/db/dialects/engine.ts'

/** The words that things are found by; derived, and rebuilt from the things at any time. */
export const createSearch: Migration = {
  name: '0008-create-search',
  up: (db, { search }) => search.create(db),
}

import { sql } from 'kysely'
import type { Phrase, SearchIndex } from './search-index.ts'

/**
 * A `tsvector` a row with a GIN index. Words were cut and folded before, so they are written as lexemes with their
 * places: what the server's own parser makes of a letter depends on its locale.
 */
export const postgresSearch: SearchIndex = {
  create: async (db) => {
    await sql`create table search_row (
      id bigint not null primary key,
      thing_id text collate "C" not null,
      words text collate "C" not null,
      lexemes tsvector not null generated always as (words::tsvector) stored
    )`.execute(db)
    await sql`create index search_row_thing on search_row (thing_id)`.execute(db)
    await sql`create index search_row_lexemes on search_row using gin (lexemes)`.execute(db)
  },
  written: (parts) => {
    const placed: string[] = []
    let place = 0
    for (const words of parts) {
      for (const word of words) {
        place += 1
        placed.push(`${word}:${place}`)
      }
      place += 1
    }
    return placed.join(' ')
  },
  add: async () => undefined,
  remove: async (db, thingIds) => {
    await sql`delete from search_row where thing_id = any(${thingIds}::text[])`.execute(db)
  },
  matching: (phrases, { from, to, atMost }) => sql`select id from search_row
    where lexemes @@ ${phrases.map(written).join(' & ')}::tsquery and id between ${from} and ${to}
    order by id desc limit ${atMost}`,
}

/** A lexeme in quotes is a lexeme, whatever it looks like. */
function written({ words, isPrefix }: Phrase): string {
  const last = words.length - 1
  return words
    .map((word, place) => `'${word}'${isPrefix && place === last ? ':*' : ''}`)
    .join(' <-> ')
}

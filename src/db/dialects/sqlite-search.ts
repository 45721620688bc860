import { sql } from 'kysely'
import type { Phrase, SearchIndex } from './search-index.ts'

/** Stands between the parts of a row; no folded word is a sign. */
const partsEnd = ' ¶ '

/**
 * FTS5 over words that were cut and folded before: the `ascii` tokenizer then only splits at blanks. No sizes are kept,
 * since nothing is ranked by them. Two and three letters have indexes of their own, so that a short prefix reads one
 * list. New words are gathered up to 16 MiB before a segment is written, so that a large import makes few of them.
 */
export const sqliteSearch: SearchIndex = {
  create: async (db) => {
    await sql`create table search_row (
      id integer not null primary key,
      thing_id text not null,
      words text not null
    ) strict`.execute(db)
    await sql`create index search_row_thing on search_row (thing_id)`.execute(db)
    await sql`create virtual table search_index using fts5 (words, content = 'search_row',
      content_rowid = 'id', tokenize = 'ascii', columnsize = 0, prefix = '2 3')`.execute(db)
    await sql`insert into search_index (search_index, rank) values ('secure-delete', 1)`.execute(db)
    await sql`insert into search_index (search_index, rank)
      values ('hashsize', 16777216)`.execute(db)
  },
  written: (parts) => parts.map((words) => words.join(' ')).join(partsEnd),
  add: async (db, from, to) => {
    await sql`insert into search_index (rowid, words)
      select id, words from search_row where id between ${from} and ${to} order by id`.execute(db)
  },
  remove: async (db, thingIds) => {
    const ids = JSON.stringify(thingIds)
    await sql`delete from search_index where rowid in (select id from search_row
      where thing_id in (select value from json_each(${ids})))`.execute(db)
    await sql`delete from search_row
      where thing_id in (select value from json_each(${ids}))`.execute(db)
  },
  matching: (phrases, { from, to, atMost }) => sql`select rowid as id from search_index
    where search_index match ${phrases.map(written).join(' AND ')}
      and rowid between ${from} and ${to}
    order by rowid desc limit ${atMost}`,
}

/** Every word stands in quotes, so that none is read as a part of the query's language. */
function written({ words, isPrefix }: Phrase): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}

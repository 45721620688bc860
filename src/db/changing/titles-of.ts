import type { Reading } from '../store.ts'
import type { Reference } from './references-in.ts'

/** Tells what a thing is called, and whether it stands; `undefined` where no such thing was ever entered. */
export type TitleOf = (reference: Reference) => Title | undefined

/** The words that a thing is known by: its name, its title, or the question that it is on. */
export type Title = Readonly<{ text: string; stands: boolean }>

type Row = Readonly<{ id: string; text: string; replaced_at: string | null }>

/**
 * Reads what some things are called, or were called last where they have been withdrawn. One query a kind.
 *
 * @param references in any order; repetitions do no harm.
 */
export async function titlesOf(
  reading: Reading,
  references: readonly Reference[],
): Promise<TitleOf> {
  const titles = new Map<string, Title>()
  for (const [kind, ofKind] of Map.groupBy(references, (one) => one.kind)) {
    const ids = [...new Set(ofKind.map(({ id }) => id))]
    for (const { id, text, replaced_at } of await rowsOf(reading, kind, ids)) {
      titles.set(`${kind} ${id}`, { text, stands: replaced_at === null })
    }
  }
  return ({ kind, id }) => titles.get(`${kind} ${id}`)
}

/** Every revision, oldest first, so that the last one to be read is the newest. */
function rowsOf(
  reading: Reading,
  kind: Reference['kind'],
  ids: readonly string[],
): Promise<readonly Row[]> {
  switch (kind) {
    case 'actor':
      return named(reading, ids)
    case 'event':
    case 'document':
      return titled(reading, kind, ids)
    case 'question':
      return asked(reading, ids)
    case 'claim':
      return claimed(reading, ids)
    case 'search':
      return soughtFor(reading, ids)
  }
}

function named({ db, engine }: Reading, ids: readonly string[]) {
  return db
    .selectFrom('actor')
    .select(['id', 'name as text', 'replaced_at'])
    .where((eb) => engine.among(eb.ref('id'), ids))
    .orderBy('revision')
    .execute()
}

function titled({ db, engine }: Reading, table: 'event' | 'document', ids: readonly string[]) {
  return db
    .selectFrom(table)
    .select(['id', 'title as text', 'replaced_at'])
    .where((eb) => engine.among(eb.ref('id'), ids))
    .orderBy('revision')
    .execute()
}

function asked({ db, engine }: Reading, ids: readonly string[]) {
  return db
    .selectFrom('question')
    .select(['id', 'text', 'replaced_at'])
    .where((eb) => engine.among(eb.ref('id'), ids))
    .orderBy('revision')
    .execute()
}

function claimed({ db, engine }: Reading, ids: readonly string[]) {
  return db
    .selectFrom('claim as one')
    .innerJoin('question', 'question.id', 'one.question_id')
    .select(['one.id', 'question.text', 'one.replaced_at'])
    .where((eb) => engine.among(eb.ref('one.id'), ids))
    .orderBy('one.revision')
    .orderBy('question.revision')
    .execute()
}

function soughtFor({ db, engine }: Reading, ids: readonly string[]) {
  return db
    .selectFrom('search_in_vain as one')
    .innerJoin('question', 'question.id', 'one.question_id')
    .select(['one.id', 'question.text', 'one.replaced_at'])
    .where((eb) => engine.among(eb.ref('one.id'), ids))
    .orderBy('one.revision')
    .orderBy('question.revision')
    .execute()
}

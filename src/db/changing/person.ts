import { instantText } from '../rows/instant.ts'
import type { Reading, Writing } from '../store.ts'

/**
 * Finds the person of a name, or notes one whom nobody has met yet. Names are told apart to the letter.
 *
 * @param name as the person gave it, not blank.
 * @returns the person's id, which the log names.
 */
export async function personCalled(
  writing: Writing,
  name: string,
  { now, newId }: Readonly<{ now: () => number; newId: () => string }>,
): Promise<string> {
  const known = await writing.db
    .selectFrom('person')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const id = newId()
  await writing.db
    .insertInto('person')
    .values({ id, name, entered_at: instantText(now()) })
    .execute()
  return id
}

/**
 * Reads the names of those whom the log names.
 *
 * @param ids of people, or the names of parts of the program, such as `import`.
 * @returns what to call each; an id that no person has stays as it is. One query.
 */
export async function namesOfPeople(
  reading: Reading,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const rows = await reading.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where((eb) => reading.engine.among(eb.ref('person.id'), ids))
    .execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

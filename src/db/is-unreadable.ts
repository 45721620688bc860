/** SQLite: no such table or column; a broken page; another kind of file. PostgreSQL: the same, by its classes. */
const unreadable = /^(?:SQLITE_ERROR|SQLITE_CORRUPT.*|SQLITE_NOTADB|42P01|42703|42P07|XX00[12])$/u

/**
 * Tells a database that is broken, or is not the program's, from one that is busy, full or away.
 *
 * @param error what a driver threw.
 * @returns true where what should be there is not, or cannot be read; a statement that no schema of the program could
 *   answer looks the same.
 *
 * @example isUnreadable({ code: 'SQLITE_CORRUPT_INDEX' }) // true
 */
export function isUnreadable(error: unknown): error is Readonly<{ code: string; message: string }> {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return typeof error.code === 'string' && unreadable.test(error.code)
}

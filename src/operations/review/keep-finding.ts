import { appendEntries, type Happening } from '../../db/log/append-entries.ts'
import type { Change } from '../../db/log/change.ts'
import { endFinding, type FindingOf, standingFinding } from '../../db/review/write-finding.ts'
import type { Writing } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'

/**
 * Refuses a change of a finding that is no longer the one that the person saw.
 *
 * @param seen the id of the finding that stood then; absent = there was none.
 * @returns the id of what stands.
 *
 * Throws `Refusal('conflict')`.
 */
export async function refuseFaster(
  writing: Writing,
  of: FindingOf,
  seen: string | undefined,
): Promise<string | undefined> {
  const standing = await standingFinding(writing, of)
  if (standing !== seen) {
    throw new Refusal('conflict', 'Somebody else has saved a finding on this since you opened it.')
  }
  return standing
}

/** Puts a new finding in the place of the one that stands, which stays as history, and logs it. */
export async function replaceFinding(
  writing: Writing,
  change: Change,
  replacing: Readonly<{
    table: FindingOf['table']
    standing: string | undefined
    insert: () => Promise<void>
    happenings: readonly Happening[]
  }>,
): Promise<void> {
  const { table, standing, insert, happenings } = replacing
  if (standing !== undefined) await endFinding(writing, change, { table, id: standing })
  await insert()
  await appendEntries(writing, change, happenings)
}

import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** What an entry of the log says, without what binds it. */
export type Entry = Readonly<{
  seq: number
  at: string
  by: string
  action: string
  object: string
  commitment: string
}>

/** The hash that the first entry follows. */
export const noHash = '0'.repeat(64)

/**
 * The commitment to a detail: SHA-256 of the 32 bytes of salt followed by the detail's canonical JSON as UTF-8. The
 * detail and its salt can be erased; nobody can then guess the one or tell that another stood there.
 *
 * @param salt 64 hex digits.
 * @param body canonical JSON.
 */
export function commitmentTo(salt: string, body: string): string {
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(body, 'utf8').digest('hex')
}

/**
 * The hash of an entry: SHA-256 of `audit-v1`, a zero byte, the 32 bytes of the previous entry's hash (zeros before
 * the first) and the canonical JSON of `[seq, ts, actor, action, object, commitment]`.
 *
 * @param previous 64 hex digits.
 * @returns 64 hex digits.
 */
export function sealOf(previous: string, entry: Entry): string {
  const { seq, at, by, action, object, commitment } = entry
  return createHash('sha256')
    .update('audit-v1\0', 'utf8')
    .update(Buffer.from(previous, 'hex'))
    .update(canonicalJson([seq, at, by, action, object, commitment]), 'utf8')
    .digest('hex')
}

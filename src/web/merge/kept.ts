import type { Response } from 'express'
import { foldingOf } from '../../db/merging/standing-merges.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { type MergedKind, mergedKinds } from '../../domain/bundle/merge.ts'
import type { Deps } from '../deps.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'

/**
 * Sends the reader on to what a thing is merged into.
 *
 * @returns false where it is merged into nothing, and nothing was sent.
 */
export async function sentToKept(
  { store }: Pick<Deps, 'store'>,
  response: Response,
  { kind, id }: Readonly<{ kind: ThingKind; id: string }>,
): Promise<boolean> {
  if (!isMergedKind(kind)) return false
  const kept = (await foldingOf(store, kind)).keptOf(id)
  if (kept === id) return false
  response.removeHeader('ETag')
  response.set('Cache-Control', 'no-store')
  redirect(response, withQuery(hrefOf[kind](kept), { notice: 'merged-away' }))
  return true
}

/** True for the kinds of things that can be merged. */
export function isMergedKind(kind: string | undefined): kind is MergedKind {
  return mergedKinds.some((one) => one === kind)
}

import { loadThing } from '../../db/changing/load-thing.ts'
import type { Thing } from '../../db/changing/thing.ts'
import { type Cause, writeRevision } from '../../db/changing/write-revision.ts'
import type { Change } from '../../db/log/change.ts'
import type { Writing } from '../../db/store.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import { placedAnew } from '../../domain/claim/placed-anew.ts'
import { placeQuotes } from './place-quotes.ts'

/**
 * Writes a new revision of a thing, and keeps texts and quotes in step: where a document's text has changed, the claims
 * that quote it are looked up in it anew, and a claim taken up again is looked up in the texts as they are now.
 * Analyses nothing.
 */
export async function rewriteThing(
  writing: Writing,
  change: Change,
  { thing, cause }: Readonly<{ thing: Thing; cause: Cause }>,
): Promise<void> {
  if (thing.kind === 'claim') {
    const content = await placedInTexts(writing, thing.content)
    await writeRevision(writing, change, { thing: { ...thing, content }, cause })
    return
  }
  const { kind, content } = thing
  const before =
    kind === 'document' ? await loadThing(writing, kind, { id: content.id }) : undefined
  await writeRevision(writing, change, { thing, cause })
  if (kind === 'document') await placeQuotes(writing, change, { before, after: content })
}

async function placedInTexts(writing: Writing, claim: Claim): Promise<Claim> {
  let placed = claim
  const placedIn = claim.citations.filter(({ at }) => at !== undefined)
  for (const id of new Set(placedIn.map(({ document }) => document))) {
    const document = await loadThing(writing, 'document', { id })
    placed = placedAnew(placed, { document: id, before: undefined, after: document?.text })
  }
  return placed
}

import { writeRevision } from '../../db/changing/write-revision.ts'
import { findFamily } from '../../db/find-family.ts'
import { citationsIn } from '../../db/lists/citations-in.ts'
import type { Change } from '../../db/log/change.ts'
import type { Writing } from '../../db/store.ts'
import { isAstray, placedAnew, type Retold } from '../../domain/claim/placed-anew.ts'
import type { Document } from '../../domain/document/document.ts'

/**
 * Writes a new revision of every claim whose quotes no longer stand where they were recorded in a document: each quote
 * is looked up anew in the text. Analyses nothing.
 *
 * @param before the document as it stood; absent = it did not.
 * @param after as it stands now.
 *
 * Loads each family that has such a claim once.
 */
export async function placeQuotes(
  writing: Writing,
  change: Change,
  { before, after }: Readonly<{ before: Document | undefined; after: Document }>,
): Promise<void> {
  const retold: Retold = { document: after.id, before: before?.text, after: after.text }
  const cited = await citationsIn(writing, after.id)
  const astray = cited.filter(({ citation }) => isAstray(citation, retold))
  const left = new Set(astray.map(({ claim }) => claim.id))
  for (const { claim: found } of astray) {
    if (!left.has(found.id)) continue
    const family = await findFamily(writing, found.event.id)
    for (const claim of family?.bundle.claims ?? []) {
      if (!left.delete(claim.id)) continue
      const content = placedAnew(claim, retold)
      const reason = `The text of “${after.title}” was changed; its quotes were looked up anew.`
      const thing = { kind: 'claim', content } as const
      await writeRevision(writing, change, { thing, cause: { verb: 'revise', reason } })
    }
  }
}

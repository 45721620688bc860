import { loadActors } from '../../../db/family/load-actors.ts'
import type { CitationInDocument } from '../../../db/find-document.ts'
import type { Reading } from '../../../db/store.ts'
import type { Actor } from '../../../domain/actor/actor.ts'
import type { Reader } from '../../entry/reader.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'

/**
 * Lists the citations that would no longer be the publisher's own reporting if another actor had published the
 * document: those of claimants of another body. Three queries where there are any of that mode.
 */
export async function noLongerOwn(
  reading: Reading,
  publisher: string,
  cited: readonly CitationInDocument[],
): Promise<readonly CitationInDocument[]> {
  const own = cited.filter(({ citation }) => citation.mode === 'own_reporting')
  if (own.length === 0) return []
  const claimants = own.flatMap(({ claim }) => claim.claimant?.id ?? [])
  const actors = await loadActors(reading, [...new Set([publisher, ...claimants])], undefined)
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const body = bodyOf(publisher, byId)
  return own.filter(({ claim }) => claim.claimant && bodyOf(claim.claimant.id, byId) !== body)
}

/** The last of those an actor speaks for; the database lets no rings in. */
function bodyOf(id: string, byId: ReadonlyMap<string, Actor>): string {
  const above = byId.get(id)?.speaksFor
  return above === undefined ? id : bodyOf(above, byId)
}

/** Adds a fault where the publisher changes under claims that it reported itself. */
export function addNotOwn(reader: Reader, words: Words, lost: readonly CitationInDocument[]): void {
  const [first] = lost
  if (first === undefined) return
  const { documentEntry: said } = words
  const link = { href: hrefOf.claim(first.claim.id), text: said.firstOfThem }
  reader.fault('publisher', said.notOwn(lost.length), link)
}

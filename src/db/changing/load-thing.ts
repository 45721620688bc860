import { loadActors } from '../family/load-actors.ts'
import { loadClaim } from '../family/load-claims.ts'
import { loadDocuments } from '../family/load-documents.ts'
import { type Family, findFamily, findFamilyOfQuestion } from '../find-family.ts'
import { standing } from '../rows/standing.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import type { ContentOf, Thing } from './thing.ts'

/**
 * Loads one thing as it is, or as it stood.
 *
 * @param at an ISO instant; absent = as it is.
 * @returns `undefined` where no such thing of that kind stood then. Events, questions and searches cost the loading
 * of their family.
 */
export async function loadThing<Kind extends ThingKind>(
  reading: Reading,
  kind: Kind,
  ask: Readonly<{ id: string; at?: string | undefined }>,
): Promise<ContentOf[Kind] | undefined> {
  const thing = await loadAny(reading, kind, ask)
  return thing?.content as ContentOf[Kind] | undefined
}

type Ask = Readonly<{ id: string; at?: string | undefined }>

async function loadAny(reading: Reading, kind: ThingKind, ask: Ask): Promise<Thing | undefined> {
  const { id, at } = ask
  switch (kind) {
    case 'actor':
      return found(kind, await loadActors(reading, [id], at), id)
    case 'document':
      return found(kind, (await loadDocuments(reading, [id], at)).documents, id)
    case 'event':
      return found(
        kind,
        (await findFamily(reading, id, { recordedBy: at, asEntered: true }))?.bundle.events,
        id,
      )
    case 'question': {
      const family = await findFamilyOfQuestion(reading, id, { recordedBy: at, asEntered: true })
      return found(kind, family?.bundle.questions, id)
    }
    case 'claim': {
      const content = await loadClaim(reading, { id, at })
      return content && { kind, content }
    }
    case 'search':
      return found(kind, (await familyOfSearch(reading, ask))?.searches, id)
  }
}

function found<Kind extends ThingKind>(
  kind: Kind,
  things: readonly ContentOf[Kind][] | undefined,
  id: string,
): Thing | undefined {
  const content = things?.find((one) => one.id === id)
  return content && ({ kind, content } as Thing)
}

async function familyOfSearch(reading: Reading, { id, at }: Ask): Promise<Family | undefined> {
  const search = await reading.db
    .selectFrom('search_in_vain')
    .select('search_in_vain.question_id')
    .where('search_in_vain.id', '=', id)
    .where(standing('search_in_vain', at))
    .executeTakeFirst()
  return (
    search && findFamilyOfQuestion(reading, search.question_id, { recordedBy: at, asEntered: true })
  )
}

import { newestRevision } from '../../db/changing/standing-things.ts'
import { findFamily, findFamilyOfQuestion } from '../../db/find-family.ts'
import { appendEntries } from '../../db/log/append-entries.ts'
import { mergeVerbs } from '../../db/merging/actions.ts'
import { oneWith, standingMerges } from '../../db/merging/standing-merges.ts'
import { indexThings } from '../../db/search/index-things.ts'
import { type Reading, type Store, withTransaction } from '../../db/store.ts'
import { rootsOf } from '../../db/trees/roots-of.ts'
import type { Merge } from '../../domain/bundle/merge.ts'
import { Refusal } from '../../domain/refusal.ts'
import { beginRecording, type Recording } from '../changing/recording.ts'
import { refreshingTouched } from '../changing/refresh-touched.ts'

/** What to take for what, and why; the reason is kept for all to read. */
export type Merging = Merge & Readonly<{ reason: string }>

/**
 * Takes one thing for another from now on, in every page and count. No row is rewritten: undone, all reads as before.
 *
 * @returns the id of the merge.
 *
 * Throws `Refusal('conflict')` where either does not stand or they are one already, `Refusal('invalid')` where they
 * cannot be one: questions of other types or events, events of which one lies deep within another family.
 */
export async function mergeThings(store: Store, merging: Merging, how: Recording): Promise<string> {
  const { kind, merged, kept, reason } = merging
  return withTransaction(store, async (writing) => {
    await refuseUnfit(writing, merging)
    const change = await beginRecording(writing, how)
    const id = how.newId()
    const work = async () => {
      const row = { id, kind, merged_id: merged, kept_id: kept, person_id: change.by, reason }
      await writing.db
        .insertInto('merge')
        .values({ ...row, entered_at: change.at, replaced_at: null })
        .execute()
      await appendEntries(writing, change, [
        {
          action: `${kind}.${mergeVerbs.merged}`,
          object: merged,
          detail: { merge: id, kept, reason },
        },
        {
          action: `${kind}.${mergeVerbs.kept}`,
          object: kept,
          detail: { merge: id, merged, reason },
        },
      ])
      await indexThings(writing, { kind, ids: [merged, kept] })
    }
    await refreshingTouched(writing, change, { kind, ids: [kept, merged], work })
    return id
  })
}

/**
 * Refuses what `mergeThings` would refuse, before anybody has decided on it.
 */
export async function refuseUnfit(writing: Reading, merge: Merge): Promise<void> {
  const { kind, merged, kept } = merge
  if (merged === kept) throw new Refusal('invalid', 'A thing cannot be merged with itself.')
  for (const id of [merged, kept]) {
    const newest = await newestRevision(writing, kind, id)
    if (newest?.stands !== true) throw new Refusal('conflict', `There is no such ${kind} any more.`)
  }
  await refuseMixedSamples(writing, merge)
  const merges = await standingMerges(writing, undefined)
  if (oneWith(merges, kind, kept).includes(merged)) {
    throw new Refusal('conflict', 'These two are one already.')
  }
  if (merges.some((one) => one.kind === kind && one.merged === merged)) {
    throw new Refusal('conflict', `This ${kind} is merged with another already; undo that first.`)
  }
  if (kind === 'question') await refuseUnlikeQuestions(writing, merge)
  if (kind === 'event') await refuseDistantEvents(writing, merge)
}

/** Samples are removed together, and would take what somebody entered with them. */
async function refuseMixedSamples({ db }: Reading, { merged, kept }: Merge): Promise<void> {
  const rows = await db
    .selectFrom('thing')
    .select('sample')
    .distinct()
    .where('id', 'in', [merged, kept])
    .execute()
  if (rows.length > 1) {
    throw new Refusal('invalid', 'A sample cannot be merged with what somebody has entered.')
  }
}

async function refuseUnlikeQuestions(reading: Reading, { merged, kept }: Merge): Promise<void> {
  const family = await findFamilyOfQuestion(reading, kept)
  const questions = family?.bundle.questions ?? []
  const [one, other] = [kept, merged].map((id) => questions.find((question) => question.id === id))
  if (one === undefined || other === undefined) {
    throw new Refusal('invalid', 'The two questions belong to events that have nothing in common.')
  }
  if (one.type !== other.type) {
    throw new Refusal('invalid', 'The two questions ask for different kinds of answer.')
  }
}

/** An event inside another family would have to leave its containing event, which says what it is part of. */
async function refuseDistantEvents(reading: Reading, { merged, kept }: Merge): Promise<void> {
  const [own] = await rootsOf(reading, [merged])
  const [other] = await rootsOf(reading, [kept])
  const family = await findFamily(reading, merged)
  const isOutermost = family?.bundle.events.find(({ id }) => id === merged)?.within === undefined
  if (own !== other && !isOutermost) {
    const says = 'This event lies within another one; merge the events that contain the two first.'
    throw new Refusal('invalid', says)
  }
  const within = new Map(family?.bundle.events.map((event) => [event.id, event.within]))
  for (const [below, above] of [
    [merged, kept],
    [kept, merged],
  ] as const) {
    for (let at = within.get(below); at !== undefined; at = within.get(at)) {
      if (at === above) throw new Refusal('invalid', 'One of the two events contains the other.')
    }
  }
}

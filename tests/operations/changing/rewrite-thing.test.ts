import { expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../src/db/find-family.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import { revertThing } from '../../../src/operations/changing/revert-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { bundle, claim, document } from '../../support/build-bundle.ts'
import { clock, enter } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const text = 'Officials say 46 died. Others say 13.'
const how = { personName: 'Amina', now: clock(Date.UTC(2025, 1, 1)), newId: uuidv7 }

onEachDatabase('a document whose text is changed', (open) => {
  test('takes its quotes along, each claim with a revision of its own, and no other claim', async () => {
    const store = await open()
    const claims = [
      claim('moved', { value: '46', citations: [{ quote: '46', at: [14, 16] }] }),
      claim('gone', { value: '13', citations: [{ quote: '13', at: [34, 36] }] }),
      claim('placeless', { value: '46', citations: [{ quote: 'Officials' }] }),
    ]
    const given = bundle(claims, { documents: [document('d', 'press', { text })] })
    const { events } = await enter(store, given)
    const before = await findFamily(store, events[0] ?? '')
    const [paper] = before?.bundle.documents ?? []
    const content = await loadThing(store, 'document', { id: paper?.id ?? '' })
    if (content === undefined) throw new Error('no document')
    const thing = { kind: 'document', content: { ...content, text: 'In all, 46 died.' } } as const
    await reviseThing(store, { thing, seen: 1, cause: { verb: 'revise' } }, how)
    const after = await findFamily(store, events[0] ?? '')
    const placesOf = (family: typeof before) =>
      family?.bundle.claims.map(({ citations }) => [citations[0]?.quote, citations[0]?.at])
    expect(placesOf(after)).toEqual([
      ['13', undefined],
      ['46', [8, 10]],
      ['Officials', undefined],
    ])
    const revisions = await store.db
      .selectFrom('claim')
      .select(['id', 'revision'])
      .where('replaced_at', 'is', null)
      .orderBy('revision')
      .execute()
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 2])
    expect(after?.version).toBeGreaterThan(before?.version ?? 0)
    await revertThing(store, { kind: 'document', id: content.id, seen: 2, revision: 1 }, how)
    expect(placesOf(await findFamily(store, events[0] ?? ''))).toEqual([
      ['13', undefined],
      ['46', [14, 16]],
      ['Officials', undefined],
    ])
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })
})

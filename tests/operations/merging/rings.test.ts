import { expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../src/db/find-family.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { mergeThings } from '../../../src/operations/merging/merge-things.ts'
import { undoMerge } from '../../../src/operations/merging/undo-merge.ts'
import { actor, bundle, count, event } from '../../support/build-bundle.ts'
import { clock, enter } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const how = () => ({ personName: 'Amina', now: clock(Date.UTC(2025, 5, 1)), newId: uuidv7 })

async function entered(store: Store, things: Bundle) {
  await enter(store, things)
  const rows = await store.db.selectFrom('thing').select(['id', 'given_id']).execute()
  const ids = new Map(rows.map(({ id, given_id }) => [given_id, id]))
  return (given: string) => ids.get(given) ?? given
}

const cause = { verb: 'revise' } as const

onEachDatabase('what is merged', (open) => {
  test('cannot come to lie within itself', async () => {
    const store = await open()
    const events = [event('one'), event('two'), event('inner', { within: 'one' })]
    const idOf = await entered(store, { ...bundle([]), events, questions: [] })
    const merge = { kind: 'event', merged: idOf('one'), kept: idOf('two') } as const
    await mergeThings(store, { ...merge, reason: 'the same' }, how())
    const two = await loadThing(store, 'event', { id: idOf('two') })
    if (two === undefined) throw new Error('not there')
    const thing = { kind: 'event', content: { ...two, within: idOf('inner') } } as const
    await expect(reviseThing(store, { thing, seen: 1, cause }, how())).rejects.toMatchObject({
      code: 'invalid',
    })
    expect((await findFamily(store, idOf('inner')))?.root).toBe(idOf('two'))
  })

  test('cannot come to speak for itself', async () => {
    const store = await open()
    const actors = [
      actor('one'),
      actor('two'),
      actor('voice', { speaksFor: 'one' }),
      actor('press'),
    ]
    const idOf = await entered(store, { ...bundle([]), actors })
    const merge = { kind: 'actor', merged: idOf('one'), kept: idOf('two') } as const
    await mergeThings(store, { ...merge, reason: 'the same' }, how())
    const two = await loadThing(store, 'actor', { id: idOf('two') })
    if (two === undefined) throw new Error('not there')
    const thing = { kind: 'actor', content: { ...two, speaksFor: idOf('voice') } } as const
    await expect(reviseThing(store, { thing, seen: 1, cause }, how())).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('cannot be parted where a question has come to lean on a side of the other', async () => {
    const store = await open()
    const sides = [{ id: 'side', name: 'Kabul', members: [] }]
    const events = [event('one', { sides }), event('two')]
    const idOf = await entered(store, { ...bundle([]), events, questions: [] })
    const merge = { kind: 'event', merged: idOf('one'), kept: idOf('two') } as const
    const id = await mergeThings(store, { ...merge, reason: 'the same' }, how())
    const side = (await findFamily(store, idOf('two')))?.bundle.events[0]?.sides[0]?.id
    const content = count(uuidv7(), { event: idOf('two'), victimSide: side })
    await enterThing(store, [{ kind: 'question', content }], how())
    await expect(undoMerge(store, id, how())).rejects.toMatchObject({
      code: 'invalid',
      faults: ['questions whose side would be gone (1)'],
    })
  })

  test('an event cannot lie within itself', async () => {
    const store = await open()
    const idOf = await entered(store, { ...bundle([]), events: [event('one')], questions: [] })
    const content = { ...event(idOf('one')), within: idOf('one') }
    const revising = { thing: { kind: 'event', content }, seen: 1, cause } as const
    await expect(reviseThing(store, revising, how())).rejects.toMatchObject({ code: 'invalid' })
  })
})

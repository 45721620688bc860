import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { newestRevision } from '../../../src/db/changing/standing-things.ts'
import { historyOf } from '../../../src/db/log/history-of.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Actor } from '../../../src/domain/actor/actor.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import type { Recording } from '../../../src/operations/changing/recording.ts'
import { revertThing } from '../../../src/operations/changing/revert-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { undoChange } from '../../../src/operations/changing/undo-change.ts'
import { undoableIn } from '../../../src/operations/changing/undoable.ts'
import { withdrawThing } from '../../../src/operations/changing/withdraw-thing.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

let made = 0
const how: Recording = {
  personName: 'Amina',
  now: () => Date.UTC(2025, 0, 1),
  newId: () => {
    made += 1
    return `0190-${String(made).padStart(6, '0')}`
  },
}

const actor = (id: string, name: string): Actor => ({
  id,
  name,
  kind: 'outlet',
  aliases: [],
  speaksFor: undefined,
  country: undefined,
  reliability: undefined,
})

/** One step of a person: another name, a withdrawal, or an earlier revision taken up again. */
type Step = Readonly<{ do: 'rename' | 'withdraw' | 'revert'; pick: number }>

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do'][]>('rename', 'withdraw', 'revert'),
    pick: fc.nat({ max: 1000 }),
  }),
  { maxLength: 8 },
)

async function take(store: Store, id: string, step: Step): Promise<boolean> {
  const newest = await newestRevision(store, 'actor', id)
  if (newest === undefined) throw new Error('never entered')
  const seen = newest.revision
  if (step.do === 'revert') {
    const revision = 1 + (step.pick % seen)
    await revertThing(store, { kind: 'actor', id, seen, revision }, how)
    return true
  }
  if (!newest.stands) return false
  if (step.do === 'withdraw') {
    await withdrawThing(store, { kind: 'actor', id, seen, reason: 'twice' }, how)
    return true
  }
  const thing = { kind: 'actor', content: actor(id, `Name ${step.pick}`) } as const
  return reviseThing(store, { thing, seen, cause: { verb: 'revise' } }, how)
}

async function undo(store: Store, id: string): Promise<void> {
  const history = await historyOf(store, id)
  const next = history && undoableIn(history)
  if (next === undefined) throw new Error('nothing to undo')
  await undoChange(store, { id, entry: next.entry.seq, reason: 'Undone.' }, how)
}

onEachDatabase('undoing changes', (open) => {
  test('undoing any changes one after another gives the first content again', async () => {
    const store = await open()
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const id = how.newId()
        await enterThing(store, [{ kind: 'actor', content: actor(id, 'First') }], how)
        const states = []
        for (const step of sequence) {
          const before = await loadThing(store, 'actor', { id })
          if (await take(store, id, step)) states.push(before)
        }
        for (const before of states.toReversed()) {
          await undo(store, id)
          expect(await loadThing(store, 'actor', { id })).toEqual(before)
        }
        expect(await loadThing(store, 'actor', { id })).toEqual(actor(id, 'First'))
        await undo(store, id)
        expect(await loadThing(store, 'actor', { id })).toBeUndefined()
        await undo(store, id)
        expect(await loadThing(store, 'actor', { id })).toEqual(actor(id, 'First'))
      }),
      { numRuns: 12 },
    )
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })

  test('an undo of what somebody else has changed meanwhile is refused', async () => {
    const store = await open()
    await enterThing(store, [{ kind: 'actor', content: actor('a', 'First') }], how)
    const entry = (await historyOf(store, 'a'))?.entries.at(-1)?.seq ?? 0
    await withdrawThing(store, { kind: 'actor', id: 'a', seen: 1, reason: 'twice' }, how)
    await expect(undoChange(store, { id: 'a', entry, reason: '' }, how)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('undoing an entering is refused while others name the thing', async () => {
    const store = await open()
    const spokesman = { ...actor('b', 'Spokesman'), speaksFor: 'a' }
    const things = [actor('a', 'First'), spokesman]
    for (const content of things) await enterThing(store, [{ kind: 'actor', content }], how)
    await expect(undo(store, 'a')).rejects.toMatchObject({ code: 'conflict', faults: ['1 actor'] })
    await undo(store, 'b')
    await undo(store, 'a')
    await expect(undo(store, 'b')).rejects.toMatchObject({ code: 'invalid' })
  })
})

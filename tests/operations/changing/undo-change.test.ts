import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { newestRevision } from '../../../src/db/changing/standing-things.ts'
import type { Thing } from '../../../src/db/changing/thing.ts'
import { historyOf } from '../../../src/db/log/history-of.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import type { Store } from '../../../src/db/store.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import type { Recording } from '../../../src/operations/changing/recording.ts'
import { revertThing } from '../../../src/operations/changing/revert-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { undoChange } from '../../../src/operations/changing/undo-change.ts'
import { undoableIn } from '../../../src/operations/changing/undoable.ts'
import { withdrawThing } from '../../../src/operations/changing/withdraw-thing.ts'
import { actor, claim, count, document, event } from '../../support/build-bundle.ts'
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

const named = (id: string, name: string) => actor(id, { name, kind: 'outlet' })

/** A version of a thing of some kind; each number another. */
const versions = {
  actor: (id: string, version: number): Thing => ({
    kind: 'actor',
    content: named(id, `Name ${version}`),
  }),
  claim: (id: string, version: number): Thing => ({
    kind: 'claim',
    content: claim(id, { claimant: 'a', value: String(version) }),
  }),
  event: (id: string, version: number): Thing => ({
    kind: 'event',
    content: event(id, { place: String(version) }),
  }),
} as const

type Kind = keyof typeof versions

/** What the claims name. */
const ground: readonly Thing[] = [
  { kind: 'actor', content: named('a', 'Claimant') },
  { kind: 'event', content: event('e') },
  { kind: 'document', content: document('d', 'a') },
  { kind: 'question', content: count('q') },
]

/** One step of a person: another name, a withdrawal, or an earlier revision taken up again. */
type Step = Readonly<{ do: 'rename' | 'withdraw' | 'revert'; pick: number }>

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do'][]>('rename', 'withdraw', 'revert'),
    pick: fc.nat({ max: 1000 }),
  }),
  { maxLength: 6 },
)

async function take(store: Store, kind: Kind, id: string, step: Step): Promise<boolean> {
  const newest = await newestRevision(store, kind, id)
  if (newest === undefined) throw new Error('never entered')
  const seen = newest.revision
  if (step.do === 'revert') {
    const revision = 1 + (step.pick % seen)
    await revertThing(store, { kind, id, seen, revision }, how)
    return true
  }
  if (!newest.stands) return false
  if (step.do === 'withdraw') {
    await withdrawThing(store, { kind, id, seen, reason: 'twice' }, how)
    return true
  }
  const thing = versions[kind](id, step.pick)
  return reviseThing(store, { thing, seen, cause: { verb: 'revise' } }, how)
}

async function undo(store: Store, id: string): Promise<void> {
  const history = await historyOf(store, id)
  const next = history && undoableIn(history)
  if (next === undefined) throw new Error('nothing to undo')
  await undoChange(store, { id, entry: next.entry.seq, reason: 'Undone.' }, how)
}

onEachDatabase('undoing changes', (open) => {
  test.each<Kind>([
    'actor',
    'claim',
    'event',
  ])('undoing any changes of a thing one after another gives its first content again: %s', async (kind) => {
    const store = await open()
    await enterThing(store, ground, how)
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const id = how.newId()
        const first = versions[kind](id, 0)
        const now = () => loadThing(store, kind, { id })
        await enterThing(store, [first], how)
        const states = []
        for (const step of sequence) {
          const before = await now()
          if (await take(store, kind, id, step)) states.push(before)
        }
        for (const before of states.toReversed()) {
          await undo(store, id)
          expect(await now()).toEqual(before)
        }
        expect(await now()).toEqual(first.content)
        await undo(store, id)
        expect(await now()).toBeUndefined()
        await undo(store, id)
        expect(await now()).toEqual(first.content)
      }),
      { numRuns: 5 },
    )
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })

  test('an undo of what somebody else has changed meanwhile is refused', async () => {
    const store = await open()
    await enterThing(store, [{ kind: 'actor', content: named('a', 'First') }], how)
    const entry = (await historyOf(store, 'a'))?.entries.at(-1)?.seq ?? 0
    await withdrawThing(store, { kind: 'actor', id: 'a', seen: 1, reason: 'twice' }, how)
    await expect(undoChange(store, { id: 'a', entry, reason: '' }, how)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('undoing an entering is refused while others name the thing', async () => {
    const store = await open()
    const spokesman = { ...named('b', 'Spokesman'), speaksFor: 'a' }
    const things = [named('a', 'First'), spokesman]
    for (const content of things) await enterThing(store, [{ kind: 'actor', content }], how)
    await expect(undo(store, 'a')).rejects.toMatchObject({ code: 'conflict', faults: ['1 actor'] })
    await undo(store, 'b')
    await undo(store, 'a')
    await expect(undo(store, 'b')).rejects.toMatchObject({ code: 'invalid' })
  })
})

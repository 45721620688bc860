import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newestRevision } from '../../../../src/db/changing/standing-things.ts'
import { findFamily } from '../../../../src/db/find-family.ts'
import type { Store } from '../../../../src/db/store.ts'
import type { Option, Question } from '../../../../src/domain/question/question.ts'
import { Reader } from '../../../../src/web/entry/reader.ts'
import { optionsTyped, readOptions } from '../../../../src/web/question/entry/options.ts'
import { questionSheet } from '../../../../src/web/question/entry/sheet.ts'
import { en } from '../../../../src/web/words/en.ts'
import { enter } from '../../../support/database/entering.ts'
import { pageStores } from '../../../support/web-app.ts'
import {
  crossed,
  expectSound,
  mixed,
  readFrom,
  sentFor,
  sheetDeps,
  thingDesk,
  writableBundle,
} from './thing-desk.ts'

const stores = pageStores()
afterAll(stores.close)

async function questionsIn(store: Store, roots: readonly string[]): Promise<readonly Question[]> {
  const families = await Promise.all(roots.map((root) => findFamily(store, root)))
  const ofOneFamily = new Map(
    families.flatMap((family) => family?.bundle.questions ?? []).map((one) => [one.id, one]),
  )
  return [...ofOneFamily.values()].filter(
    (one) => one.type !== 'quantity' || one.parts.every((id) => isBeside(families, one.id, id)),
  )
}

/** A bundle may name parts in another family, which no form offers. */
function isBeside(
  families: readonly Awaited<ReturnType<typeof findFamily>>[],
  ...ids: readonly string[]
): boolean {
  return families.some((family) => {
    const own = new Set(family?.bundle.questions.map(({ id }) => id))
    return ids.every((id) => own.has(id))
  })
}

describe('a question written in its form', () => {
  test('is read from it again, whatever it is', async () => {
    const store = await stores.open()
    const deps = sheetDeps(store)
    await fc.assert(
      fc.asyncProperty(writableBundle, async (whole) => {
        const { events } = await enter(store, whole)
        for (const content of await questionsIn(store, events)) {
          const typed = await sentFor(deps, questionSheet, content)
          const read = await readFrom(deps, questionSheet, { content, typed })
          expect(read).toEqual({ ok: true, content, before: [] })
        }
      }),
      { numRuns: 25 },
    )
  })

  test('leaves sound bundles behind, whatever of another question’s is taken over into it', async () => {
    const store = await stores.open()
    const deps = sheetDeps(store)
    const { post } = thingDesk(store)
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        writableBundle,
        fc.array(crossed, { minLength: 6, maxLength: 10 }),
        async (whole, edits) => {
          const { events } = await enter(store, whole)
          for (const { to, from, mask } of edits) {
            const things = await questionsIn(store, events)
            const [target, donor] = [things[to % things.length], things[from % things.length]]
            if (target === undefined || donor === undefined) continue
            const own = await sentFor(deps, questionSheet, target)
            const typed = mixed(own, await sentFor(deps, questionSheet, donor), mask)
            const newest = await newestRevision(store, 'question', target.id)
            const sent = { ...typed, seen: String(newest?.revision) }
            const answer = await post(`/questions/${target.id}/change`, sent)
            // 400 where a part of the donor's is none that this form offers.
            expect([303, 422, 400]).toContain(answer.status)
            seen.add(answer.status)
          }
          await expectSound(store)
        },
      ),
      { numRuns: 8 },
    )
    expect(seen).toContain(303)
  })

  const labels = fc.constantFrom('a camp', 'a house', 'a | b', 'a', 'b', '2', 'a camp | a house')
  const options = fc
    .array(labels, { minLength: 1, maxLength: 5 })
    .chain((some) =>
      fc.tuple(...some.map((label) => fc.tuple(fc.constant(label), fc.bigInt(0n, 31n)))),
    )
    .map((some) =>
      some.map(
        ([label, mask], at): Option => ({
          id: `o${at}`,
          label,
          compatibleWith: some.flatMap((_, other) =>
            other !== at && (mask >> BigInt(other)) % 2n === 1n ? [`o${other}`] : [],
          ),
        }),
      ),
    )

  test('keeps its answers to the letter, odd labels and one-sided pairs among them', () => {
    fc.assert(
      fc.property(options, (before) => {
        const reader = new Reader(optionsTyped(before), en)
        const ground = { before, chosen: new Set<string>(), newId: () => 'new' }
        expect([readOptions(reader, en, ground), reader.faults]).toEqual([before, []])
      }),
    )
  })
})

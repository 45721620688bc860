import { expect, test } from '@jest/globals'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../src/db/find-family.ts'
import { historyOf } from '../../../src/db/log/history-of.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Actor } from '../../../src/domain/actor/actor.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import type { Document } from '../../../src/domain/document/document.ts'
import type { Event } from '../../../src/domain/event/event.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import type { Recording } from '../../../src/operations/changing/recording.ts'
import { revertThing } from '../../../src/operations/changing/revert-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { withdrawThing } from '../../../src/operations/changing/withdraw-thing.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const newYear = Date.UTC(2025, 0, 1)

function recording(): Recording {
  let made = 0
  const newId = () => {
    made += 1
    return `0190-${String(made).padStart(4, '0')}`
  }
  return { personName: 'Amina', now: () => newYear, newId }
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

const event: Event = {
  id: 'e',
  title: 'A strike',
  place: undefined,
  startedOn: undefined,
  endedOn: undefined,
  dateAsWorded: 'Tuesday',
  within: undefined,
  sides: [],
  victims: [],
}

const document: Document = {
  id: 'd',
  publisher: 'outlet',
  title: 'What happened',
  url: undefined,
  language: undefined,
  publishedAt: '2024-12-25',
  text: 'The ministry said 46 were killed.',
  derivedFrom: [],
  sha256: undefined,
  retrievedAt: undefined,
}

const question: Question = {
  id: 'q',
  event: 'e',
  type: 'quantity',
  text: 'How many were killed?',
  measure: 'killed',
  population: undefined,
  victimSide: undefined,
  causedBy: undefined,
  place: undefined,
  counting: 'cumulative',
  parts: [],
  partsComplete: false,
}

function claim(id: string, phrase: string, claimant: string): Claim {
  const quantity = readPhrase(phrase)
  if (quantity === undefined) throw new Error('no figure')
  return {
    id,
    question: 'q',
    claimant,
    stance: 'asserts',
    value: { type: 'quantity', ...quantity },
    assertedAt: undefined,
    updates: undefined,
    reason: undefined,
    citations: [
      {
        document: 'd',
        quote: undefined,
        at: undefined,
        mode: 'named',
        via: [],
        hedge: undefined,
        attribution: undefined,
        translation: undefined,
        value: undefined,
        as: undefined,
      },
    ],
  }
}

async function filled(store: Store, how: Recording): Promise<void> {
  await enterThing(
    store,
    [
      { kind: 'actor', content: actor('outlet', 'The Dispatch') },
      { kind: 'actor', content: actor('ministry', 'The ministry') },
      { kind: 'event', content: event },
      { kind: 'document', content: document },
      { kind: 'question', content: question },
      { kind: 'claim', content: claim('c', '46', 'ministry') },
    ],
    how,
  )
}

onEachDatabase('changing things', (open) => {
  test('what a person enters stands, is analysed, and carries their name', async () => {
    const store = await open()
    await filled(store, recording())
    expect(await loadThing(store, 'claim', { id: 'c' })).toEqual(claim('c', '46', 'ministry'))
    expect((await historyOf(store, 'c'))?.entries).toMatchObject([
      { action: 'claim.enter', by: 'Amina' },
    ])
    const summary = await store.db.selectFrom('claim_summary').selectAll().execute()
    expect(summary).toMatchObject([{ claim_id: 'c', origins: 1 }])
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })

  test('a change keeps what stood before, and the page of that moment', async () => {
    const store = await open()
    const how = recording()
    await filled(store, how)
    const changed = { kind: 'claim', content: claim('c', 'at least 50', 'ministry') } as const
    const cause = { verb: 'revise', reason: 'misread' } as const
    expect(await reviseThing(store, { thing: changed, seen: 1, cause }, how)).toBe(true)
    expect(await reviseThing(store, { thing: changed, seen: 2, cause }, how)).toBe(false)
    const history = await historyOf(store, 'c')
    expect(history?.entries.map(({ action, reason }) => [action, reason])).toEqual([
      ['claim.enter', undefined],
      ['claim.revise', 'misread'],
    ])
    const at = history?.revisions[0]?.enteredAt
    const then = await findFamily(store, 'e', { recordedBy: at })
    expect(then?.bundle.claims).toEqual([claim('c', '46', 'ministry')])
    const now = await findFamily(store, 'e')
    expect(now?.bundle.claims).toEqual([changed.content])
  })

  test('the second of two people is told, and nothing of the first is lost', async () => {
    const store = await open()
    const how = recording()
    await filled(store, how)
    const cause = { verb: 'revise' } as const
    const first = { kind: 'actor', content: actor('outlet', 'Dispatch, The') } as const
    const second = { kind: 'actor', content: actor('outlet', 'Another name') } as const
    await reviseThing(store, { thing: first, seen: 1, cause }, how)
    await expect(reviseThing(store, { thing: second, seen: 1, cause }, how)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await loadThing(store, 'actor', { id: 'outlet' }))?.name).toBe('Dispatch, The')
  })

  test('a withdrawn claim leaves the counts, and comes back as it was', async () => {
    const store = await open()
    const how = recording()
    await filled(store, how)
    const withdrawing = { kind: 'claim', id: 'c', seen: 1, reason: 'entered twice' } as const
    await withdrawThing(store, withdrawing, how)
    expect((await findFamily(store, 'e'))?.bundle.claims).toEqual([])
    expect(await store.db.selectFrom('claim_summary').selectAll().execute()).toEqual([])
    await revertThing(store, { kind: 'claim', id: 'c', seen: 1, revision: 1 }, how)
    expect(await loadThing(store, 'claim', { id: 'c' })).toEqual(claim('c', '46', 'ministry'))
    expect((await historyOf(store, 'c'))?.entries.map(({ action }) => action)).toEqual([
      'claim.enter',
      'claim.withdraw',
      'claim.restore',
    ])
  })

  test('what others name cannot be withdrawn, and what is gone cannot be named', async () => {
    const store = await open()
    const how = recording()
    await filled(store, how)
    const outlet = { kind: 'actor', id: 'outlet', seen: 1, reason: 'none' } as const
    await expect(withdrawThing(store, outlet, how)).rejects.toMatchObject({
      code: 'conflict',
      faults: ['1 document'],
    })
    const stray = { kind: 'claim', content: claim('c2', '3', 'nobody') } as const
    await expect(enterThing(store, [stray], how)).rejects.toMatchObject({
      code: 'invalid',
      faults: ['There is no actor with the id “nobody” any more.'],
    })
    expect(
      await store.db.selectFrom('thing').select('id').where('id', '=', 'c2').execute(),
    ).toEqual([])
  })

  test('an actor cannot speak for one that speaks for it', async () => {
    const store = await open()
    const how = recording()
    await filled(store, how)
    const cause = { verb: 'revise' } as const
    const speaking = (id: string, speaksFor: string) =>
      ({ kind: 'actor', content: { ...actor(id, id), speaksFor } }) as const
    await reviseThing(store, { thing: speaking('outlet', 'ministry'), seen: 1, cause }, how)
    await expect(
      reviseThing(store, { thing: speaking('ministry', 'outlet'), seen: 1, cause }, how),
    ).rejects.toMatchObject({ code: 'invalid' })
  })
})

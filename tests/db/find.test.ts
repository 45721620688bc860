import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { findActor, findActorName } from '../../src/db/find-actor.ts'
import { findDocument } from '../../src/db/find-document.ts'
import { findFamily, findFamilyOfClaim, findFamilyOfQuestion } from '../../src/db/find-family.ts'
import { historyOf } from '../../src/db/log/history-of.ts'
import { borderStrikes, reportText } from '../support/database/border-strikes.ts'
import { clock, enter, enterSearch, newYear } from '../support/database/entering.ts'
import { idOf } from '../support/database/given.ts'
import { onEachDatabase } from '../support/database/stores.ts'

onEachDatabase('a family', (open) => {
  test('is found by any of its events, questions and claims', async () => {
    const store = await open()
    const { events } = await enter(store, borderStrikes)
    const families = [
      await findFamily(store, await idOf(store, 'exchange')),
      await findFamily(store, await idOf(store, 'strikes')),
      await findFamilyOfQuestion(store, await idOf(store, 'q-killed')),
      await findFamilyOfClaim(store, await idOf(store, 'c4')),
    ]
    expect(families.map((family) => family?.root)).toEqual(families.map(() => events[0]))
    expect(families[0]).toEqual(families[3])
  })

  test('holds its things and what they lean on, and nothing else', async () => {
    const store = await open()
    const { events } = await enter(store, borderStrikes)
    await enter(store, borderStrikes)
    const family = await findFamily(store, events[0] ?? '')
    const { actors, documents, questions, claims } = family?.bundle ?? borderStrikes
    expect(actors.map(({ name }) => name)).toEqual([
      'The Agency',
      'Hamdullah Fitrat',
      'Islamabad',
      'Kabul',
      'Foreign Office',
      'The Paper',
      'Nobody’s Press',
    ])
    expect(documents.map(({ title }) => title)).toEqual(['Unrelated', 'Agency report', 'Reprint'])
    expect([family?.bundle.events.length, questions.length, claims.length]).toEqual([2, 3, 5])
    expect([family?.version, family?.sample, family?.searches]).toEqual([1, false, []])
  })

  test('has a hash for every document: the one given, else that of its text', async () => {
    const store = await open()
    const { events } = await enter(store, borderStrikes)
    const family = await findFamily(store, events[0] ?? '')
    const ofText = createHash('sha256').update(reportText).digest('hex')
    const hashes = family?.bundle.documents.map(({ sha256 }) => sha256)
    expect(hashes).toEqual([undefined, ofText, '0123456789abcdef'.repeat(4)])
  })

  test('is not found where there is none', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    expect(await findFamily(store, 'nowhere')).toBeUndefined()
    expect(await findFamilyOfQuestion(store, await idOf(store, 'c1'))).toBeUndefined()
    expect(await findFamilyOfClaim(store, '’; drop table claim; --')).toBeUndefined()
  })

  test('is found as it was entered by then', async () => {
    const store = await open()
    const { events } = await enter(store, borderStrikes, { now: clock(newYear) })
    const root = events[0] ?? ''
    const seen = await Promise.all(
      ['2024-12-31T23:59:59.999Z', '2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'].map(
        (recordedBy) => findFamily(store, root, { recordedBy }),
      ),
    )
    expect(seen.map((family) => family?.bundle.claims.length)).toEqual([undefined, 5, 5])
  })

  test('takes along the searches that found nothing', async () => {
    const store = await open()
    const { events } = await enter(store, borderStrikes)
    const question = await idOf(store, 'q-soil')
    const actor = await idOf(store, 'islamabad')
    const search = {
      id: 'search-1',
      question,
      actor,
      searchedBy: 'tester',
      searchedOn: '2025-01-02',
      place: 'the ministry’s site',
    }
    await enterSearch(store, search)
    expect((await findFamily(store, events[0] ?? ''))?.searches).toEqual([search])
  })
})

onEachDatabase('a document', (open) => {
  test('is found with its quotes in the order of its text', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    const found = await findDocument(store, await idOf(store, 'd-report'))
    expect(found?.document.text).toBe(reportText)
    expect(found?.publisher.name).toBe('The Agency')
    expect(found?.citations.map(({ citation: { at } }) => reportText.slice(...(at ?? [])))).toEqual(
      [
        'Hamdullah Fitrat said 46 people were killed in Paktika.',
        'Officials called the target a training camp.',
        'The Foreign Office said fewer than 20 died.',
        '“کابل” would not comment.',
      ],
    )
    const [fitrat, target] = found?.citations ?? []
    expect(fitrat?.claim.claimant?.name).toBe('Hamdullah Fitrat')
    expect([target?.claim.claimant, target?.claim.optionLabel]).toEqual([
      undefined,
      'a training camp',
    ])
    expect(target?.claim.question.text).toBe('What was the target?')
    expect(found?.derivatives.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['Reprint', 'The Paper'],
    ])
  })

  test('names what it derives from and the relays it came through', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    const found = await findDocument(store, await idOf(store, 'd-reprint'))
    expect(found?.derivedFrom.map(({ title }) => title)).toEqual(['Agency report'])
    expect(found?.citations.map(({ citation: { via, hedge } }) => [via, hedge])).toEqual([
      [[await idOf(store, 'agency')], 'reportedly'],
    ])
  })

  test('is not found where there is none', async () => {
    expect(await findDocument(await open(), 'nowhere')).toBeUndefined()
  })
})

onEachDatabase('an actor', (open) => {
  test('is found with whom it speaks for and its documents', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    const office = await findActor(store, await idOf(store, 'office'))
    expect(office?.speaksFor.map(({ name }) => name)).toEqual(['Islamabad'])
    expect(office?.sides).toEqual([])
    const agency = await findActor(store, await idOf(store, 'agency'))
    expect([agency?.documentsInAll, agency?.documents.map(({ title }) => title)]).toEqual([
      1,
      ['Agency report'],
    ])
  })

  test('is found with those who speak for it, and its sides', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    const kabul = await findActor(store, await idOf(store, 'kabul'))
    expect(kabul?.actor.aliases).toEqual(['Afghan government'])
    expect(kabul?.spokenForBy.map(({ name, through }) => [name, through])).toEqual([
      ['Hamdullah Fitrat', kabul?.actor.id],
    ])
    expect(kabul?.sides.map(({ event, side }) => [event.title, side.name])).toEqual([
      ['Exchange of strikes', 'the Afghan side'],
    ])
  })

  test('is named without being loaded', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    expect(await findActorName(store, await idOf(store, 'office'))).toBe('Foreign Office')
  })

  test('is not found where there is none', async () => {
    const store = await open()
    expect(await findActor(store, 'nowhere')).toBeUndefined()
    expect(await findActorName(store, 'nowhere')).toBeUndefined()
  })
})

onEachDatabase('the history of a thing', (open) => {
  test('tells who entered it and when', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    const history = await historyOf(store, await idOf(store, 'c1'))
    expect(history).toMatchObject({
      kind: 'claim',
      givenId: 'c1',
      sample: false,
      entries: [{ at: '2025-01-01T00:00:00.000Z', by: 'tester', action: 'claim.enter' }],
      revisions: [{ revision: 1, enteredAt: '2025-01-01T00:00:00.000Z', replacedAt: undefined }],
    })
    expect(await historyOf(store, 'nowhere')).toBeUndefined()
  })
})

import { expect, test } from '@jest/globals'
import { type ActorsAsk, listActors } from '../../../src/db/lists/list-actors.ts'
import { type ClaimsAsk, listClaims } from '../../../src/db/lists/list-claims.ts'
import { type DocumentsAsk, listDocuments } from '../../../src/db/lists/list-documents.ts'
import { type EventsAsk, listEvents } from '../../../src/db/lists/list-events.ts'
import { listQuestions, type QuestionsAsk } from '../../../src/db/lists/list-questions.ts'
import { firstPage, readPage } from '../../../src/db/lists/page.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { clock, enter, newYear } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

type Asked<Ask> = Omit<Ask, 'page'>

const page = firstPage()
const dull: Bundle = {
  ...borderStrikes,
  events: [{ ...(borderStrikes.events[0] ?? never()), id: 'dull', title: 'Ein ÜBUNG 50%' }],
  questions: [],
  claims: [],
}

onEachDatabase('the list of events', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })
  const both = share(async (store) => {
    await enter(store, borderStrikes, { now: clock(newYear) })
    await enter(store, dull, { now: clock(newYear + 60_000), sample: true })
  })
  const asked: readonly (readonly [string, Asked<EventsAsk>, readonly string[]])[] = [
    [
      'everything, the last changed first',
      {},
      ['Ein ÜBUNG 50%', 'Exchange of strikes', 'Airstrikes'],
    ],
    ['the contested', { contested: true }, ['Exchange of strikes', 'Airstrikes']],
    ['the uncontested', { contested: false }, ['Ein ÜBUNG 50%']],
    ['the samples', { sample: true }, ['Ein ÜBUNG 50%']],
    ['a place in another letter case', { text: 'PAKTIKA' }, ['Airstrikes']],
    ['a title without its accents', { text: 'ubung' }, ['Ein ÜBUNG 50%']],
    ['a sign that patterns use', { text: '50%' }, ['Ein ÜBUNG 50%']],
    ['the same sign alone', { text: '%' }, ['Ein ÜBUNG 50%']],
    ['what is nowhere', { text: '_' }, []],
  ]
  test.each(asked)('finds %s', async (_name, ask, titles) => {
    const store = both()
    const { rows, total } = await listEvents(store, { ...ask, page })
    expect(rows.map(({ title }) => title)).toEqual(titles)
    expect(total).toBe(titles.length)
  })

  test('counts what an event contains', async () => {
    const store = strikes()
    const { rows } = await listEvents(store, { page })
    expect(
      rows.map(({ title, claims, contestedQuestions, openConflicts }) => [
        title,
        claims,
        contestedQuestions,
        openConflicts,
      ]),
    ).toEqual([
      ['Exchange of strikes', 5, 2, 3],
      ['Airstrikes', 4, 2, 3],
    ])
    expect(rows.map(({ within }) => within?.title)).toEqual([undefined, 'Exchange of strikes'])
    expect(rows.map(({ version, changedAt }) => [version, changedAt])).toEqual([
      [1, '2025-01-01T00:00:00.000Z'],
      [1, '2025-01-01T00:00:00.000Z'],
    ])
  })

  test('comes in pages', async () => {
    const store = strikes()
    const second = readPage({ page: '2', limit: '1' }) ?? never()
    const { rows, total, pages } = await listEvents(store, { page: second })
    expect([rows.map(({ title }) => title), total, pages]).toEqual([['Airstrikes'], 2, 2])
    const beyond = readPage({ page: '1000000', limit: '100' }) ?? never()
    expect((await listEvents(store, { page: beyond })).rows).toEqual([])
  })
})

onEachDatabase('the list of questions', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })
  const killed = 'How many were killed?'
  const target = 'What was the target?'
  const soil = 'Was it from Afghan soil?'
  const asked: readonly (readonly [string, Asked<QuestionsAsk>, readonly string[]])[] = [
    ['everything, the worst first', {}, [killed, target, soil]],
    ['the disputed', { disputed: true }, [killed, target]],
    ['the undisputed', { disputed: false }, [soil]],
    ['a type', { type: 'choice' }, [target]],
    ['words', { text: 'KILLED' }, [killed]],
    ['an event with what it contains', { event: 'exchange' }, [killed, target, soil]],
    ['an event within', { event: 'strikes' }, [killed, target]],
    ['an event that is not there', { event: 'nowhere' }, []],
  ]
  test.each(asked)('finds %s', async (_name, ask, texts) => {
    const store = strikes()
    const event =
      ask.event === undefined || ask.event === 'nowhere' ? ask.event : await idOf(store, ask.event)
    const { rows, total } = await listQuestions(store, { ...ask, event, page })
    expect([rows.map(({ text }) => text), total]).toEqual([texts, texts.length])
  })

  test('says what a count counts, and how bad the dispute is', async () => {
    const store = strikes()
    const { rows } = await listQuestions(store, { page, type: 'quantity' })
    expect(rows[0]).toMatchObject({
      event: { title: 'Airstrikes' },
      measure: 'killed',
      victimSide: 'the Afghan side',
      causedBy: 'the Pakistani side',
      counting: 'cumulative',
      claims: 2,
      contested: true,
      worstSeverity: 'major',
      sample: false,
    })
  })
})

onEachDatabase('the list of claims', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })
  const asked: readonly (readonly [string, Asked<ClaimsAsk>, readonly string[]])[] = [
    ['everything, the latest first', {}, ['c5', 'c2', 'c4', 'c3', 'c1']],
    ['the contested', { contested: true }, ['c5', 'c2', 'c3', 'c1']],
    ['the uncontested', { contested: false }, ['c4']],
    ['a stance', { stance: 'declines' }, ['c4']],
    ['a state', { state: 'declined' }, ['c4']],
    ['a measure', { measure: 'killed' }, ['c2', 'c1']],
    ['a corroboration', { corroboration: 'no_origin' }, ['c3']],
    ['an actor with those who speak for it', { actor: 'kabul' }, ['c4', 'c1']],
    ['a spokesman alone', { actor: 'fitrat' }, ['c1']],
    ['an event with what it contains', { event: 'exchange' }, ['c5', 'c2', 'c4', 'c3', 'c1']],
    ['an event within', { event: 'strikes' }, ['c5', 'c2', 'c3', 'c1']],
    [
      'all at once',
      { event: 'strikes', actor: 'islamabad', contested: true, state: 'current' },
      ['c5', 'c2'],
    ],
  ]
  test.each(asked)('finds %s', async (_name, ask, given) => {
    const store = strikes()
    const event = ask.event && (await idOf(store, ask.event))
    const actor = ask.actor && (await idOf(store, ask.actor))
    const { rows, total } = await listClaims(store, { ...ask, event, actor, page })
    const ids = await Promise.all(given.map((id) => idOf(store, id)))
    expect([rows.map(({ id }) => id), total]).toEqual([ids, ids.length])
  })

  test('names what a reader knows a claim by', async () => {
    const store = strikes()
    const { rows } = await listClaims(store, { page, measure: 'killed' })
    expect(rows[1]).toMatchObject({
      stance: 'asserts',
      value: { type: 'quantity', min: 46, max: 46, phrase: '46' },
      question: { text: 'How many were killed?', measure: 'killed' },
      event: { title: 'Airstrikes' },
      claimant: { name: 'Hamdullah Fitrat' },
      assertedAt: '2024-12-25T08:00:00Z',
      time: '2024-12-25T08:00:00.000Z',
      document: { title: 'Agency report', publisher: 'The Agency' },
      citations: 2,
      state: 'current',
      corroboration: 'single_origin',
      contested: true,
      publishers: 2,
    })
    const target = (await listClaims(store, { page, corroboration: 'no_origin' })).rows[0]
    expect([target?.optionLabel, target?.claimant]).toEqual(['a training camp', undefined])
  })
})

onEachDatabase('the list of documents', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })
  const asked: readonly (readonly [string, Asked<DocumentsAsk>, readonly string[]])[] = [
    [
      'everything, the last published first, undated last',
      {},
      ['Reprint', 'Agency report', 'Unrelated'],
    ],
    ['words of a title', { text: 'agency' }, ['Agency report']],
    ['a publisher', { publisher: 'paper' }, ['Reprint']],
  ]
  test.each(asked)('finds %s', async (_name, ask, titles) => {
    const store = strikes()
    const publisher = ask.publisher && (await idOf(store, ask.publisher))
    const { rows, total } = await listDocuments(store, { ...ask, publisher, page })
    expect([rows.map(({ title }) => title), total]).toEqual([titles, titles.length])
  })

  test('counts the citations of each', async () => {
    const store = strikes()
    const { rows } = await listDocuments(store, { page })
    expect(rows.map(({ citations, publisher }) => [publisher.name, citations])).toEqual([
      ['The Paper', 1],
      ['The Agency', 4],
      ['Nobody’s Press', 1],
    ])
  })
})

onEachDatabase('the list of actors', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })
  const asked: readonly (readonly [string, Asked<ActorsAsk>, readonly string[]])[] = [
    ['a kind by name', { kind: 'government' }, ['Islamabad', 'Kabul']],
    ['an alias', { text: 'afghan' }, ['Kabul']],
    ['what is nowhere', { text: 'zzz' }, []],
  ]
  test.each(asked)('finds %s', async (_name, ask, names) => {
    const store = strikes()
    const { rows, total } = await listActors(store, { ...ask, page })
    expect([rows.map(({ name }) => name), total]).toEqual([names, names.length])
  })

  test('counts claims and documents, and says whom each speaks for', async () => {
    const store = strikes()
    const { rows } = await listActors(store, { page, text: 'foreign office' })
    expect(rows[0]).toMatchObject({
      claims: 1,
      documents: 0,
      country: undefined,
      speaksFor: { name: 'Islamabad' },
    })
  })
})

function never(): never {
  throw new Error('cannot be')
}

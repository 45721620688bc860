import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sql } from 'kysely'
import { withdrawThings } from '../../../src/db/entering/withdraw-things.ts'
import { firstPage, readPage } from '../../../src/db/lists/page.ts'
import { indexThings } from '../../../src/db/search/index-things.ts'
import { type FoundAsk, listFound } from '../../../src/db/search/list-found.ts'
import { readSearch } from '../../../src/db/search/read-search.ts'
import { wordsOf } from '../../../src/db/search/words-of.ts'
import type { Store } from '../../../src/db/store.ts'
import { actor } from '../../support/build-bundle.ts'
import { borderStrikes, reportText } from '../../support/database/border-strikes.ts'
import { changing, enter, newYear } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const find = (store: Store, typed: string, rest: Partial<FoundAsk> = {}) =>
  listFound(store, { phrases: readSearch(typed), kind: undefined, page: firstPage(100), ...rest })

/** What was found, each as its kind and the id it came in with. */
async function found(store: Store, typed: string, rest: Partial<FoundAsk> = {}) {
  const { list } = await find(store, typed, rest)
  const rows = await store.db
    .selectFrom('thing')
    .select(['id', 'given_id'])
    .where('id', 'in', ['', ...list.rows.map(({ id }) => id)])
    .execute()
  const givenOf = new Map(rows.map(({ id, given_id }) => [id, given_id]))
  return list.rows.map(({ id, kind }) => `${kind} ${givenOf.get(id)}`)
}

onEachDatabase('the search', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })

  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['a title', 'airstrikes', ['event strikes']],
    ['a place and a title together', 'paktika airstrikes', ['event strikes']],
    ['an alias', 'afghan government', ['actor kabul']],
    ['a name in another keyboard’s letters', 'كابل', ['document d-report', 'claim c4']],
    ['the words of a question', 'killed many', ['question q-killed']],
    ['an option of a question', 'hideouts', ['question q-target']],
    ['a quote, and the text it stands in', 'fewer died', ['document d-report', 'claim c2']],
    ['a figure', '46 fitrat', ['document d-report', 'claim c1']],
    ['the start of a word', 'hideou', ['question q-target']],
    ['no inside of a word', 'deouts', []],
    ['no start of a word that is not the last', 'hideou what', []],
    ['no word by its first letter', 'h', []],
    ['a phrase', '"people were killed"', ['document d-report', 'claim c1']],
    ['no phrase in another order', '"killed were people"', []],
    ['no phrase that runs from one text into the next', '"Airstrikes Paktika"', []],
    ['nothing', '', []],
    ['no syntax: a quotation mark', '"', []],
    ['no syntax: operators', 'fitrat OR kabul', []],
    ['no syntax: a column', 'words:fitrat', []],
    ['no syntax: of the other database', "fitrat:* | !kabul'", []],
  ]
  test.each(rows)('finds %s', async (_name, typed, things) => {
    expect(await found(strikes(), typed)).toEqual(things)
  })

  test('finds every word of every text', async () => {
    const store = strikes()
    const texts: readonly (readonly [string, string])[] = [
      ...borderStrikes.events.flatMap(({ id, title, place = '' }) => [
        [`event ${id}`, title] as const,
        [`event ${id}`, place] as const,
      ]),
      ...borderStrikes.actors.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((text) => [`actor ${id}`, text] as const),
      ),
      ...borderStrikes.questions.map(({ id, text }) => [`question ${id}`, text] as const),
      ...borderStrikes.documents.map(({ id, title }) => [`document ${id}`, title] as const),
      ['document d-report', reportText],
      ...borderStrikes.claims.flatMap(({ id, citations }) =>
        citations.map(({ quote = '' }) => [`claim ${id}`, quote] as const),
      ),
    ]
    for (const [thing, text] of texts)
      for (const word of wordsOf(text)) expect(await found(store, word)).toContain(thing)
  })

  test('counts by kind, and shows one kind alone', async () => {
    const store = strikes()
    const { counts, isMore } = await find(store, 'foreign office')
    expect(isMore).toBe(false)
    expect(Object.fromEntries([...counts].map(([kind, { things }]) => [kind, things]))).toEqual({
      event: 0,
      actor: 1,
      question: 0,
      document: 1,
      claim: 1,
    })
    expect(await found(store, 'foreign office', { kind: 'claim' })).toEqual(['claim c2'])
  })

  test('names what was found, its event, and where the words stand', async () => {
    const { list } = await find(strikes(), 'fewer died', { kind: 'claim' })
    expect(list.rows[0]).toMatchObject({
      name: 'How many were killed?',
      event: { name: 'Airstrikes' },
      by: { name: 'Foreign Office' },
      excerpt: [
        { text: 'The Foreign Office said ', isHit: false },
        { text: 'fewer', isHit: true },
        { text: ' than 20 ', isHit: false },
        { text: 'died', isHit: true },
        { text: '.', isHit: false },
      ],
    })
    const document = (await find(strikes(), 'agency training', { kind: 'document' })).list.rows[0]
    expect(document?.marked).toEqual([
      { text: 'Agency', isHit: true },
      { text: ' report', isHit: false },
    ])
    expect(document?.excerpt?.find(({ isHit }) => isHit)?.text).toBe('training')
    expect(document?.event?.name).toBeDefined()
  })

  test('answers whatever somebody types', async () => {
    const store = strikes()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        const { list } = await find(store, typed)
        expect(list.rows.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 60 },
    )
  })
})

onEachDatabase('what can be found', (open) => {
  test('no longer can be once it is withdrawn, and nothing is left of its words', async () => {
    const store = await open()
    await enter(store, {
      ...borderStrikes,
      actors: [...borderStrikes.actors, actor('odd', { name: 'Zyzzyva', kind: 'witness' })],
    })
    expect(await found(store, 'zyzzyva')).toEqual(['actor odd'])
    expect(await tracesOf(store, 'zyzzyva')).toBe(1)
    const id = await idOf(store, 'odd')
    await changing(store, newYear + 60_000, (writing, change) =>
      withdrawThings(writing, change, [{ id, kind: 'actor' }]),
    )
    expect(await found(store, 'zyzzyva')).toEqual([])
    expect(await tracesOf(store, 'zyzzyva')).toBe(0)
  })

  test('is what stands now, and the last changed comes first', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    expect(await found(store, 'the', { kind: 'actor' })).toEqual(['actor paper', 'actor agency'])
    const id = await idOf(store, 'agency')
    await changing(store, newYear + 60_000, async (writing) => {
      await writing.db
        .updateTable('actor')
        .set({ name: 'The Bureau' })
        .where('id', '=', id)
        .execute()
      await indexThings(writing, { kind: 'actor', ids: [id] })
    })
    expect(await found(store, 'the', { kind: 'actor' })).toEqual(['actor agency', 'actor paper'])
    expect(await found(store, 'bureau')).toEqual(['actor agency'])
    expect(await found(store, '"the agency"', { kind: 'actor' })).toEqual([])
  })

  test('is found anywhere in a long text, once', async () => {
    const store = await open()
    const text = Array.from({ length: 6000 }, (_, place) => `wort${place}😀`).join(' ')
    const [first, ...others] = borderStrikes.documents
    if (first === undefined) throw new Error('no document')
    await enter(store, { ...borderStrikes, documents: [{ ...first, text }, ...others] })
    for (const typed of ['"wort0"', '"wort2999 wort3000"', '"wort5999"']) {
      const { list } = await find(store, typed)
      expect(list.rows.map(({ name }) => name)).toEqual(['Unrelated'])
      const hit = list.rows[0]?.excerpt?.find(({ isHit }) => isHit)?.text
      expect(hit?.replaceAll('😀', '')).toBe(typed.slice(1, -1))
    }
    expect((await find(store, 'wort')).list.total).toBe(1)
  })

  test('is listed up to a thousand, and then said to be more', async () => {
    const store = await open()
    const many = Array.from({ length: 1100 }, (_, place) =>
      actor(`a${place}`, {
        name: `Witness ${place % 2 === 0 ? 'Omar' : 'Omarzai'}`,
        kind: 'witness',
      }),
    )
    await enter(store, { ...borderStrikes, actors: [...borderStrikes.actors, ...many] })
    const page = readPage({ page: '10', limit: '100' }) ?? firstPage()
    const { list, isMore, counts } = await find(store, 'witness', { page })
    expect([list.rows.length, list.total, list.pages, isMore]).toEqual([100, 1000, 10, true])
    expect([...counts]).toEqual([
      ['event', { things: 0, isMore: false }],
      ['actor', { things: 1000, isMore: true }],
    ])
    expect((await find(store, 'omar')).list.total).toBe(1000)
    expect((await find(store, '"omar"')).list.total).toBe(550)
    expect((await find(store, 'witness', { kind: 'claim' })).list.total).toBe(0)
  })
})

async function tracesOf({ db, engine }: Store, word: string): Promise<number> {
  const { rows } =
    engine.name === 'sqlite'
      ? await sql<{ traces: number }>`select count(*) as traces from search_index_data
          where instr(block, cast(${word} as blob)) > 0`.execute(db)
      : await sql<{ traces: number }>`select count(*) as traces from search_row
          where words like ${`%${word}%`}`.execute(db)
  return rows[0]?.traces ?? 0
}

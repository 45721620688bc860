import { afterAll, describe, expect, test } from '@jest/globals'
import { loadThing } from '../../../../src/db/changing/load-thing.ts'
import { historyOf } from '../../../../src/db/log/history-of.ts'
import { revertThing } from '../../../../src/operations/changing/revert-thing.ts'
import { bundle, claim, document } from '../../../support/build-bundle.ts'
import { clock, enter } from '../../../support/database/entering.ts'
import { pageStores } from '../../../support/web-app.ts'
import { expectSound, faultsIn, thingDesk } from './thing-desk.ts'

const stores = pageStores()
afterAll(stores.close)

const text = 'Officials say 46 died.\r\nAnd 46 <b>it</b> was.'

async function documentDesk() {
  const store = await stores.open()
  const cited = { mode: 'own_reporting', quote: '46', at: [14, 16] } as const
  const claims = [claim('c', { claimant: 'press', value: '46', citations: [cited] })]
  await enter(store, bundle(claims, { documents: [document('d', 'press', { text })] }))
  const only = async (table: 'document' | 'claim') =>
    (await store.db.selectFrom(table).select('id').executeTakeFirstOrThrow()).id
  return { store, id: await only('document'), claimId: await only('claim'), ...thingDesk(store) }
}

const fields = { publisher: 'press', title: 'd' }

describe('the form for a document', () => {
  test('keeps the text to the letter, and shows it in its page', async () => {
    const { store, get, saved } = await documentDesk()
    const typed = '\r\n  Kabul says <script>46</script>\r\n'
    const all = {
      publisher: 'press',
      title: 'Kabul’s count',
      url: 'https://example.org/a?b=c',
      language: 'fa-AF',
      publishedAt: '2024-12-25',
      retrievedAt: '2024-12-25T10:00Z',
      derivedFrom: 'd',
      text: typed,
    }
    const id = await saved('/documents/new', all)
    expect(await loadThing(store, 'document', { id })).toMatchObject({
      text: '\n  Kabul says <script>46</script>\n',
      publishedAt: '2024-12-25',
      derivedFrom: [expect.any(String)],
    })
    const page = (await get(`/documents/${id}`)).text
    expect(page).toContain('&lt;script&gt;46&lt;/script&gt;')
    expect(page).toContain(`href="/documents/${id}/change"`)
    await expectSound(store)
  })

  test('says at each field what is wrong', async () => {
    const { post } = await documentDesk()
    const wrong = {
      publisher: 'none',
      url: 'javascript:1',
      publishedAt: 'Tuesday',
      derivedFrom: 'x',
    }
    const answer = await post('/documents/new', wrong).expect(422)
    const named = faultsIn(answer.text)
      .split('\n')
      .map((line) => line.split(': ')[0])
    expect(named.toSorted()).toEqual(['derivedFrom', 'publishedAt', 'publisher', 'title', 'url'])
  })

  test('saved as it stands, changes nothing: line ends are those of the text', async () => {
    const { store, id, post } = await documentDesk()
    const sent = { ...fields, language: 'en', text: text.replaceAll('\r\n', '\n'), seen: '1' }
    const answer = await post(`/documents/${id}/change`, sent).expect(303)
    expect(answer.headers.location).toContain('notice=unchanged')
    expect((await loadThing(store, 'document', { id }))?.text).toBe(text)
  })

  test('lists the claims that a new text would leave astray, and moves them where told to', async () => {
    const { store, id, claimId, post, saved } = await documentDesk()
    const sent = { ...fields, text: 'In all, 46 died.', seen: '1' }
    const answer = await post(`/documents/${id}/change`, sent).expect(422)
    expect(faultsIn(answer.text)).toMatch(
      /^keep: 1 quote does not stand at the recorded place in this text: press: 46 \(“46”\)/,
    )
    expect(answer.text).toContain(`href="/claims/${claimId}"`)
    await saved(`/documents/${id}/change`, { ...sent, keep: 'yes' })
    const moved = await loadThing(store, 'claim', { id: claimId })
    expect(moved?.citations[0]).toMatchObject({ quote: '46', at: [8, 10] })
    const history = await historyOf(store, claimId)
    expect(history?.entries.at(-1)).toMatchObject({ by: 'Amina' })
    expect(history?.entries.at(-1)?.reason).toContain('“d” was changed')
    await expectSound(store)
  })

  test('taken back to an earlier text, takes its quotes along', async () => {
    const { store, id, claimId, saved } = await documentDesk()
    const sent = { ...fields, text: 'No figure.', keep: 'yes', seen: '1' }
    await saved(`/documents/${id}/change`, sent)
    expect((await loadThing(store, 'claim', { id: claimId }))?.citations[0]?.at).toBeUndefined()
    const how = { personName: 'Amina', now: clock(Date.UTC(2026, 0, 1)), newId: () => 'x' }
    const claim = { kind: 'claim', id: claimId, seen: 2, revision: 1 } as const
    await revertThing(store, claim, how)
    expect((await loadThing(store, 'claim', { id: claimId }))?.citations[0]?.at).toBeUndefined()
    const document = { kind: 'document', id, seen: 2, revision: 1 } as const
    await revertThing(store, document, how)
    expect((await loadThing(store, 'document', { id }))?.text).toBe(text)
    await expectSound(store)
  })

  test('does not give what its publisher reported itself to somebody else', async () => {
    const { id, post } = await documentDesk()
    const sent = { ...fields, publisher: 'a', text, seen: '1' }
    const answer = await post(`/documents/${id}/change`, sent).expect(422)
    expect(faultsIn(answer.text)).toMatch(
      /^publisher: 1 claim is cited here as the publisher’s own/,
    )
  })

  test('takes a text of five million signs of any script, and no longer one', async () => {
    const { store, post, saved } = await documentDesk()
    const long = 'ک'.repeat(5_000_000)
    const id = await saved('/documents/new', { ...fields, text: long })
    const kept = (await loadThing(store, 'document', { id }))?.text
    expect([kept?.length, kept === long]).toEqual([5_000_000, true])
    const answer = await post('/documents/new', { ...fields, text: `${long}!` })
    expect(answer.status).toBe(422)
    expect(faultsIn(answer.text)).toContain('text: This has 5,000,001 characters')
  })

  test.each([
    ['another form', '/actors/new', 100],
    ['this form', '/documents/new', 50_000],
  ])('%s refuses more than it takes', async (_name, path, kilobytes) => {
    const { post } = await documentDesk()
    await post(path, { ...fields, text: 'x'.repeat(kilobytes * 1024) }).expect(413)
  })
})

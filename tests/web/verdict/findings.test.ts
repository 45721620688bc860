import { afterAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { conflictName } from '../../../src/domain/disagreement/settled.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { clock, enter, newYear } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { pageStores, webApp } from '../../support/web-app.ts'

const stores = pageStores()
afterAll(stores.close)

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

type Fields = Readonly<Record<string, string>>

/** The real app on two sides' accounts of one strike, and the ids of what is in it. */
async function desk() {
  const store = await stores.open()
  await enter(store, borderStrikes)
  const { app } = webApp(store)
  const names = ['c1', 'c2', 'c5', 'q-killed', 'exchange']
  const [c1 = '', c2 = '', c5 = '', question = '', event = ''] = await Promise.all(
    names.map((given) => idOf(store, given)),
  )
  const get = (path: string) => request(app).get(path).set('Host', 'localhost')
  const post = (path: string, fields: Fields) =>
    request(app).post(path).set(ownPage).type('form').send(fields)
  const revise = async (id: string) => {
    const claim = await loadThing(store, 'claim', { id })
    if (claim === undefined) throw new Error('no claim')
    const value = { ...claim.value, phrase: '47', min: 47, max: 47 } as typeof claim.value
    const thing = { kind: 'claim', content: { ...claim, value } } as const
    const how = { personName: 'Bilal', now: clock(newYear + 90_000_000), newId: () => 'p-bilal' }
    await reviseThing(store, { thing, seen: 1, cause: { verb: 'revise' } }, how)
  }
  return { get, post, revise, c1, c2, c5, question, event }
}

/** The hidden fields of a page's form. */
function hiddenIn(html: string): Fields {
  const all = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)
  return Object.fromEntries([...all].map(([, name = '', value = '']) => [name, value]))
}

const verdict = {
  attribution: 'confirmed',
  attributionReason: 'Heard <i>it</i>.',
  substance: 'unverifiable',
  substanceReason: 'Nobody could go there.',
  by: 'Amina',
}

describe('the form for a verdict', () => {
  test('shows the quote in its document and the claim, keeps the verdict, and never calls it signed off', async () => {
    const { get, post, c1 } = await desk()
    const form = await get(`/claims/${c1}/verdicts/new`).expect(200)
    expect(form.text).toContain(
      '<mark>Hamdullah Fitrat said 46 people were killed in Paktika.</mark>',
    )
    expect(form.text).toContain('Read as')
    const fields = { ...hiddenIn(form.text), ...verdict, reliability: 'B', credibility: '3' }
    const saved = await post(`/claims/${c1}/verdicts`, fields).expect(303)
    const page = await get(String(saved.headers.location)).expect(200)
    expect(page.text).toContain('Nobody has signed it off')
    expect(page.text).toContain('Confirmed: they said it')
    expect(page.text).toContain('Heard &lt;i&gt;it&lt;/i&gt;.')
    expect(page.text).toContain('Could not be independently verified')
    expect(page.text).toContain('Admiralty grade B3')
    expect(page.text).toMatch(/Amina, 1 January 2025[^<]*, not signed off/)
  })

  test('names each fault at its field, and keeps what was typed', async () => {
    const { post, c1 } = await desk()
    const fields = { seen: '1', substance: 'true', substanceReason: 'because', reliability: 'A' }
    const answer = await post(`/claims/${c1}/verdicts`, fields).expect(422)
    for (const field of ['attribution', 'attributionReason', 'substance', 'credibility', 'by']) {
      expect(answer.text).toContain(`id="f-${field}-fault"`)
    }
    expect(answer.text).toContain('because</textarea>')
  })

  test('refuses verified where evidence is missing, saying what, save with words', async () => {
    const { get, post, c5 } = await desk()
    const fields = { ...verdict, seen: '1', standing: '', substance: 'verified' }
    const path = `/claims/${c5}/verdicts`
    const refused = await post(path, fields).expect(422)
    expect(refused.text).toContain('id="f-substance-fault"')
    expect(refused.text).toContain('No quote is recorded for this claim')
    const wordless = await post(path, { ...fields, evenSo: 'yes', override: ' ' }).expect(422)
    expect(wordless.text).toContain('id="f-override-fault"')
    const kept = { ...fields, evenSo: 'yes', override: 'I stood there.' }
    const saved = await post(path, kept).expect(303)
    const page = await get(String(saved.headers.location))
    expect(page.text).toContain('although the evidence kept here falls short: I stood there.')
  })

  test('the second of two people sees the first one’s verdict beside their own', async () => {
    const { post, c1 } = await desk()
    const fields = { ...verdict, seen: '1', standing: '' }
    await post(`/claims/${c1}/verdicts`, fields).expect(303)
    const second = { ...fields, substance: 'disputed', by: 'Bilal' }
    const both = await post(`/claims/${c1}/verdicts`, second).expect(409)
    expect(both.text).toContain('Saved now: Could not be independently verified')
    expect(both.text).toContain('value="disputed" selected')
    const again = { ...second, ...hiddenIn(both.text) }
    await post(`/claims/${c1}/verdicts`, again).expect(303)
  })

  test('a claim that has changed since is shown in both versions, and an old verdict says so', async () => {
    const { get, post, revise, c1 } = await desk()
    const fields = { ...verdict, seen: '1', standing: '' }
    await post(`/claims/${c1}/verdicts`, fields).expect(303)
    await revise(c1)
    const page = await get(`/claims/${c1}`)
    expect(page.text).toContain('Given on an earlier version of this claim.')
    expect(page.text).toContain(`href="/history/${c1}"`)
    const { standing = '' } = hiddenIn((await get(`/claims/${c1}/verdicts/new`)).text)
    const late = await post(`/claims/${c1}/verdicts`, { ...fields, standing }).expect(409)
    expect(late.text).toContain('When you opened this form the claim said: Hamdullah Fitrat (Kabul): 46')
    expect(late.text).toContain('It says now: Hamdullah Fitrat (Kabul): 47')
    expect(late.text).toContain('name="seen" value="2"')
  })

  test('what stands can be taken back, with a reason', async () => {
    const { get, post, c1 } = await desk()
    await post(`/claims/${c1}/verdicts`, { ...verdict, seen: '1', standing: '' }).expect(303)
    const hidden = hiddenIn((await get(`/claims/${c1}/verdicts/new`)).text)
    const back = Object.fromEntries([
      ...Object.entries({ ...hidden, by: 'Amina' }),
      ['then', 'withdraw'],
    ])
    const unexplained = await post(`/claims/${c1}/verdicts`, back).expect(422)
    expect(unexplained.text).toContain('id="f-takenBack-fault"')
    const fields = { ...back, takenBack: 'Misheard.' }
    const saved = await post(`/claims/${c1}/verdicts`, fields).expect(303)
    const page = await get(String(saved.headers.location))
    expect(page.text).toContain('Nobody has given a verdict on this claim.')
  })

  test('refuses a field that it does not have, and a claim that is none', async () => {
    const { get, post, c1 } = await desk()
    const fields = { ...verdict, seen: '1', standing: '', signed: 'yes' }
    expect((await post(`/claims/${c1}/verdicts`, fields).expect(400)).text).toContain('“signed”')
    await get('/claims/nobody/verdicts/new').expect(404)
  })
})

describe('the form for a resolution', () => {
  const fair = 'Kabul says 46 were killed; the Foreign Office says fewer than 20.'

  test('begins with the draft, refuses a bare figure, and stands beside the draft', async () => {
    const { get, post, question, event } = await desk()
    const link = `/questions/${question}/resolutions/new`
    expect((await get(`/questions/${question}`)).text).toContain(`href="${link}"`)
    const form = await get(link).expect(200)
    expect(form.text).toMatch(/<textarea id="f-wording"[^>]*>\s*Hamdullah Fitrat/)
    const own = { ...hiddenIn(form.text), finding: 'adopted', reason: 'Both heard.', by: 'Amina' }
    const path = `/questions/${question}/resolutions`
    const bare = await post(path, { ...own, wording: 'It killed 46 people.' }).expect(422)
    expect(bare.text).toContain('“It killed 46 people.” gives a disputed figure as a fact.')
    const unowned = await post(path, { ...own, wording: 'There was a strike.' }).expect(422)
    expect(unowned.text).toContain('the wording must say whose word it is')
    await post(path, { ...own, wording: fair }).expect(303)
    for (const page of [`/questions/${question}`, `/events/${event}`, `/events/${event}/report`]) {
      const { text } = await get(page).expect(200)
      expect(text).toContain(`Print: ${fair}`)
      expect(text).toContain('Both heard.')
      expect(text).toMatch(/Amina, 1 January 2025[^<]*, not signed off/)
      expect(text).toContain('These accounts conflict.')
    }
  })

  test('prints both without a wording, and a question in no dispute has none', async () => {
    const { get, post, question } = await desk()
    const both = { finding: 'print_both', wording: '', reason: 'Neither holds.', by: 'Amina' }
    const fields = { ...both, seen: '', standing: '' }
    const saved = await post(`/questions/${question}/resolutions`, fields).expect(303)
    const page = await get(String(saved.headers.location))
    expect(page.text).toContain('Print both accounts.')
    await get('/questions/nobody/resolutions/new').expect(404)
  })
})

describe('the form for a conflict', () => {
  const pathOf = (name: string) =>
    `/conflicts/settlements/new?${new URLSearchParams({ conflict: name })}`

  test('explains a conflict, which contests nothing until a claim changes', async () => {
    const { get, post, revise, c1, c2, question } = await desk()
    const name = conflictName('value', [c2, c1])
    const path = pathOf(name)
    expect((await get(`/questions/${question}`)).text).toContain(`href="${path}"`)
    const form = await get(path).expect(200)
    expect(form.text).toContain('Hamdullah Fitrat')
    const own = { ...hiddenIn(form.text), state: 'explained', by: 'Amina' }
    const unexplained = await post('/conflicts/settlements', own).expect(422)
    expect(unexplained.text).toContain('id="f-reason-fault"')
    const other = await post('/conflicts/settlements', { ...own, reason: 'other' }).expect(422)
    expect(other.text).toContain('id="f-words-fault"')
    const fields = { ...own, reason: 'updated' }
    const saved = await post('/conflicts/settlements', fields).expect(303)
    const page = await get(String(saved.headers.location)).expect(200)
    expect(page.text).toContain('Explained: one has been updated since.')
    expect(page.text).toMatch(/Amina, 1 January 2025[^<]*, not signed off/)
    expect(page.text).not.toContain('These accounts conflict.')
    await revise(c1)
    const reopened = await get(`/questions/${question}`)
    expect(reopened.text).toContain(
      'Was explained by Amina (one has been updated since) until the claim changed.',
    )
    expect(reopened.text).toContain('These accounts conflict.')
    await post('/conflicts/settlements', { ...fields, standing: '' }).expect(409)
  })

  test('an unresolvable one needs words and stays contested', async () => {
    const { get, post, c1, c2, question } = await desk()
    const form = await get(pathOf(conflictName('value', [c1, c2])))
    const own = { ...hiddenIn(form.text), state: 'unresolvable', by: 'Amina' }
    await post('/conflicts/settlements', own).expect(422)
    await post('/conflicts/settlements', { ...own, words: 'No third source.' }).expect(303)
    const page = await get(`/questions/${question}`)
    expect(page.text).toContain('Cannot be resolved: print both.')
    expect(page.text).toContain('No third source.')
    expect(page.text).toContain('These accounts conflict.')
  })

  test.each([
    '',
    'value',
    'value nobody nothing',
    'king c1 c2',
  ])('%p is no conflict', async (name) => {
    const { get } = await desk()
    await get(pathOf(name)).expect(404)
  })
})

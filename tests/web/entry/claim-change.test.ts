import { afterAll, describe, expect, test } from '@jest/globals'
import { pageStores } from '../../support/web-app.ts'
import { claimDesk } from './claim-desk.ts'

const stores = pageStores()
afterAll(stores.close)

const desk = async () => claimDesk(await stores.open())

const first = {
  claimant: 'Fitrat',
  stance: 'asserts',
  phrase: '46',
  'cite-1-document': 'The wire',
  'cite-1-quote': 'Officials say 46',
  'cite-1-mode': 'role',
}

describe('changing a claim', () => {
  test('the second of two people sees both versions, with the place that the first has added', async () => {
    const { post, get, saved } = await desk()
    const { id } = await saved('/questions/dead/claims/new', first)
    const path = `/claims/${id}/change`
    expect((await get(path).expect(200)).text).toContain('name="seen" value="1"')
    const theirs = {
      ...first,
      phrase: 'at least 46',
      'cite-2-document': 'A statement',
      'cite-2-mode': 'named',
    }
    await post(path, { ...theirs, seen: '1' }).expect(303)
    const mine = { ...first, phrase: '50', by: 'Bilal' }
    const both = await post(path, { ...mine, seen: '1' }).expect(409)
    expect(both.text).toContain('value="50"')
    expect(both.text).toContain('Saved now: at least 46')
    expect(both.text).toContain('Saved now: A statement')
    expect(both.text).toContain('name="seen" value="2"')
    await post(path, { ...mine, seen: '2' }).expect(303)
    expect((await get(path)).text).toContain('name="seen" value="3"')
  })

  test('nothing is saved where nothing differs', async () => {
    const { post, saved } = await desk()
    const { id } = await saved('/questions/dead/claims/new', first)
    const at = { 'cite-1-start': '0', 'cite-1-end': '16' }
    const answer = await post(`/claims/${id}/change`, { ...first, ...at, seen: '1' }).expect(303)
    expect(answer.headers.location).toContain('notice=unchanged')
  })

  test('a place that is left out goes, and one that is added comes', async () => {
    const { saved, get, post } = await desk()
    const { id } = await saved('/questions/dead/claims/new', first)
    await post(`/claims/${id}/change`, {
      ...first,
      seen: '1',
      'cite-1-out': 'yes',
      'cite-2-document': 'A statement',
      'cite-2-mode': 'named',
    }).expect(303)
    const page = await get(`/claims/${id}`).expect(200)
    expect(page.text).toContain('A statement')
    expect(page.text).not.toContain('The wire')
  })

  test('a later claim names the earlier that it changes', async () => {
    const { saved, get } = await desk()
    const earlier = await saved('/questions/dead/claims/new', first)
    const form = await get('/questions/dead/claims/new').expect(200)
    expect(form.text).toContain(`<option value="${earlier.id}">Fitrat (Kabul): 46 (no date)`)
    expect((await get('/questions/hurt/claims/new')).text).not.toContain(earlier.id)
    const later = await saved('/questions/dead/claims/new', {
      ...first,
      phrase: '50',
      updates: earlier.id,
      updateReason: 'new_deaths',
    })
    expect(later).toMatchObject({ updates: earlier.id, reason: 'new_deaths' })
  })

  test('a claim of an outlet on its own account has its own reporting', async () => {
    const { saved } = await desk()
    const own = { ...first, claimant: 'AP', 'cite-1-mode': 'own_reporting' }
    const claim = await saved('/questions/dead/claims/new', own)
    expect(claim.citations[0]?.mode).toBe('own_reporting')
  })
})

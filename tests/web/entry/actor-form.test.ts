import { afterAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { pageStores, webApp } from '../../support/web-app.ts'

const stores = pageStores()
afterAll(stores.close)

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

async function deskApp() {
  const { app } = webApp(await stores.open())
  const post = (path: string, fields: Record<string, string>) =>
    request(app).post(path).set(ownPage).type('form').send(fields)
  return { get: (path: string) => request(app).get(path).set('Host', 'localhost'), post }
}

describe('the form for an actor', () => {
  test('saves what was typed, shows it, and keeps the name of who typed it', async () => {
    const { get, post } = await deskApp()
    const fields = { name: 'Foreign Office', kind: 'ministry', aliases: 'FO\nMoFA', by: 'Amina' }
    const saved = await post('/actors/new', fields).expect(303)
    expect(saved.headers['set-cookie']?.[0]).toContain('sayswho-name=Amina')
    const page = await get(String(saved.headers.location)).expect(200)
    expect(page.text).toContain('Foreign Office')
    expect(page.text).toContain('MoFA')
    expect(page.text).toContain('Saved.')
  })

  test('names each fault at its field and at the top, and keeps what was typed', async () => {
    const { post } = await deskApp()
    const answer = await post('/actors/new', {
      name: ' ',
      kind: 'king',
      speaksFor: 'Nobody <i>known</i>',
      country: 'Pakistan',
      by: '',
    }).expect(422)
    expect(answer.text).toContain('<title>Error: Add an actor')
    for (const field of ['name', 'kind', 'speaksFor', 'by']) {
      expect(answer.text).toContain(`href="#f-${field}"`)
      expect(answer.text).toContain(`id="f-${field}-fault"`)
    }
    expect(answer.text).toContain('value="Pakistan"')
    expect(answer.text).toContain('value="Nobody &lt;i&gt;known&lt;/i&gt;"')
  })

  test('the second of two people sees both versions, and may put theirs in its place', async () => {
    const { get, post } = await deskApp()
    const saved = await post('/actors/new', { name: 'Rescue', kind: 'ngo', by: 'Amina' })
    const path = `${String(saved.headers.location).split('?')[0]}/change`
    expect((await get(path).expect(200)).text).toContain('name="seen" value="1"')
    const first = { name: 'Rescue 1122', kind: 'ngo', by: 'Amina', seen: '1' }
    await post(path, first).expect(303)
    const second = { name: 'Rescue Service', kind: 'ngo', by: 'Bilal', seen: '1' }
    const both = await post(path, second).expect(409)
    expect(both.text).toContain('value="Rescue Service"')
    expect(both.text).toContain('Saved now: Rescue 1122')
    expect(both.text).toContain('name="seen" value="2"')
    const again = await post(path, { ...second, seen: '2' }).expect(303)
    expect((await get(String(again.headers.location))).text).toContain('Rescue Service')
  })

  test('refuses a field that it does not have', async () => {
    const { post } = await deskApp()
    const fields = { name: 'A', kind: 'ngo', by: 'Amina', sample: '1' }
    const answer = await post('/actors/new', fields).expect(400)
    expect(answer.text).toContain('“sample”')
  })

  test('finds the body that an actor speaks for by its name or an alias', async () => {
    const { get, post } = await deskApp()
    await post('/actors/new', { name: 'Government', kind: 'government', aliases: 'Kabul', by: 'A' })
    const fields = { name: 'Fitrat', kind: 'spokesperson', speaksFor: 'Kabul', by: 'A' }
    const saved = await post('/actors/new', fields).expect(303)
    const change = await get(`${String(saved.headers.location).split('?')[0]}/change`)
    expect(change.text).toContain('value="Government"')
  })
})

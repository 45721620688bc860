import { afterAll, describe, expect, test } from '@jest/globals'
import { pageStores } from '../../support/web-app.ts'
import { claimDesk, wireText } from './claim-desk.ts'

const stores = pageStores()
afterAll(stores.close)

const desk = async () => claimDesk(await stores.open())

const path = '/documents/wire/claims/new'
const start = wireText.indexOf('at least')
const end = start + 'at least 13 dead'.length
const place = `start=${start}&end=${end}`

describe('a claim from a document', () => {
  test('a quote that stands once leads on, and the form begins with document, quote and place', async () => {
    const { get, quote } = await desk()
    expect((await get('/documents/wire').expect(200)).text).toContain(`action="${path}"`)
    const found = await quote(path, ' at least 13 dead\r\n').expect(303)
    expect(found.headers.location).toBe(`${path}?${place}`)
    const asked = await get(String(found.headers.location)).expect(200)
    expect(asked.text).toContain('<mark>at least 13 dead</mark>')
    expect(asked.text).toContain('<optgroup label="Paktika">')
    const chosen = await get(`${path}?${place}&question=dead`).expect(303)
    expect(chosen.headers.location).toBe(`/questions/dead/claims/new?document=wire&${place}`)
    const form = await get(String(chosen.headers.location)).expect(200)
    expect(form.text).toContain('value="The wire"')
    expect(form.text).toMatch(/<textarea id="f-cite-1-quote"[^>]*>\nat least 13 dead<\/textarea>/)
    expect(form.text).toContain(`name="cite-1-start" value="${start}"`)
    expect(form.text).toContain('<a href="/documents/wire">Cancel</a>')
  })

  test('a quote over line ends is found though a form changes them', async () => {
    const { quote } = await desk()
    const found = await quote(path, 'killed. Residents').expect(303)
    expect(found.headers.location).toBe(`${path}?start=29&end=49`)
  })

  test('a quote that stands twice asks which', async () => {
    const { quote, get } = await desk()
    const several = await quote(path, '46').expect(422)
    expect(several.text).toContain('These words stand in 2 places. Choose one.')
    expect(several.text).toContain('>\n46</textarea>')
    const links = [...several.text.matchAll(/href="([^"]*start=[^"]*)"/g)].map(([, href]) => href)
    expect(links.map((href) => href?.replaceAll('&amp;', '&'))).toEqual([
      `${path}?start=14&end=16`,
      `${path}?start=${wireText.lastIndexOf('46')}&end=${wireText.lastIndexOf('46') + 2}`,
    ])
    await get(String(links[1]).replaceAll('&amp;', '&')).expect(200)
  })

  test.each([
    ['wire', 'forty-seven', 'These words do not stand in the text of the document.'],
    ['wire', '', 'These words do not stand'],
    ['page', 'anything', 'These words do not stand'],
    ['wire', 'x'.repeat(20_001), '20,000 are the most'],
  ])('of %s a quote such as %.12s is a fault at its field', async (id, typed, says) => {
    const { quote } = await desk()
    const answer = await quote(`/documents/${id}/claims/new`, typed).expect(422)
    const fault = /id="f-quote-fault">[^<]*/.exec(answer.text)?.[0]
    expect(fault).toContain(says)
    expect(answer.text).toContain('href="#f-quote"')
  })

  test('a document that is cited in an event offers its questions first, and all on request', async () => {
    const { get, post, saved } = await desk()
    await post('/events/new', { title: 'Kunar' })
    const before = await get(path).expect(200)
    expect(before.text).not.toContain('all=yes')
    await saved('/questions/dead/claims/new', {
      phrase: '46',
      'cite-1-document': 'The wire',
      'cite-1-mode': 'named',
    })
    const after = await get(`${path}?${place}`).expect(200)
    expect(after.text).toContain('How many were killed?')
    expect(after.text).toContain(`${place.replace('&', '&amp;')}&amp;all=yes`)
    await get(`${path}?${place}&all=yes`).expect(200)
  })

  test.each([
    ['/documents/none/claims/new', 404],
    [`${path}?start=5&end=5`, 400],
    [`${path}?start=5`, 400],
    [`${path}?start=-1&end=5`, 400],
    [`${path}?start=0&end=9999`, 400],
    [`${path}?question=none`, 404],
    [`${path}?sample=1`, 400],
  ])('%s is answered with %i', async (address, status) => {
    const { get } = await desk()
    await get(address).expect(status)
  })
})

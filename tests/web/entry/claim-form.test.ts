import { afterAll, describe, expect, test } from '@jest/globals'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import { pageStores } from '../../support/web-app.ts'
import { claimDesk, type Sent, wireText } from './claim-desk.ts'

const stores = pageStores()
afterAll(stores.close)

const desk = async () => claimDesk(await stores.open())

describe('the form for a claim', () => {
  test('enters claimant, relays, quote and range at once, and finds the place of the quote', async () => {
    const { saved, get } = await desk()
    const claim = await saved('/questions/dead/claims/new', {
      claimant: 'Fitrat',
      phrase: 'between 15 and 20',
      assertedAt: '2024-12-25T08:00Z',
      'cite-1-document': 'The wire',
      'cite-1-quote': 'Residents count at least 13 dead',
      'cite-1-mode': 'named',
      'cite-1-via': 'AP\r\nDawn\r\n',
    })
    const start = wireText.indexOf('Residents')
    expect(claim).toMatchObject({
      question: 'dead',
      claimant: 'fitrat',
      stance: 'asserts',
      value: { type: 'quantity', min: 15, max: 20, bound: 'range', phrase: 'between 15 and 20' },
      assertedAt: '2024-12-25T08:00Z',
      citations: [{ document: 'wire', at: [start, start + 32], via: ['ap', 'dawn'] }],
    })
    const page = await get(`/claims/${claim.id}?notice=saved`).expect(200)
    expect(page.text).toContain('15 to 20')
    expect(page.text).toContain(`href="/claims/${claim.id}/change"`)
  })

  const types: readonly [string, Sent, Claim['value']][] = [
    ['done', { answer: 'no' }, { type: 'yes_no', answer: 'no' }],
    ['target', { option: 'camp' }, { type: 'choice', option: 'camp' }],
    ['when', { to: '2024-12-25' }, { type: 'date', from: undefined, to: '2024-12-25' }],
    ['where', { place: ' Barmal ' }, { type: 'place', name: 'Barmal' }],
    ['why', { text: 'Retaliation,\r\nit said' }, { type: 'text', text: 'Retaliation,\nit said' }],
  ]
  test.each(types)('answers the question %s with %j', async (id, fields, value) => {
    const { saved, get } = await desk()
    const claim = await saved(`/questions/${id}/claims/new`, fields)
    expect(claim).toMatchObject({ value, claimant: undefined, citations: [] })
    await get(`/claims/${claim.id}/change`).expect(200)
  })

  test('writes a claim that declines without an answer, and one that denies everything', async () => {
    const { saved } = await desk()
    for (const stance of ['declines', 'denies']) {
      const claim = await saved('/questions/dead/claims/new', { claimant: 'Kabul', stance })
      expect(claim).toMatchObject({ stance, value: undefined })
    }
  })

  test('tells how the figure is read, before anything is saved', async () => {
    const { post } = await desk()
    const fields = { phrase: 'more than 46', stance: 'asserts' }
    const answer = await post('/questions/dead/claims/new', fields, 'summary').expect(200)
    expect(answer.text).toContain('Read as: more than 46, that is 47 or more.')
    const plain = await post('/questions/dead/claims/new', fields, 'summary').set(
      'Accept',
      'text/plain',
    )
    expect(plain.text).toBe('Read as: more than 46, that is 47 or more.')
  })

  test('adds a place and keeps what was typed, and saves nothing yet', async () => {
    const { post, get } = await desk()
    const fields = { claimant: 'Kabul', 'cite-1-document': 'The wire' }
    const answer = await post('/questions/dead/claims/new', fields, 'another-cite').expect(200)
    expect(answer.text).toContain('value="The wire"')
    expect(answer.text).toContain('name="cite-2-document"')
    expect(answer.text).not.toContain('name="cite-3-document"')
    expect((await get('/claims')).text).not.toContain('How many were killed?')
    const buttons = [...answer.text.matchAll(/<button[^>]*type="submit"[^>]*>/g)].map(String)
    const own = buttons.filter((button) => !button.includes('search'))
    expect(own.findIndex((button) => button.includes('value="another-cite"'))).toBeGreaterThan(0)
  })

  test('enters the names not known yet once that is ticked, each once', async () => {
    const { post, saved, get } = await desk()
    const fields = {
      claimant: 'A witness',
      stance: 'asserts',
      phrase: '46',
      'cite-1-document': 'The wire',
      'cite-1-mode': 'witness',
      'cite-1-via': 'Radio\nAP\nRadio',
    }
    const asked = await post('/questions/dead/claims/new', fields).expect(422)
    expect(asked.text).toContain('No actor is called “A witness”.')
    expect(asked.text).toContain('href="#f-addActors"')
    expect(asked.text).toContain('Not known yet: A witness and Radio.')
    const unkind = { ...fields, addActors: 'yes', newClaimantKind: 'witness' }
    const again = await post('/questions/dead/claims/new', unkind).expect(422)
    expect(again.text).toContain('id="f-newRelayKind-fault"')
    expect((await get('/actors')).text).not.toContain('A witness')
    const claim = await saved('/questions/dead/claims/new', { ...unkind, newRelayKind: 'outlet' })
    const [first, second, third] = claim.citations[0]?.via ?? []
    expect([first, second]).toEqual([third, 'ap'])
    expect((await get(`/actors/${claim.claimant}`).expect(200)).text).toContain('A witness')
  })

  test('takes a name that several bear for the one of the event, and asks where none is', async () => {
    const { post, saved, get } = await desk()
    await saved('/questions/done/claims/new', { claimant: 'Dawn', answer: 'yes' })
    for (const name of ['Dawn', 'AP']) {
      await post('/actors/new', { name, kind: 'ngo' }).expect(303)
    }
    const claim = await saved('/questions/done/claims/new', { claimant: 'Dawn', answer: 'no' })
    expect(claim.claimant).toBe('dawn')
    const fields = { claimant: 'AP', stance: 'asserts', answer: 'no' }
    const asked = await post('/questions/done/claims/new', fields).expect(422)
    expect(asked.text).toContain('More than one actor is called “AP”.')
    expect((await get('/questions/done/claims/new')).text).toContain('value="AP [ap]"')
    const told = await saved('/questions/done/claims/new', { ...fields, claimant: 'AP [ap]' })
    expect(told.claimant).toBe('ap')
  })

  test('keeps a quote that is not in the text, or stands there twice, without a place', async () => {
    const { saved } = await desk()
    for (const quote of ['46', 'words of another text']) {
      const claim = await saved('/questions/dead/claims/new', {
        phrase: '46',
        'cite-1-document': 'The wire',
        'cite-1-quote': quote,
        'cite-1-mode': 'unknown',
      })
      expect(claim.citations[0]).toMatchObject({ quote, at: undefined })
    }
  })

  test('takes a quote over line ends as the text has it', async () => {
    const { saved } = await desk()
    const claim = await saved('/questions/dead/claims/new', {
      phrase: '46',
      'cite-1-document': 'The wire',
      'cite-1-quote': 'killed.\r\nResidents',
      'cite-1-mode': 'unknown',
    })
    expect(claim.citations[0]).toMatchObject({ quote: 'killed.\r\n\r\nResidents', at: [29, 49] })
  })

  test('keeps quotes of the longest kind in a script that takes six bytes a letter', async () => {
    const { saved } = await desk()
    const places = Array.from({ length: 12 }, (_, place) => ({
      [`cite-${place + 1}-document`]: 'A statement',
      [`cite-${place + 1}-quote`]: 'ک'.repeat(20_000),
      [`cite-${place + 1}-mode`]: 'own_voice',
    }))
    const claim = await saved(
      '/questions/dead/claims/new',
      Object.assign({ phrase: '4' }, ...places),
    )
    expect(claim.citations).toHaveLength(12)
  })
})

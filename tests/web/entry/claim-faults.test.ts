import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pageStores } from '../../support/web-app.ts'
import { claimDesk, type Sent } from './claim-desk.ts'

const stores = pageStores()
let desk: Awaited<ReturnType<typeof claimDesk>>

beforeAll(async () => {
  desk = await claimDesk(await stores.open())
})
afterAll(stores.close)

const wire = { 'cite-1-document': 'The wire', 'cite-1-mode': 'named' }

const rows: readonly [string, string, Sent][] = [
  ['claimant', 'No actor is called “King”.', { claimant: 'King' }],
  ['phrase', 'A claim that asserts something needs an answer here.', { phrase: '' }],
  ['phrase', '“a lot of 46% pain” cannot be read as one figure.', { phrase: 'a lot of 46% pain' }],
  ['phrase', 'has no answer', { stance: 'declines' }],
  ['min', 'min 47 is above max 46', { min: '47' }],
  ['max', 'This must be a whole number from 0', { max: '-1' }],
  ['bound', 'Choose one of the answers.', { bound: 'roughly' }],
  ['stance', 'Choose one of the answers.', { stance: '' }],
  ['assertedAt', 'This must be a day such as', { assertedAt: 'Tuesday' }],
  ['updates', 'The earlier claim must answer the same question.', { updates: 'elsewhere' }],
  ['updateReason', 'Choose one of the answers.', { updateReason: 'whim' }],
  [
    'cite-1-document',
    'No document is called “The cable”.',
    { ...wire, 'cite-1-document': 'The cable' },
  ],
  [
    'cite-1-document',
    'Say which document this stands in.',
    { 'cite-1-document': '', 'cite-1-quote': 'x' },
  ],
  ['cite-1-mode', 'Choose one of the answers.', { ...wire, 'cite-1-mode': '' }],
  [
    'cite-1-mode',
    'Own reporting means',
    { ...wire, claimant: 'Kabul', 'cite-1-mode': 'own_reporting' },
  ],
  ['cite-1-via', 'No actor is called “Radio”.', { ...wire, 'cite-1-via': 'AP\nRadio' }],
  [
    'cite-1-quote',
    'reads otherwise',
    { ...wire, 'cite-1-quote': '46', 'cite-1-start': '0', 'cite-1-end': '2' },
  ],
  ['cite-1-end', 'must end after it begins', { ...wire, 'cite-1-start': '9', 'cite-1-end': '9' }],
  ['cite-1-end', 'ends before this', { ...wire, 'cite-1-start': '9', 'cite-1-end': '900' }],
  ['cite-1-end', 'Give both', { ...wire, 'cite-1-start': '9' }],
  ['cite-1-start', 'whole number', { ...wire, 'cite-1-start': 'x', 'cite-1-end': '9' }],
  ['cite-1-asMeasure', 'Choose one of the answers.', { ...wire, 'cite-1-asMeasure': 'love' }],
  ['cite-1-phrase', 'cannot be read as one figure', { ...wire, 'cite-1-phrase': '46 of 46%' }],
  ['cite-1-hedge', 'are the most', { ...wire, 'cite-1-hedge': 'x'.repeat(501) }],
  ['by', 'must not be left empty', { by: '' }],
]

describe('what is wrong in the form for a claim', () => {
  test.each(rows)('is told at the field %s: %s', async (field, says, fields) => {
    const sent: Sent = { stance: 'asserts', phrase: '46', ...fields }
    const answer = await desk.post('/questions/dead/claims/new', sent).expect(422)
    const fault = new RegExp(`id="f-${field}-fault"><bdi>[^<]*`).exec(answer.text)?.[0] ?? ''
    expect(fault).toContain(says)
    expect(answer.text).toContain(`href="#f-${field}"`)
    const chosen = ['bound', 'updates', 'updateReason', 'cite-1-asMeasure']
    const typed = Object.entries(sent).filter(([name]) => !chosen.includes(name))
    const kept = typed.filter(([, text]) => answer.text.includes(text.split('\n')[0] ?? ''))
    expect(kept).toEqual(typed)
  })

  test.each([
    ['done', 'answer', { answer: 'maybe' }],
    ['target', 'option', { option: 'moon' }],
    ['when', 'to', { from: '2024-12-25', to: '2024-12-24' }],
    ['when', 'from', { from: 'soon' }],
    ['where', 'place', { place: ' ' }],
    ['why', 'text', { text: '' }],
  ])('of the question %s is told at the field %s', async (id, field, fields) => {
    const sent = { stance: 'asserts', ...fields }
    const answer = await desk.post(`/questions/${id}/claims/new`, sent).expect(422)
    expect(answer.text).toContain(`id="f-${field}-fault"`)
    expect(answer.text.match(/class="fault"/g)).toHaveLength(1)
  })

  test('is told at once, and once each', async () => {
    const answer = await desk
      .post('/questions/dead/claims/new', {
        claimant: 'King',
        stance: 'asserts',
        phrase: 'x46%',
        'cite-1-document': 'The cable',
        'cite-1-mode': 'own_reporting',
        'cite-2-document': 'The wire',
        'cite-2-mode': '',
      })
      .expect(422)
    const faulty = [...answer.text.matchAll(/id="f-([\w-]+)-fault"/g)].map(([, field]) => field)
    expect(faulty).toEqual(['claimant', 'phrase', 'cite-1-document', 'cite-2-mode'])
  })

  test('a field of another question is refused', async () => {
    const fields = { stance: 'asserts', answer: 'yes' }
    const answer = await desk.post('/questions/dead/claims/new', fields).expect(400)
    expect(answer.text).toContain('“answer”')
  })

  test('a question or a document that is not there is not found', async () => {
    await desk.get('/questions/none/claims/new').expect(404)
    await desk.get('/questions/dead/claims/new?document=none').expect(404)
    await desk.get('/questions/dead/claims/new?document=wire&start=x').expect(400)
    await desk.get('/questions/dead/claims/new?sample=1').expect(400)
  })
})

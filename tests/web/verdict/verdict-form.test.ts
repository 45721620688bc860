import { describe, expect, test } from '@jest/globals'
import { desk, hiddenIn, verdict } from './desk.ts'

describe('the form for a verdict', () => {
  test('shows the quote in its document and the claim, keeps the verdict, and never calls it signed off', async () => {
    const { get, post, c1, question } = await desk()
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
    const beside = await get(`/questions/${question}`)
    expect(beside.text).toMatch(/Verdicts[\s\S]*Nobody could go there[\s\S]*, not signed off/)
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
    expect(late.text).toContain(
      'When you opened this form the claim said: Hamdullah Fitrat (Kabul): 46',
    )
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

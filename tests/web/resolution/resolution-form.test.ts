import { describe, expect, test } from '@jest/globals'
import { desk, hiddenIn } from '../verdict/desk.ts'

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
      expect(text).toContain(`“${fair}”`)
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

import { describe, expect, test } from '@jest/globals'
import { conflictName } from '../../../src/domain/disagreement/settled.ts'
import { desk, hiddenIn } from '../verdict/desk.ts'

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

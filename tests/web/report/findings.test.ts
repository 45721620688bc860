import { describe, expect, test } from '@jest/globals'
import { conflictName } from '../../../src/domain/disagreement/settled.ts'
import { desk, verdict } from '../verdict/desk.ts'

describe('a report', () => {
  const reports = ['report', 'report.json', 'report.csv', 'report?format=json'] as const

  test('carries what people found, each not signed off, and is as it was before', async () => {
    const { get, post, c1, c2, question, event } = await desk()
    const before = await Promise.all(reports.map((one) => get(`/events/${event}/${one}`)))
    for (const { text } of before) {
      expect(text).not.toMatch(/could not be independently verified/i)
      expect(text).not.toContain('not signed off')
    }
    await post(`/claims/${c1}/verdicts`, { ...verdict, seen: '1', standing: '' }).expect(303)
    const both = { finding: 'print_both', wording: '', reason: 'Neither holds.', by: 'Amina' }
    await post(`/questions/${question}/resolutions`, { ...both, standing: '' }).expect(303)
    const own = { conflict: conflictName('value', [c1, c2]), seen: '1 1', standing: '' }
    const fields = { ...own, state: 'unresolvable', words: 'No third source.', by: 'Amina' }
    await post('/conflicts/settlements', fields).expect(303)
    const [page, json, csv] = await Promise.all(
      reports.map((one) => get(`/events/${event}/${one}`)),
    )
    expect(page?.text).toContain('Could not be independently verified')
    expect(page?.text).toContain('No third source.')
    const { questions } = JSON.parse(json?.text ?? '')
    const [first] = questions.filter(({ id }: { id: string }) => id === question)
    expect(first.resolutions).toMatchObject([
      { finding: 'print_both', wording: null, reason: 'Neither holds.', status: 'not signed off' },
    ])
    const [claim] = first.claims.filter(({ id }: { id: string }) => id === c1)
    expect(claim.verdict).toMatchObject({
      substance: 'unverifiable',
      by: 'Amina',
      status: 'not signed off',
      onEarlierVersion: false,
    })
    const [conflict] = first.conflicts.filter(({ kind }: { kind: string }) => kind === 'value')
    expect(conflict).toMatchObject({ state: 'unresolvable', settlement: { holds: true } })
    expect(csv?.text).toContain('unverifiable,Nobody could go there.,Amina,')
    expect(csv?.text).toContain('unresolvable, not signed off')
    const then = `${event}/report.json?recordedBy=2025-01-01T00:00:00Z`
    expect((await get(`/events/${then}`).expect(200)).text).not.toContain('not signed off')
  })
})

import { describe, expect, test } from '@jest/globals'
import { surveyOf } from '../../../src/domain/analysis/survey.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { combinedSpans, conventionReadings } from '../../../src/exports/report/combined.ts'
import { bundle, claim } from '../../support/build-bundle.ts'
import { analysed, seededBundle } from '../../support/seeded.ts'

function groupOf(given: Bundle, questionId: string) {
  const { index, analysis } = analysed(given)
  const found = analysis.questions.find(({ question }) => question.id === questionId)
  const group = found && surveyOf(index).group(index.keyOf(found.question))
  if (!found?.figures || !group) throw new Error(`no figures on ${questionId}`)
  const findings = new Map(analysis.claims.map((finding) => [finding.claim.id, finding]))
  return { group, spans: combinedSpans(found.figures, group, findings, index) }
}

describe('a combined span', () => {
  test('names the one origin that alone sets a bound', () => {
    const { spans } = groupOf(seededBundle('paktika'), 'q-killed')
    expect(spans[0]).toEqual({
      name: 'envelope',
      interval: { min: 13, max: undefined },
      lowerBy: 'residents of Paktika',
      upperBy: 'residents of Paktika',
    })
  })

  test('names nobody where two origins set the same bound', () => {
    const { spans } = groupOf(
      bundle([
        claim('c1', { claimant: 'a', value: '5' }),
        claim('c2', { claimant: 'b', value: '5' }),
      ]),
      'q',
    )
    expect(spans[0]).toMatchObject({ lowerBy: undefined, upperBy: undefined })
  })

  test('names the publishers where nobody on record sets it', () => {
    const { spans } = groupOf(bundle([claim('c1', { value: '5' })]), 'q')
    expect(spans.map(({ lowerBy }) => lowerBy)).toEqual(['press', undefined, undefined])
  })
})

describe('the counting conventions', () => {
  test('read one vague word each in its own way', () => {
    const { group } = groupOf(bundle([claim('c1', { claimant: 'a', value: 'dozens' })]), 'q')
    const readings = conventionReadings(group)
    expect(Object.fromEntries(readings.map(({ id, interval }) => [id, interval]))).toEqual({
      acled: { min: 12, max: 12 },
      airwars: { min: 12, max: 24 },
      countlove: { min: 20, max: 20 },
      gtd: undefined,
    })
    expect(readings[0]?.words).toEqual([{ phrase: 'dozens', reads: { min: 12, max: 12 } }])
  })

  test('span the figures and keep an open one open', () => {
    const { group } = groupOf(seededBundle('paktika'), 'q-killed')
    expect(conventionReadings(group)[0]?.interval).toEqual({ min: 13, max: undefined })
  })
})

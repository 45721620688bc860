import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { surveyOf } from '../../../src/domain/analysis/survey.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { type Support, supportOn } from '../../../src/domain/corroboration/named-support.ts'
import { bundle as arbitraryBundle } from '../../support/arbitrary-bundle.ts'
import { bundle, citation, claim } from '../../support/build-bundle.ts'
import { analysed, seededBundle } from '../../support/seeded.ts'

function supportIn(given: Bundle, claimId: string): Support | undefined {
  const { index } = analysed(given)
  const found = index.claim(claimId)
  const question = found && index.question(found.question)
  const group = question && surveyOf(index).group(index.keyOf(question))
  return group && supportOn(group, index)(claimId)
}

const names = (support: Support | undefined) => support?.origins.map((origin) => origin.names)

describe('what stands behind a claim', () => {
  test('is every origin by name, those who speak for one body once', () => {
    const support = supportIn(seededBundle('paktika'), 'c-residents')
    expect(names(support)).toEqual([
      ['Afghan government'],
      ['Tehreek-e-Taliban Pakistan'],
      ['residents of Paktika'],
    ])
    expect(support?.origins[0]?.claims).toEqual(['c-fitrat', 'c-mujahid'])
  })

  test('is itself alone where nobody else says as much', () => {
    expect(names(supportIn(seededBundle('paktika'), 'c-ttp'))).toEqual([
      ['Tehreek-e-Taliban Pakistan'],
    ])
  })

  test('counts nothing that has no recorded origin, and says which claims those are', () => {
    const support = supportIn(seededBundle('paktika'), 'c-khaama')
    expect(support).toEqual({ origins: [], without: ['c-khaama'] })
  })

  test('leaves anonymous claimants out beside a named one', () => {
    const anonymous = [citation({ mode: 'anonymous' })]
    const given = bundle([
      claim('c1', { claimant: 'a', value: 'at least 5' }),
      claim('c2', { claimant: 'x', value: '7', citations: anonymous }),
    ])
    expect(supportIn(given, 'c1')).toEqual({
      origins: [{ names: ['a'], claims: ['c1'], sides: [] }],
      without: ['c2'],
    })
  })

  test('is not asked of a claim that declines', () => {
    expect(supportIn(seededBundle('paktika'), 'c-islamabad-silent')).toBeUndefined()
  })

  test('names as many origins as the analysis counts', () => {
    fc.assert(
      fc.property(arbitraryBundle, (given) => {
        const { index, analysis } = analysed(given)
        const survey = surveyOf(index)
        for (const { claim, question, corroboration, origins } of analysis.claims) {
          if (corroboration === undefined) continue
          const group = survey.group(index.keyOf(question))
          const support = group && supportOn(group, index)(claim.id)
          expect([claim.id, support?.origins.length]).toEqual([claim.id, origins])
        }
      }),
    )
  })
})

import { describe, expect, test } from '@jest/globals'
import { withArticle } from '../../../src/domain/wording/english.ts'
import { bundle, claim, count } from '../../support/build-bundle.ts'
import { questionOf } from '../../support/outline.ts'
import { actors, declines, events, harm, wording } from './newsroom.ts'

describe('a name', () => {
  test.each([
    ['Pakistani government', 'the Pakistani government'],
    ['Pakistan’s Foreign Office', 'Pakistan’s Foreign Office'],
    ["Afghanistan's Defense Ministry", "Afghanistan's Defense Ministry"],
    ['a ministry', 'a ministry'],
  ])('%s reads %s', (name, expected) => {
    expect(withArticle(name)).toBe(expected)
  })
})

describe('what nobody said', () => {
  test('puts no side to militants that nobody named one for', () => {
    const question = count('q', { ...harm, population: 'militants' })
    expect(wording([['islamabad', 'at least 20']], question)).toBe(
      'The Pakistani government says at least 20 militants were killed in Paktika. No statement by Kabul is recorded here.',
    )
  })

  test('says on what nobody has commented where there is no answer at all', () => {
    expect(wording([['islamabad', undefined, declines]])).toBe(
      'On people killed in Paktika, the Pakistani government has not commented.',
    )
  })

  test('says of a lone account that another question’s does not fit with it', () => {
    const found = bundle(
      [
        claim('c1', { claimant: 'un', value: '50' }),
        claim('c2', { claimant: 'officials', question: 'all', value: '46' }),
      ],
      { actors, events, questions: [count('q'), count('all', { measure: 'casualties' })] },
    )
    expect(questionOf(found, 'all').wording).toBe(
      'Afghan officials (Afghan government) say 46 people were killed or wounded in Paktika. Another account recorded here does not fit with this.',
    )
  })
})

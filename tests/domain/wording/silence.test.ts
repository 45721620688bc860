import { describe, expect, test } from '@jest/globals'
import { bundle, claim, count } from '../../support/build-bundle.ts'
import { questionOf } from '../../support/outline.ts'
import { actors, declines, early, events, harm, later, type Said, wording } from './newsroom.ts'

describe('silence', () => {
  const figure = 'Afghan officials (Afghan government) say 46 people were killed in Paktika.'
  const none = 'No statement by Islamabad is recorded here.'
  const cases: readonly (readonly [string, Said, string])[] = [
    ['of a side is that nothing is recorded', [['officials', '46']], `${figure} ${none}`],
    [
      'of both sides',
      [['un', '46']],
      'UNAMA says 46 people were killed in Paktika. No statement by Islamabad or Kabul is recorded here.',
    ],
    [
      'that was declared is no comment',
      [
        ['officials', '46'],
        ['islamabad', undefined, declines],
      ],
      `${figure} The Pakistani government has not commented.`,
    ],
    [
      'is over once the body answers',
      [
        ['officials', '46', early],
        ['islamabad', undefined, { ...declines, ...early }],
        ['islamabad', '46', later],
      ],
      'Afghan officials and the Pakistani government say 46 people were killed in Paktika.',
    ],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(wording(said, count('q', harm))).toBe(expected)
  })

  test('is never made up of sides that are not recorded', () => {
    expect(wording([['un', '46']])).not.toContain('No statement')
  })
})

describe('figures of different keys', () => {
  test('are never joined in one sentence', () => {
    const found = bundle(
      [
        claim('c1', { claimant: 'un', value: '46' }),
        claim('c2', { claimant: 'un', question: 'q2', value: '50' }),
      ],
      { actors, events, questions: [count('q'), count('q2', { measure: 'casualties' })] },
    )
    expect(questionOf(found, 'q').wording).not.toContain('50')
    expect(questionOf(found, 'q2').wording).not.toContain('46')
  })
})

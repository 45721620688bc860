import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { ask, choice } from '../../support/build-bundle.ts'
import { declines, denies, early, later, type Said, wording } from './newsroom.ts'

describe('the sentence for another question', () => {
  const text = (words: string): Value => ({ type: 'text', text: words })
  const option = (id: string): Value => ({ type: 'choice', option: id })
  const yesNo = (answer: 'yes' | 'no'): Value => ({ type: 'yes_no', answer })
  const day = (from: string, to = from): Value => ({ type: 'date', from, to })
  const target = choice('q', [
    { id: 'camp', label: 'a camp', compatibleWith: ['hideouts'] },
    { id: 'hideouts', label: 'hideouts' },
    { id: 'school', label: 'a school' },
  ])
  const cases: readonly (readonly [string, Question, Said, string])[] = [
    [
      'sets texts side by side',
      ask('q', 'text'),
      [
        ['kabul', text('a crime')],
        ['un', text('a strike')],
      ],
      'On “q”, the Afghan government says “a crime”; UNAMA says “a strike”.',
    ],
    [
      'loses no text of one body',
      ask('q', 'text'),
      [
        ['kabul', text('a crime'), early],
        ['kabul', text('brutal'), later],
        ['mujahid', text('unlawful'), later],
      ],
      'On “q”, the Afghan government says “a crime”; the Afghan government says “brutal”; Zabihullah Mujahid (Afghan government) says “unlawful”.',
    ],
    [
      'loses no option of one body',
      target,
      [
        ['kabul', option('camp'), early],
        ['kabul', option('hideouts'), later],
      ],
      'On “q”, the Afghan government says “a camp”; the Afghan government says “hideouts”.',
    ],
    [
      'says where options conflict',
      target,
      [
        ['kabul', option('camp')],
        ['islamabad', option('school')],
      ],
      'On “q”, the Afghan government says “a camp”; the Pakistani government says “a school”. These accounts conflict.',
    ],
    [
      'says yes and no',
      ask('q', 'yes_no'),
      [
        ['islamabad', yesNo('yes')],
        ['kabul', yesNo('no')],
      ],
      'On “q”, the Pakistani government says yes; the Afghan government says no. These accounts conflict.',
    ],
    [
      'says no for a denial',
      ask('q', 'yes_no'),
      [['kabul', undefined, denies]],
      'On “q”, the Afghan government says no.',
    ],
    [
      'says yes for a no denied',
      ask('q', 'yes_no'),
      [['kabul', yesNo('no'), denies]],
      'On “q”, the Afghan government says yes.',
    ],
    [
      'says days',
      ask('q', 'date'),
      [
        ['un', day('2024-12-24')],
        ['kabul', day('2024-12-24', '2024-12-26')],
      ],
      'On “q”, UNAMA says 24 December 2024; the Afghan government says 24 December 2024 to 26 December 2024.',
    ],
    [
      'leaves out the span of a day the same body gives',
      ask('q', 'date'),
      [
        ['un', day('2024-12-24')],
        ['un', day('2024-12-24', '2024-12-26')],
      ],
      'On “q”, UNAMA says 24 December 2024.',
    ],
    [
      'says places',
      ask('q', 'place'),
      [['un', { type: 'place', name: 'Barmal' }]],
      'On “q”, UNAMA says Barmal.',
    ],
    [
      'says who does not comment',
      ask('q', 'text'),
      [
        ['kabul', text('a crime')],
        ['islamabad', undefined, declines],
      ],
      'On “q”, the Afghan government says “a crime”. The Pakistani government has not commented.',
    ],
  ]
  test.each(cases)('%s', (_, question, said, expected) => {
    expect(wording(said, question)).toBe(expected)
  })
})

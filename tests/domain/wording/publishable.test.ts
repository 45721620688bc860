import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import {
  actor,
  ask,
  bundle,
  choice,
  claim,
  count,
  event,
  type Sketch,
} from '../../support/build-bundle.ts'
import { questionOf, side } from '../../support/outline.ts'

const actors = [
  actor('kabul', { name: 'Afghan government', kind: 'government' }),
  actor('officials', { name: 'Afghan officials', kind: 'official', speaksFor: 'kabul' }),
  actor('mujahid', { name: 'Zabihullah Mujahid', kind: 'spokesperson', speaksFor: 'kabul' }),
  actor('islamabad', { name: 'Pakistani government', kind: 'government' }),
  actor('media', { name: 'pro-Taliban media', kind: 'outlet' }),
  actor('residents', { name: 'residents of Paktika', kind: 'witness' }),
  actor('un', { name: 'UNAMA', kind: 'un' }),
  actor('press', { name: 'Daily Press', kind: 'outlet' }),
]
const sides = [side('Kabul', 'kabul', 'media'), side('Islamabad', 'islamabad')]
const events = [event('e', { place: 'Paktika', sides })]
const harm = { victimSide: 'Kabul', causedBy: 'Islamabad' }

type Said = readonly (readonly [string | undefined, Value | string | undefined, Sketch?])[]

const wording = (said: Said, question: Question = count('q')) =>
  questionOf(
    bundle(
      said.map(([claimant, value, rest], at) => claim(`c${at + 1}`, { claimant, value, ...rest })),
      { actors, events, questions: [question] },
    ),
  ).wording

const early: Sketch = { assertedAt: '2024-12-24' }
const later: Sketch = { assertedAt: '2024-12-27' }
const denies: Sketch = { stance: 'denies' }
const declines: Sketch = { stance: 'declines' }

describe('the sentence for a count', () => {
  const cases: readonly (readonly [string, Said, string])[] = [
    ['names who says it', [['un', '46']], 'UNAMA says 46 people were killed in Paktika.'],
    [
      'in the plural where they are many',
      [['residents', '46']],
      'Residents of Paktika say 46 people were killed in Paktika.',
    ],
    [
      'and whom they speak for',
      [['officials', '46']],
      'Afghan officials (Afghan government) say 46 people were killed in Paktika.',
    ],
    [
      'and all who say it',
      [
        ['officials', '46'],
        ['un', '46'],
      ],
      'Afghan officials and UNAMA say 46 people were killed in Paktika.',
    ],
    [
      'of one body, once',
      [
        ['officials', '46'],
        ['mujahid', '46'],
      ],
      'Afghan officials and Zabihullah Mujahid (Afghan government) say 46 people were killed in Paktika.',
    ],
    [
      'in the singular where it is one',
      [['un', '1']],
      'UNAMA says 1 person was killed in Paktika.',
    ],
    ['of none', [['un', 'none']], 'UNAMA says nobody was killed in Paktika.'],
    [
      'keeps “at least”',
      [['un', 'at least 46']],
      'UNAMA says at least 46 people were killed in Paktika.',
    ],
    ['keeps “about”', [['un', 'about 46']], 'UNAMA says about 46 people were killed in Paktika.'],
    ['keeps “up to”', [['un', 'up to 46']], 'UNAMA says up to 46 people were killed in Paktika.'],
    [
      'keeps “more than”',
      [['un', 'more than 46']],
      'UNAMA says more than 46 people were killed in Paktika.',
    ],
    [
      'keeps “fewer than”',
      [['un', 'fewer than 46']],
      'UNAMA says fewer than 46 people were killed in Paktika.',
    ],
    [
      'keeps a vague word',
      [['un', 'dozens']],
      'UNAMA says dozens of people were killed in Paktika.',
    ],
    [
      'says where nobody is named',
      [[undefined, '46']],
      'Daily Press reports 46 people were killed in Paktika, naming no source.',
    ],
    [
      'says who repeats it without a name',
      [
        ['un', '46'],
        [undefined, '46'],
      ],
      'UNAMA says 46 people were killed in Paktika; Daily Press repeats it, naming no source.',
    ],
    [
      'attributes each figure of a contested key, never a span',
      [
        ['officials', '46', early],
        ['un', '50', early],
      ],
      'Afghan officials (Afghan government) say 46 people were killed in Paktika; UNAMA says 50. These accounts conflict.',
    ],
    [
      'says no conflict where there is none',
      [
        ['residents', 'at least 13', early],
        ['un', '46', later],
      ],
      'Residents of Paktika say at least 13 people were killed in Paktika; UNAMA says 46.',
    ],
    [
      'says what is denied',
      [
        ['un', '46'],
        ['islamabad', undefined, denies],
      ],
      'UNAMA says 46 people were killed in Paktika; the Pakistani government denies any figure for people killed, in Paktika, cumulative. These accounts conflict.',
    ],
    [
      'says which figure is denied',
      [['islamabad', '46', denies]],
      'The Pakistani government denies a figure of 46 for people killed, in Paktika, cumulative.',
    ],
    [
      'gives the current figure alone',
      [
        ['un', '46', early],
        ['un', '60', later],
      ],
      'UNAMA says 60 people were killed in Paktika.',
    ],
    [
      'says what was withdrawn',
      [
        ['un', '46', early],
        ['un', undefined, { ...later, stance: 'retracts' }],
      ],
      'UNAMA has withdrawn what was said on people killed, in Paktika, cumulative.',
    ],
    [
      'says where nothing is recorded',
      [],
      'No claim on people killed, in Paktika, cumulative is recorded as current.',
    ],
    [
      'leaves out what a body says more closely',
      [
        ['un', 'at least 40'],
        ['un', '46'],
      ],
      'UNAMA says 46 people were killed in Paktika.',
    ],
    [
      'gives both where a body contradicts itself',
      [
        ['officials', '46', early],
        ['mujahid', '60', early],
      ],
      'Afghan officials (Afghan government) say 46 people were killed in Paktika; Zabihullah Mujahid (Afghan government) says 60. These accounts conflict.',
    ],
    [
      'gives each speaker’s own bound',
      [
        ['officials', '46', early],
        ['mujahid', 'about 46', early],
      ],
      'Afghan officials (Afghan government) say 46 people were killed in Paktika; Zabihullah Mujahid (Afghan government) says about 46.',
    ],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(wording(said)).toBe(expected)
  })

  test('says what is counted and where', () => {
    const of = (scope: object, value = '12') => wording([['un', value]], count('q', scope))
    expect(of({ measure: 'casualties' })).toBe(
      'UNAMA says 12 people were killed or wounded in Paktika.',
    )
    expect(of({ population: undefined })).toBe('UNAMA says 12 people were killed in Paktika.')
    expect(of({ population: 'children' }, '1')).toBe('UNAMA says 1 child was killed in Paktika.')
    expect(of({ place: 'Barmal' })).toBe('UNAMA says 12 people were killed in Barmal.')
    expect(of({ measure: 'homes_damaged', population: undefined }, '1')).toBe(
      'UNAMA says 1 home was damaged in Paktika.',
    )
  })

  test('says which side’s troops', () => {
    const question = count('q', {
      victimSide: 'Islamabad',
      causedBy: 'Kabul',
      population: 'troops',
    })
    expect(wording([['media', '19']], question)).toBe(
      'Pro-Taliban media say 19 troops on Islamabad’s side were killed in Paktika. No statement by Islamabad is recorded here.',
    )
  })

  test('gives each added figure, as added', () => {
    const question = count('q', { counting: 'incremental' })
    expect(
      wording(
        [
          ['un', '5', early],
          ['un', 'at least 9', later],
        ],
        question,
      ),
    ).toBe('UNAMA says 5 more people were killed in Paktika; UNAMA says at least 9 more.')
    expect(wording([['un', '1']], question)).toBe('UNAMA says 1 more person was killed in Paktika.')
    expect(wording([['un', 'dozens']], question)).toBe(
      'UNAMA says dozens more people were killed in Paktika.',
    )
    expect(wording([['un', 'none']], question)).toBe(
      'UNAMA says no more people were killed in Paktika.',
    )
  })
})

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

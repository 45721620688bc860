import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/domain/claim/claim.ts'
import { countClause, countedWords } from '../../../src/domain/wording/english.ts'
import { count } from '../../support/build-bundle.ts'
import { denies, early, later, type Said, wording } from './newsroom.ts'

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
      'UNAMA says 46 people were killed in Paktika; the Pakistani government denies any figure for people killed in Paktika. These accounts conflict.',
    ],
    [
      'says which figure is denied',
      [['islamabad', '46', denies]],
      'The Pakistani government denies a figure of 46 for people killed in Paktika.',
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
      'UNAMA has withdrawn what was said on people killed in Paktika.',
    ],
    [
      'says where nothing is recorded',
      [],
      'No current claim on people killed in Paktika is recorded.',
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
    const homes: Value = {
      type: 'quantity',
      ...{ phrase: 'homes', bound: 'vague', min: 2, max: undefined, best: undefined },
    }
    const scope = { measure: 'homes_damaged', population: undefined }
    expect(wording([['un', homes]], count('q', scope))).toBe(
      'UNAMA says homes were damaged in Paktika.',
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

describe('the sentence for a measure of a newsroom of its own', () => {
  test.each(['constructor', '__proto__', 'toString'])('called %s', (id) => {
    const counted = { measure: id, measureName: 'fined', population: id }
    expect(countClause('1', counted)).toBe(`fined: 1 ${id}`)
    expect(countedWords(counted)).toBe(`${id} fined`)
  })
})

import { describe, expect, test } from '@jest/globals'
import { faultsOf, put } from './faults-of.ts'
import { smallBundle } from './small-bundle.ts'

describe('a fault is named with its path', () => {
  const rows: readonly (readonly [string, unknown, ...string[]])[] = [
    ['format', 'other', 'format: must be sayswho-bundle'],
    ['version', 2, 'version: must be 1'],
    ['colour', 'red', 'colour: unknown key'],
    ['claims', undefined, 'claims: is missing'],
    ['actors', {}, 'actors: must be an array'],
    ['actors[5]', 3, 'actors[5]: must be an object'],
    ['actors[0].colour', null, 'actors[0].colour: unknown key'],
    ['actors[0].name', undefined, 'actors[0].name: is missing'],
    ['actors[0].kind', 'king', /^actors\[0\]\.kind: must be one of government, ministry, /.source],
    ['actors[0].reliability', 'G', 'actors[0].reliability: must be one of A, B, C, D, E, F'],
    ['actors[5].id', '', 'actors[5].id: must not be empty'],
    ['actors[5].id', 'x'.repeat(201), 'actors[5].id: must have at most 200 characters'],
    ['actors[3].name', 'a\0b', 'actors[3].name: must hold no NUL and no half of a surrogate pair'],
    [
      'actors[3].name',
      '\ud800',
      'actors[3].name: must hold no NUL and no half of a surrogate pair',
    ],
    ['actors[5].id', 'kabul', 'actors[5].id: the id "kabul" is used twice'],
    ['actors[1].speaksFor', 'nobody', 'actors[1].speaksFor: no actor "nobody"'],
    [
      'actors[0].speaksFor',
      'fitrat',
      'actors[0].speaksFor: "kabul" speaks for itself through "fitrat"',
    ],
    ['actors[2].speaksFor', 'islamabad', 'actors[2].speaksFor: "islamabad" speaks for itself'],
    ['events[1].within', 'war', 'events[1].within: no event "war"'],
    [
      'events[0].within',
      'strikes',
      'events[0].within: "exchange" lies within itself through "strikes"',
    ],
    ['events[0].startedOn', '2024-02-30', 'events[0].startedOn: must be a day (2024-12-25)'],
    ['events[0].endedOn', '2024-12-23', 'events[0].endedOn: ended before it started on 2024-12-24'],
    ['events[0].sides[2].id', 'afghan', 'events[0].sides[2].id: the id "afghan" is used twice'],
    ['events[0].sides[0].members[0]', 'ghost', 'events[0].sides[0].members[0]: no actor "ghost"'],
    [
      'events[1].victims[0].population',
      'elves',
      'events[1].victims[0].population: no population "elves"',
    ],
    ['events[1].victims[0].age', -1, 'events[1].victims[0].age: must be at least 0'],
    ['documents[0].publisher', 'ghost', 'documents[0].publisher: no actor "ghost"'],
    ['documents[0].derivedFrom[0]', 'd-x', 'documents[0].derivedFrom[0]: no document "d-x"'],
    [
      'documents[0].url',
      'javascript:alert(1)',
      'documents[0].url: must be an http or https address, without white space',
    ],
    ['documents[0].sha256', 'abc', 'documents[0].sha256: must be 64 hexadecimal digits'],
    [
      'documents[0].publishedAt',
      'Tuesday',
      'documents[0].publishedAt: must be a day (2024-12-25) or an instant (2024-12-25T08:00:00Z)',
    ],
    [
      'questions[0].type',
      'number',
      'questions[0].type: must be one of quantity, yes_no, choice, date, place, text',
    ],
    ['questions[2].event', 'war', 'questions[2].event: no event "war"'],
    ['questions[2].measure', 'killed', 'questions[2].measure: unknown key'],
    ['questions[0].measure', 'kiled', 'questions[0].measure: no measure "kiled"'],
    ['questions[0].population', 'elves', 'questions[0].population: no population "elves"'],
    [
      'questions[0].victimSide',
      'martian',
      'questions[0].victimSide: no side "martian" in event "strikes"',
    ],
    [
      'questions[0].causedBy',
      'islamabad',
      'questions[0].causedBy: no side "islamabad" in event "strikes"',
    ],
    ['questions[0].parts[0]', 'q-x', 'questions[0].parts[0]: no question "q-x"'],
    ['questions[0].parts[0]', 'q-when', 'questions[0].parts[0]: "q-when" is no quantity question'],
    ['questions[0].parts[0]', 'q-killed', 'questions[0].parts[0]: a question is no part of itself'],
    ['questions[3].options', [], 'questions[3].options: must not be empty'],
    [
      'questions[3].options[1].compatibleWith[0]',
      'x',
      'questions[3].options[1].compatibleWith[0]: no option "x"',
    ],
    ['claims[0].question', 'q-x', 'claims[0].question: no question "q-x"'],
    ['claims[0].claimant', 'ghost', 'claims[0].claimant: no actor "ghost"'],
    [
      'claims[0].stance',
      'says',
      'claims[0].stance: must be one of asserts, denies, declines, retracts',
    ],
    ['claims[0].value', null, 'claims[0].value: a claim that asserts needs a value'],
    ['claims[9].value', { phrase: '3' }, 'claims[9].value: a claim that declines has no value'],
    ['claims[10].value', { phrase: '3' }, 'claims[10].value: a claim that retracts has no value'],
    [
      'claims[0].value',
      { answer: true },
      'claims[0].value.phrase: is missing',
      'claims[0].value.answer: unknown key',
    ],
    ['claims[0].value', 46, 'claims[0].value: must be an object'],
    ['claims[0].value', { phrase: '46', min: -1 }, 'claims[0].value.min: must be at least 0'],
    ['claims[0].value', { phrase: '46', min: 1.5 }, 'claims[0].value.min: must be a whole number'],
    ['claims[2].value', { answer: 'maybe' }, 'claims[2].value.answer: must be yes or no'],
    ['claims[4].value', { option: 'moon' }, 'claims[4].value.option: no option "moon"'],
    ['claims[5].value', { from: null }, 'claims[5].value: needs from or to'],
    [
      'claims[5].value',
      { from: '2024-12-25', to: '2024-12-24' },
      'claims[5].value.to: lies before 2024-12-25',
    ],
    ['claims[1].updates', 'c-x', 'claims[1].updates: no claim "c-x"'],
    ['claims[1].updates', 'c-own', 'claims[1].updates: a claim does not update itself'],
    ['claims[1].reason', 'whim', /^claims\[1\]\.reason: must be one of new_deaths, /.source],
    [
      'claims[0].citations[0].document',
      'd-x',
      'claims[0].citations[0].document: no document "d-x"',
    ],
    ['claims[0].citations[0].via[0]', 'ghost', 'claims[0].citations[0].via[0]: no actor "ghost"'],
    [
      'claims[0].citations[0].value',
      { option: 'camp' },
      'claims[0].citations[0].value.phrase: is missing',
      'claims[0].citations[0].value.option: unknown key',
    ],
    [
      'claims[0].citations[0].as',
      { measure: 'hurt' },
      'claims[0].citations[0].as.measure: no measure "hurt"',
    ],
    [
      'claims[0].citations[0].mode',
      'own_reporting',
      'claims[0].citations[0].mode: own_reporting needs the publisher "ap" or its body as claimant',
    ],
    [
      'claims[0].citations[0].quote',
      '46 people',
      'claims[0].citations[0].at: the quote does not stand there',
    ],
    [
      'claims[0].citations[0].at',
      [15, 99],
      'claims[0].citations[0].at: the text has only 30 UTF-16 units',
    ],
    [
      'claims[0].citations[1].at',
      [9, 9],
      'claims[0].citations[1].at: the end must lie after the start',
    ],
    ['claims[0].citations[1].at', [9], /^claims\[0\]\.citations\[1\]\.at/.source],
    ['vocabulary.measures[0].within', 'x', 'vocabulary.measures[0].within: no measure "x"'],
    [
      'vocabulary.measures[0].within',
      'burials',
      'vocabulary.measures[0].within: "burials" lies within itself',
    ],
    [
      'vocabulary.populations[0].disjointFrom[0]',
      'elves',
      'vocabulary.populations[0].disjointFrom[0]: no population "elves"',
    ],
    ['policy.aboutTolerance', 1, 'policy.aboutTolerance: must be less than 1'],
    ['policy.windowHours', -1, 'policy.windowHours: must be at least 0'],
    ['policy.nearCopy', 0, 'policy.nearCopy: must be more than 0'],
    ['policy.severity', [3, 2, 1], 'policy.severity: must ascend'],
  ]
  test.each(rows)('%s = %j', (path, value, ...expected) => {
    const json = smallBundle()
    put(json, path, value)
    const faults = faultsOf(json)
    expect(faults).toHaveLength(expected.length)
    for (const [place, line] of expected.entries()) {
      if (line.startsWith('^')) expect(faults[place]).toMatch(new RegExp(line))
      else expect(faults[place]).toBe(line)
    }
  })

  test('a value that cannot be read says why', () => {
    const json = smallBundle()
    put(json, 'claims[0].value', { phrase: 'to and fro' })
    expect(faultsOf(json)).toEqual([expect.stringMatching(/^claims\[0\]\.value: ./)])
  })

  test('what is no object at all is refused', () => {
    for (const json of [null, 3, 'x', []]) {
      expect(faultsOf(json)).toEqual(['bundle: must be an object'])
    }
  })
})

describe('all faults at once', () => {
  test('come from every part of the bundle in one pass', () => {
    const json = smallBundle()
    put(json, 'actors[0].kind', 'king')
    put(json, 'documents[0].publisher', 'ghost')
    put(json, 'claims[0].stance', 'says')
    put(json, 'claims[1].citations[0].document', 'd-x')
    expect(faultsOf(json).map((line) => line.split(':')[0])).toEqual([
      'actors[0].kind',
      'claims[0].stance',
      'documents[0].publisher',
      'claims[1].citations[0].document',
    ])
  })

  test('are listed up to 1,000, then counted', () => {
    const json = smallBundle()
    json.actors.push(...Array.from({ length: 1200 }, () => ({ id: 'x', name: 'X', kind: 'other' })))
    const faults = faultsOf(json)
    expect(faults).toHaveLength(1001)
    expect(faults.at(-1)).toBe('and 199 more')
  })
})

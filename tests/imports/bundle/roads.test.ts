import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bulkBundle } from '../../../seeds/bulk.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import { readBundle } from '../../../src/imports/bundle/read-bundle.ts'
import type { Road } from '../../../src/imports/bundle/read-things.ts'
import { parseJson } from '../../../src/imports/bundle/text/parse-json.ts'
import { scanFaults } from '../../../src/imports/bundle/text/scan-faults.ts'
import { smallBundle } from './small-bundle.ts'
import { spelledJson } from './spelled-json.ts'

describe('the quick look at a text finds what the scan finds', () => {
  test('however its parts are spelled', () => {
    fc.assert(
      fc.property(spelledJson, (text) => {
        const faults = scanFaults(text)
        expect(parseJson(text)).toStrictEqual(
          faults.length === 0 ? { json: JSON.parse(text), faults } : { faults },
        )
      }),
      { numRuns: 1000 },
    )
  })

  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const wide = (keys: number) => `{${Array.from({ length: keys }, (_, n) => `"${n}":0`).join()}}`
  test.each([
    ['a key twice, of the length of what is left out', '{"a":"11","b":"2","a":"3"}'],
    ['a key twice, the gap filled by a power', '{"x":1e7,"":0,"":0}'],
    ['a key twice, one with white space before the colon', '{"a" :1,"a":2}'],
    ['a key twice, hidden in strings that look like keys', '{"a":":","a":"\\":"}'],
    ['an array as deep as may be', nested(32)],
    ['an array too deep', nested(33)],
    ['an array far too deep', nested(100_000)],
    [
      'arrays too deep, spread by white space',
      `${`[${' '.repeat(40)}`.repeat(33)}${']'.repeat(33)}`,
    ],
    ['objects too deep', `${'{"a":'.repeat(33)}0${'}'.repeat(33)}`],
    ['as many keys as may be', wide(128)],
    ['too many keys', wide(129)],
    ['many arrays', `[${'[],'.repeat(1000)}0]`],
    ['white space around', '\n {"a":1} \n'],
    ['white space that is none in JSON', '\u00a0{"a":1}'],
  ])('%s', (_name, text) => {
    const faults = scanFaults(text)
    if (faults.length > 0) expect(parseJson(text)).toStrictEqual({ faults })
    else
      expect(JSON.stringify(parseJson(text))).toBe(
        `{"json":${JSON.stringify(JSON.parse(text))},"faults":[]}`,
      )
  })
})

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    'x',
    'a\0',
    '\udc00',
    3,
    -1,
    1.5,
    true,
    [],
    {},
  ),
  fc.constantFrom<unknown>('2024-12-25', '2024-02-30', 'yes', 'camp', 'killed', 'people', 'kabul'),
  fc.constantFrom<unknown>('d-ap', 'd-x', 'q-killed', 'q-when', 'c-46', 'afghan', 'exchange'),
  fc.constantFrom<unknown>('declines', 'denies', 'correction', 'own_reporting', 'quantity', 'text'),
  fc.constantFrom<unknown>(...[200, 201, 300, 301, 500, 501, 20_001].map((n) => '7'.repeat(n))),
  fc.constantFrom<unknown>(['x'], [''], [3], ['ap'], ['q-burials'], [0, 5], [5, 0], ['0', 5]),
  fc.constantFrom<unknown>(
    { phrase: '46' },
    { phrase: 'x' },
    { answer: false },
    { option: 'camp' },
  ),
  fc.constantFrom<unknown>({ phrase: '46', min: 3 }, { answer: 'no', x: 1 }, 'https://\nx'),
)
const added = [
  ...['colour', '__proto__', 'reason', 'translation', 'attribution', 'hedge', 'at', 'as', 'url'],
  ...['text', 'place', 'counting', 'partsComplete', 'parts', 'language', 'sha256', 'updates'],
]

type Change = Readonly<{ place: number; key: number; isAdded: boolean; value: unknown }>

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ place: fc.nat(), key: fc.nat(), isAdded: fc.boolean(), value: strange }),
  { maxLength: 3 },
)

describe('the quick road leads where the careful one leads', () => {
  test('with a sound bundle of every kind of thing', () => {
    expect(outcome(smallBundle(), 'quick')).toStrictEqual(outcome(smallBundle(), 'careful'))
    const bulk = bulkBundle({ claims: 2000, questions: 200, seed: 7 })
    expect(outcome(bulk, 'quick')).toStrictEqual(outcome(bulk, 'careful'))
  })

  test('with any few things in it changed', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const json = smallBundle()
        for (const change of made) apply(json, change)
        expect(outcome(json, 'quick')).toStrictEqual(outcome(json, 'careful'))
      }),
      { numRuns: 500 },
    )
  })
})

function outcome(json: unknown, road: Road): Bundle | readonly string[] {
  try {
    return readBundle(json, road)
  } catch (error) {
    if (error instanceof Refusal) return error.faults
    throw error
  }
}

/** Changes one key of one of the objects in documents, questions and claims. */
function apply(json: ReturnType<typeof smallBundle>, change: Change): void {
  const objects = [json.documents, json.questions, json.claims].flatMap(objectsIn)
  const target = objects[change.place % objects.length] ?? {}
  const keys = change.isAdded ? added : Object.keys(target)
  const key = keys[change.key % keys.length] ?? 'colour'
  const rest = { enumerable: true, configurable: true, writable: true }
  Object.defineProperty(target, key, { value: structuredClone(change.value), ...rest })
}

function objectsIn(part: unknown): readonly object[] {
  if (typeof part !== 'object' || part === null) return []
  const within = Object.values(part).flatMap(objectsIn)
  return Array.isArray(part) ? within : [part, ...within]
}

import { describe, expect, test } from '@jest/globals'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import { kinshipOf } from '../../../src/domain/corroboration/kinship.ts'
import type { Document } from '../../../src/domain/document/document.ts'
import { bundle, claim, document, type Sketch } from '../../support/build-bundle.ts'
import { backingsIn } from '../../support/outline.ts'
import { actors, by, originsOf } from './newsroom.ts'

const words = (size: number, last = 'end') =>
  [...Array.from({ length: size - 1 }, (_, at) => `word${at}`), last].join(' ')

describe('publishers that are one origin', () => {
  const reporting = (at: string, publisher: string) =>
    by(publisher, { document: at, mode: 'own_reporting' })
  const both = [reporting('d', 'press'), reporting('d2', 'paper')]
  const pair = (one: Partial<Document>, other: Partial<Document>) => [
    document('d', 'press', one),
    document('d2', 'paper', other),
  ]
  const cases: readonly (readonly [string, readonly Sketch[], readonly Document[], string])[] = [
    ['nothing joins them', both, pair({}, {}), 'independent 2 0 2'],
    ['one derives from the other', both, pair({}, { derivedFrom: ['d'] }), 'single_origin 1 0 2'],
    [
      'both derive from a third',
      both,
      [...pair({ derivedFrom: ['d3'] }, { derivedFrom: ['d3'] }), document('d3', 'radio')],
      'single_origin 1 0 2',
    ],
    [
      'one derives from what derives from the other',
      both,
      [...pair({}, { derivedFrom: ['d3'] }), document('d3', 'radio', { derivedFrom: ['d'] })],
      'single_origin 1 0 2',
    ],
    [
      'the same text, letter for letter',
      both,
      pair({ text: words(16) }, { text: words(16) }),
      'single_origin 1 0 2',
    ],
    [
      'the same dots, which are no text',
      both,
      pair({ text: '…' }, { text: '…' }),
      'independent 2 0 2',
    ],
    [
      'near-copies at the threshold',
      both,
      pair({ text: words(16) }, { text: words(16, 'stop') }),
      'single_origin 1 0 2',
    ],
    [
      'copies just below it',
      both,
      pair({ text: words(15) }, { text: words(15, 'stop') }),
      'independent 2 0 2',
    ],
    [
      'texts too short to compare',
      both,
      pair({ text: 'a b c' }, { text: 'd e f' }),
      'independent 2 0 2',
    ],
    [
      'a ring with own reporting in it',
      both,
      pair({ derivedFrom: ['d2'] }, { derivedFrom: ['d'] }),
      'single_origin 1 0 2',
    ],
    [
      'joined through a third, by derivation and by copy',
      [...both, reporting('d3', 'radio')],
      [
        ...pair({}, { derivedFrom: ['d'], text: words(16) }),
        document('d3', 'radio', { text: words(16) }),
      ],
      'single_origin 1 0 3',
    ],
    [
      'two who derive from two unrelated documents',
      both,
      [
        ...pair({ derivedFrom: ['d3'] }, { derivedFrom: ['d4'] }),
        document('d3', 'radio'),
        document('d4', 'wire'),
      ],
      'independent 2 0 2',
    ],
    [
      'named claimants keep their own origins in derived documents',
      [by('ngo'), by('clinic', { document: 'd2' })],
      pair({}, { derivedFrom: ['d'] }),
      'independent 2 0 2',
    ],
    [
      'named claimants keep their own origins in copies',
      [by('ngo'), by('clinic', { document: 'd2' })],
      pair({ text: words(16) }, { text: words(16) }),
      'independent 2 0 2',
    ],
    [
      'a reporter and a claimant named in the copy',
      [reporting('d', 'press'), by('clinic', { document: 'd2' })],
      pair({}, { derivedFrom: ['d'] }),
      'independent 2 0 2',
    ],
  ]
  test.each(cases)('%s', (_, sketches, documents, expected) => {
    expect(originsOf(sketches, documents)).toBe(expected)
  })

  test('by the newsroom’s own threshold', () => {
    const claims = both.map((sketch, at) => claim(`c${at + 1}`, { value: '46', ...sketch }))
    const documents = pair({ text: words(16) }, { text: words(16, 'stop') })
    const found = backingsIn(bundle(claims, { actors, documents, policy: { nearCopy: 0.81 } }))
    expect(found.c1).toBe('independent 2 0 2')
  })
})

describe('a ring of documents citing each other', () => {
  const ring = [
    document('d', 'press', { derivedFrom: ['d2'] }),
    document('d2', 'paper', { derivedFrom: ['d3'] }),
    document('d3', 'radio', { derivedFrom: ['d'] }),
    document('d4', 'wire'),
  ]
  const cases: readonly (readonly [string, readonly Sketch[], string])[] = [
    [
      'with nothing but anonymous voices counts none',
      [by('source', { mode: 'anonymous' })],
      'no_origin 0 0 1',
    ],
    [
      'whose publishers name each other counts none',
      [by('press', { document: 'd2' }), by('paper', { document: 'd3' })],
      'no_origin 0 0 2',
    ],
    ['with a named claimant counts', [by('ngo')], 'single_origin 1 0 1'],
    ['with own reporting counts', [by('press', { mode: 'own_reporting' })], 'single_origin 1 0 1'],
    [
      'counts where something outside it bears the claim out',
      [by('source', { mode: 'anonymous' }, { document: 'd4', mode: 'named' })],
      'single_origin 1 0 2',
    ],
  ]
  test.each(cases)('%s', (_, sketches, expected) => {
    expect(originsOf(sketches, ring)).toBe(expected)
  })
})

test('a text that 20,000 pages repeat is one origin, found without pairing them all', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `d${at}`)
  const pages = ids.map((id) => document(id, 'press', { text: words(16) }))
  const kinship = kinshipOf(indexBundle(bundle([], { documents: pages })))
  expect(new Set(ids.map(kinship.stemOf))).toEqual(new Set(['d0']))
})

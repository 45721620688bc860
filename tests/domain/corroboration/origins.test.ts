import { describe, expect, test } from '@jest/globals'
import type { Citation } from '../../../src/domain/claim/claim.ts'
import type { Document } from '../../../src/domain/document/document.ts'
import { actor, bundle, claim, document, event, type Sketch } from '../../support/build-bundle.ts'
import { backingsIn, side } from '../../support/outline.ts'

const actors = [
  actor('state', { kind: 'government' }),
  actor('ministry', { kind: 'ministry', speaksFor: 'state' }),
  actor('voice', { kind: 'spokesperson', speaksFor: 'ministry' }),
  actor('ngo', { kind: 'ngo' }),
  actor('witness', { kind: 'witness' }),
  actor('clinic', { kind: 'hospital' }),
  actor('source', { kind: 'official' }),
  actor('source2', { kind: 'official' }),
  actor('insider', { kind: 'official', speaksFor: 'state' }),
  actor('fighter', { kind: 'other' }),
  actor('press', { kind: 'outlet' }),
  actor('paper', { kind: 'outlet' }),
  actor('radio', { kind: 'outlet' }),
  actor('wire', { kind: 'agency' }),
]
const separate = [
  document('d', 'press'),
  document('d2', 'paper'),
  document('d3', 'radio'),
  document('d4', 'wire'),
  document('own', 'ministry'),
  document('page', 'ngo'),
]
const events = [event('e', { sides: [side('p', 'fighter')] })]

/** The origins behind the first claim, all claims saying 46 unless said otherwise. */
const originsOf = (sketches: readonly Sketch[], documents: readonly Document[] = separate) => {
  const claims = sketches.map((sketch, at) => claim(`c${at + 1}`, { value: '46', ...sketch }))
  return backingsIn(bundle(claims, { actors, documents, events })).c1
}
const by = (claimant: string | undefined, ...citations: readonly Partial<Citation>[]): Sketch => ({
  claimant,
  citations: citations.length > 0 ? citations : [{}],
})

describe('what counts as an origin', () => {
  const cases: readonly (readonly [string, readonly Sketch[], string])[] = [
    ['a named claimant', [by('ngo')], 'single_origin 1 0 1'],
    ['nobody named', [by(undefined)], 'no_origin 0 0 1'],
    ['nobody named, whatever the chain', [by(undefined, { via: ['ngo'] })], 'no_origin 0 0 1'],
    [
      'nobody named beside a name',
      [by('ngo'), by(undefined, { document: 'd2' })],
      'single_origin 1 0 2',
    ],
    [
      'a claimant of many publishers',
      [by('ngo', {}, { document: 'd2' }, { document: 'd3' }, { document: 'd4' })],
      'single_origin 1 0 4',
    ],
    [
      'an outlet relaying it',
      [by('ngo', { via: ['wire'] }, { document: 'd2', via: ['press'] })],
      'single_origin 1 0 2',
    ],
    [
      'two who speak for one body',
      [by('ministry'), by('voice', { document: 'd2' })],
      'single_origin 1 0 2',
    ],
    ['two claimants', [by('ngo'), by('clinic')], 'independent 2 0 1'],
    ['a witness the outlet phoned', [by('witness', { mode: 'witness' })], 'single_origin 1 0 1'],
    ['an outlet’s own reporting', [by('press', { mode: 'own_reporting' })], 'single_origin 1 0 1'],
    ['an outlet’s own voice', [by('press', { mode: 'own_voice' })], 'no_origin 0 0 1'],
    ['an outlet, unattributed', [by('press', { mode: 'unattributed' })], 'no_origin 0 0 1'],
    ['an outlet, in an unknown way', [by('press', { mode: 'unknown' })], 'no_origin 0 0 1'],
    [
      'an agency’s own voice',
      [by('wire', { document: 'd4', mode: 'own_voice' })],
      'no_origin 0 0 1',
    ],
    [
      'an outlet that another names',
      [by('press', { document: 'd2', mode: 'named' })],
      'single_origin 1 0 1',
    ],
    [
      'a ministry’s own page',
      [by('ministry', { document: 'own', mode: 'own_voice' })],
      'single_origin 1 0 1',
    ],
    [
      'an organisation’s own page',
      [by('ngo', { document: 'page', mode: 'own_voice' })],
      'single_origin 1 0 1',
    ],
    [
      'an outlet’s own voice beside a name',
      [by('ngo'), by('press', { mode: 'own_voice' })],
      'single_origin 1 0 1',
    ],
    ['one anonymous claimant', [by('source', { mode: 'anonymous' })], 'single_origin 1 0 1'],
    [
      'two anonymous claimants',
      [by('source', { mode: 'anonymous' }), by('source2', { document: 'd2', mode: 'anonymous' })],
      'single_origin 1 0 2',
    ],
    [
      'an anonymous claimant beside a named one',
      [by('ngo'), by('source', { mode: 'anonymous' })],
      'single_origin 1 0 1',
    ],
    [
      'the same, seen from the anonymous one',
      [by('source', { mode: 'anonymous' }), by('ngo')],
      'single_origin 1 0 1',
    ],
    [
      'an anonymous claimant beside two named ones',
      [by('ngo'), by('source', { mode: 'anonymous' }), by('clinic')],
      'independent 2 0 1',
    ],
    [
      'an anonymous claimant of a body',
      [by('insider', { mode: 'anonymous' }), by('ngo')],
      'independent 2 0 1',
    ],
    [
      'an anonymous claimant of a side',
      [by('fighter', { mode: 'anonymous' }), by('ngo')],
      'independent 2 1 1',
    ],
    [
      'a claimant named elsewhere',
      [by('source', { mode: 'anonymous' }, { document: 'd2', mode: 'named' }), by('ngo')],
      'independent 2 0 2',
    ],
  ]
  test.each(cases)('%s', (_, sketches, expected) => {
    expect(originsOf(sketches)).toBe(expected)
  })
})

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

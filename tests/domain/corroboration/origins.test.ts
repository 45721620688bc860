import { describe, expect, test } from '@jest/globals'
import type { Sketch } from '../../support/build-bundle.ts'
import { by, originsOf } from './newsroom.ts'

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

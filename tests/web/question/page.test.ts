import { describe, expect, test } from '@jest/globals'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { type QuestionPage, questionPage } from '../../../src/web/question/page.ts'
import { ask, bundle, citation, claim, count, document } from '../../support/build-bundle.ts'
import { analysed, latest, seededBundle, setting } from '../../support/seeded.ts'

function pageOf(given: Bundle, questionId: string): QuestionPage {
  const page = questionPage(setting, analysed(given), {
    questionId,
    clocks: latest,
    scale: 'linear',
  })
  if (page === undefined) throw new Error(`no page of ${questionId}`)
  return page
}

const killed = pageOf(seededBundle('paktika'), 'q-killed')

describe('the page of a question', () => {
  test('sets the claims side by side in the order in which they were made', () => {
    expect(killed.claims.shown.map(({ claimant, says }) => [claimant.name, says.told])).toEqual([
      ['residents of Paktika', 'at least 13'],
      ['Hamdullah Fitrat', '46'],
      ['Zabihullah Mujahid', '46'],
      ['Mohammad Khurasani', '50'],
      ['Pakistani government', 'declined to say'],
    ])
  })

  test('says in words what stands behind each claim', () => {
    expect(killed.claims.shown.map(({ behind }) => behind)).toEqual([
      '4 publishers, 3 origins: Afghan government, Tehreek-e-Taliban Pakistan and residents of Paktika',
      '4 publishers, 1 origin: Afghan government',
      '4 publishers, 1 origin: Afghan government',
      '1 publisher, 1 origin: Tehreek-e-Taliban Pakistan',
      'no answer, so nothing to corroborate',
    ])
  })

  test('says whom a claimant speaks for and on which side, and how it came to the page', () => {
    const fitrat = killed.claims.shown[1]
    expect(fitrat?.claimant).toEqual({
      name: 'Hamdullah Fitrat',
      speaksFor: 'speaks for Afghan government',
      side: 'side: Kabul',
    })
    expect(fitrat?.chains.map(({ text }) => text)).toEqual([
      'The Associated Press',
      'dpa',
      'Indian Defence News',
    ])
    expect(fitrat?.chips.map(({ word }) => word)).toEqual([
      'Contested',
      'One origin',
      'Self-serving',
    ])
  })

  test('two origins of one side are one interest', () => {
    const given = bundle(
      [claim('c1', { claimant: 'a', value: '5' }), claim('c2', { claimant: 'b', value: '5' })],
      {
        events: [
          {
            ...bundle([]).events[0],
            id: 'e',
            sides: [{ id: 's', name: 'North', members: ['a', 'b'] }],
          } as Bundle['events'][number],
        ],
      },
    )
    expect(pageOf(given, 'q').claims.shown[0]?.behind).toBe(
      '1 publisher, 2 origins: a and b (1 side, one interest)',
    )
  })

  test('gives every combined figure its rule, and says where a contested key stands behind it', () => {
    expect(
      killed.combined?.rows.map(({ name, values, contested }) => [name, ...values, contested]),
    ).toEqual([
      ['Full span', '13 or more', 'contested'],
      ['Corroborated', '13 or more', 'contested'],
      ['Without the parties', '13 or more', 'contested'],
      [
        'How many say so',
        'at least 50: 1 origin',
        'at least 46: 2 origins',
        'at least 13: 3 origins',
        'contested',
      ],
    ])
    expect(killed.combined?.rows.every(({ rule }) => rule.endsWith('.'))).toBe(true)
    expect(killed.combined?.rows[0]?.notes).toEqual([
      'Lower bound set by one origin alone: residents of Paktika.',
      'Left open above by one origin alone: residents of Paktika.',
    ])
  })

  test('sets the conventions of five recorders beside each other, vague words included', () => {
    const given = bundle([
      claim('c1', { claimant: 'a', value: 'dozens' }),
      claim('c2', { claimant: 'b', value: '40' }),
    ])
    const rows = pageOf(given, 'q').recorders?.rows ?? []
    expect(rows.map(({ name, values }) => [name, ...values])).toEqual([
      ['UCDP, low', '24'],
      ['UCDP, best', '40'],
      ['UCDP, high', '40'],
      ['ACLED', '12'],
      ['GTD', '40'],
      ['Airwars', '12 to 40'],
      ['CountLove', '20 to 40'],
    ])
    expect(rows.find(({ name }) => name === 'GTD')?.notes).toEqual([
      'Reads “dozens” as left blank.',
    ])
  })

  test('names a way that a claim came once, with how often it came so', () => {
    const citations = [{}, {}, { via: ['x'] }]
    const given = bundle([claim('c1', { claimant: 'a', value: '5', citations })])
    const [row] = pageOf(given, 'q').claims.shown
    expect(row?.chains.map(({ text }) => text)).toEqual(['press (2 times)', 'x → press'])
  })

  test('tells the kinds of silence apart', () => {
    expect(killed.silence).toEqual([
      { label: 'Declined to say', names: ['Pakistani government'], sign: '–' },
    ])
    const injured = pageOf(seededBundle('paktika'), 'q-injured')
    expect(injured.silence).toEqual([
      {
        label: 'Nothing recorded',
        names: ['Pakistani government', 'Tehreek-e-Taliban Pakistan'],
        sign: '·',
      },
    ])
  })

  test('draws the toll over time where there are two dated figures, hollow where superseded', () => {
    expect(killed.toll?.drawings.wide.description).toContain(
      'Hamdullah Fitrat (Afghan government). 25 December 2024 at 08:00 UTC: 46, contested.',
    )
    const revised = bundle([
      claim('c1', { claimant: 'a', value: '5', assertedAt: '2025-01-01' }),
      claim('c2', { claimant: 'a', value: '9', assertedAt: '2025-01-03', updates: 'c1' }),
    ])
    const { toll } = pageOf(revised, 'q')
    const classes = toll?.drawings.wide.marks.map(({ className }) => className)
    expect(classes).toContain('chart-dot-hollow')
    expect(toll?.drawings.wide.description).toContain('5, superseded')
    expect(pageOf(bundle([claim('c1', { claimant: 'a', value: '5' })]), 'q').toll).toBeUndefined()
  })

  test('has the same figures in the table as in the plot', () => {
    expect(
      killed.plot?.table.rows.map(({ worded, least, most, says }) => [worded, least, most, says]),
    ).toEqual([
      ['50', '50', '50', '50, contested'],
      ['46', '46', '46', '46, contested'],
      ['46', '46', '46', '46, contested'],
      ['at least 13', '13', 'open', 'at least 13'],
      ['no figure', '', '', 'declined to say'],
    ])
  })

  test('gathers the claims of every question that spells the same key', () => {
    const given = bundle(
      [
        claim('c1', { claimant: 'a', value: '5' }),
        claim('c2', { claimant: 'b', question: 'q2', value: '9' }),
      ],
      {
        questions: [count('q'), count('q2')],
      },
    )
    const page = pageOf(given, 'q')
    expect(page.claims.shown).toHaveLength(2)
    expect(page.facts.at(-1)?.links).toEqual([{ href: '/questions/q2', text: 'q2' }])
  })

  test('of another type than figures has no figures', () => {
    const given = bundle(
      [claim('c1', { claimant: 'a', question: 'q2', value: { type: 'yes_no', answer: 'yes' } })],
      {
        questions: [ask('q2', 'yes_no')],
      },
    )
    const page = pageOf(given, 'q2')
    expect([page.plot, page.toll, page.combined, page.recorders]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(page.claims.shown[0]?.says.told).toBe('yes')
  })

  test('says that nobody is named, with the publisher that carries it', () => {
    const given = bundle(
      [claim('c1', { value: '5', citations: [citation({ mode: 'own_voice' })] })],
      {
        documents: [document('d', 'press', { publishedAt: '2025-02-01' })],
      },
    )
    const [row] = pageOf(given, 'q').claims.shown
    expect(row?.claimant.name).toBe('nobody named, in press')
    expect(row?.stated).toBe('published 1 February 2025')
    expect(row?.behind).toBe('1 publisher, no recorded origin')
  })

  test('is none where the analysis knows no such question', () => {
    const none = questionPage(setting, analysed(bundle([])), {
      questionId: 'q9',
      clocks: latest,
      scale: 'linear',
    })
    expect(none).toBeUndefined()
  })
})

import { describe, expect, test } from '@jest/globals'
import { type EventPage, eventPage } from '../../../src/web/event/page.ts'
import { ask, bundle, claim, count } from '../../support/build-bundle.ts'
import { analysed, latest, seededBundle, setting } from '../../support/seeded.ts'

const linear = { clocks: latest, scale: 'linear' } as const

function paktika(asOf?: string): EventPage {
  const family = analysed(seededBundle('paktika'), asOf === undefined ? {} : { asOf })
  return eventPage(setting, family, {
    eventId: 'paktika',
    clocks: { asOf, recordedBy: undefined },
    scale: 'linear',
  })
}

const dispatch = () => {
  const given = seededBundle('dispatch')
  const outermost = given.events.find(({ within }) => within === undefined)?.id ?? ''
  return eventPage(setting, analysed(given), { eventId: outermost, ...linear })
}

const rowCalled = (page: EventPage, words: string) =>
  page.matrix?.groups.flatMap(({ rows }) => rows).find(({ question }) => question.text === words)

describe('the page of an event', () => {
  test('says in a sentence on what the accounts disagree', () => {
    expect(paktika().finding).toMatch(
      /^The accounts disagree on 2 of 6 questions\. Residents of Paktika say at least 13 .* Also contested: people killed or wounded .* Recorded: 10 claims by 4 claimants, and 1 with nobody named\./,
    )
  })

  test('says that nothing has been claimed where nothing has', () => {
    const page = eventPage(setting, analysed(bundle([])), { eventId: 'e', ...linear })
    expect(page.finding).toBe('Nothing has been claimed here yet.')
    expect(page.plots.shown).toEqual([])
  })

  test('says that no accounts contradict each other where none do', () => {
    const agreeing = bundle([claim('c1', { claimant: 'a', value: '5' })])
    const page = eventPage(setting, analysed(agreeing), { eventId: 'e', ...linear })
    expect(page.finding).toMatch(
      /^No two of the accounts recorded here contradict each other: 1 claim/,
    )
  })

  test('sets every claimant against every question, the contested ones first', () => {
    const page = paktika()
    expect(page.matrix?.columns.map(({ name }) => name)).toEqual([
      'Afghan government',
      'Pakistani government',
      'Tehreek-e-Taliban Pakistan',
      'residents of Paktika',
      'nobody named',
    ])
    const rows = page.matrix?.groups.flatMap(({ rows }) => rows) ?? []
    expect(rows.slice(0, 2).map(({ contested }) => contested)).toEqual(['contested', 'contested'])
    expect(rows.slice(2).some(({ contested }) => contested !== undefined)).toBe(false)
  })

  test('never shows a contested figure without the word', () => {
    const killed = rowCalled(paktika(), 'people killed on Kabul’s side in Paktika by Islamabad')
    expect(killed?.cells.map(({ words, contested }) => [words, contested])).toEqual([
      ['46', 'contested'],
      ['declined to say', undefined],
      ['50', 'contested'],
      ['at least 13', undefined],
      ['no statement recorded', undefined],
    ])
  })

  test('links a cell to its one claim, and to the question where there are more', () => {
    const killed = rowCalled(paktika(), 'people killed on Kabul’s side in Paktika by Islamabad')
    expect(killed?.cells[2]?.href).toBe('/claims/c-ttp')
    expect(killed?.cells[0]?.href).toBe('/questions/q-killed#c-c-fitrat')
    expect(killed?.cells[4]?.href).toBeUndefined()
  })

  test('shows the five kinds of absence with five signs and five words', () => {
    const sided = bundle(
      [
        claim('c1', { claimant: 'a', value: 'none' }),
        claim('c2', { claimant: 'b', stance: 'denies', value: '5' }),
        claim('c3', { claimant: 'c', stance: 'declines' }),
        claim('c4', { claimant: 'x', question: 'q2', value: '1' }),
        claim('c5', { claimant: 'y', question: 'q2', value: '1' }),
      ],
      { questions: [count('q'), count('q2', { measure: 'injured' })] },
    )
    const search = {
      id: 's1',
      question: 'q',
      actor: 'x',
      searchedBy: 'the desk',
      searchedOn: '2025-01-02',
      place: undefined,
    }
    const family = analysed(sided, { searches: [search] })
    const page = eventPage(setting, family, { eventId: 'e', ...linear })
    const cells = rowCalled(page, 'people killed in “e”')?.cells ?? []
    expect(cells.map(({ look }) => look)).toEqual([
      'zero',
      'denied',
      'declined',
      'searched',
      'nothing',
    ])
    expect(new Set(cells.map(({ sign }) => sign)).size).toBe(5)
    expect(new Set(cells.map(({ words }) => words)).size).toBe(5)
    expect(cells[0]?.words).toBe('none')
  })

  test('puts the most severe conflict first, and says who counts what before it explains', () => {
    const severe = bundle([
      claim('c1', { claimant: 'a', value: '5', question: 'q' }),
      claim('c2', { claimant: 'b', value: '6', question: 'q' }),
      claim('c3', { claimant: 'x', value: '50', question: 'q' }),
    ])
    const page = eventPage(setting, analysed(severe), { eventId: 'e', ...linear })
    const severities = page.conflicts.shown.map(({ chips }) => chips[0]?.word)
    expect(severities).toEqual(['Extreme', 'Extreme', 'Moderate'])
    expect(page.conflicts.shown[0]?.counts).toEqual([
      expect.objectContaining({
        counts: { href: '/questions/q', text: 'people killed in “e”' },
        sides: [
          expect.objectContaining({ claimant: { href: '/claims/c1', text: 'a' } }),
          expect.objectContaining({ claimant: { href: '/claims/c3', text: 'x' } }),
        ],
      }),
    ])
  })

  test('finds no conflict of figures in the first article, and says what differs for each pair', () => {
    const page = dispatch()
    expect(page.conflicts.shown.map(({ title }) => title)).not.toContain('Figures disagree')
    const pairs = [...page.apart.open, ...page.apart.folded].map(({ sides, differs }) => [
      ...sides.map(({ says }) => says.told),
      differs.join(', '),
    ])
    const told = (one: string, other: string) =>
      pairs.find((pair) => pair.includes(one) && pair.includes(other))?.[2]
    expect(told('46', '19')).toContain('whose side they are on')
    expect(told('46', '3')).toContain('what is counted')
    expect(told('19', '3')).toContain('who is counted')
  })

  test('folds what only seems to conflict after the closest four, and lone undisputed answers', () => {
    const { apart, matrix } = dispatch()
    expect(apart.open.filter(({ sentence }) => sentence === undefined)).toHaveLength(4)
    expect(apart.open.at(-1)?.sentence).toContain('two questions')
    expect(apart.folded).toHaveLength(2)
    const words = matrix?.folded?.groups.flatMap(({ rows }) => rows.map((row) => row.question.text))
    expect(words).toContain('“Has the border long seen clashes?”')
    expect(words).not.toContain('“Does the TTP operate from Afghan soil?”')
    expect(words).not.toContain('“Were the airstrikes based on intelligence?”')
  })

  test('groups the questions of several events under each', () => {
    expect(dispatch().matrix?.groups.map((group) => group.event?.text)).toEqual([
      'Exchange of strikes between Pakistan and Afghanistan',
      'Pakistani airstrikes in Paktika',
      'Retaliatory strikes in Pakistan',
    ])
  })

  test('knows nothing later than the time it is asked for, and keeps the clock in its links', () => {
    const page = paktika('2024-12-25T12:00:00.000Z')
    const said = page.documents.shown.map(({ document }) => document.text)
    expect(said).not.toContain('Taliban Strikes Back')
    expect(page.reports[1]?.href).toBe(
      '/events/paktika/report.csv?asOf=2024-12-25T12%3A00%3A00.000Z',
    )
  })

  test('says of a time before any claim what had been claimed by then', () => {
    const asOf = '2001-01-01T00:00:00.000Z'
    expect(paktika(asOf).finding).toBe(
      'Nothing had been claimed here by 1 January 2001 at 00:00 UTC: no figure, and no other answer.',
    )
  })

  test('says that a scale is logarithmic where it is', () => {
    const family = analysed(seededBundle('paktika'))
    const page = eventPage(setting, family, { eventId: 'paktika', clocks: latest, scale: 'log' })
    expect(page.plots.shown[0]?.notes.join(' ')).toMatch(/^Logarithmic scale/)
    expect(page.plots.shown[0]?.drawings.wide.description).toMatch(/Logarithmic scale\.$/)
    expect(page.scaleLink.href).toBe('/events/paktika')
  })

  test('drafts the wording of every key once, the contested first', () => {
    const drafts = paktika().drafts
    expect(drafts).toHaveLength(6)
    expect(drafts[0]?.contested?.word).toBe('Contested')
    expect(drafts.map(({ wording }) => wording).join(' ')).toContain(
      'The Pakistani government has not commented.',
    )
  })

  test('writes no silence as a refusal to comment', () => {
    const silent = bundle([claim('c1', { claimant: 'a', value: '5' })], {
      questions: [count('q'), ask('q2', 'yes_no')],
    })
    const page = eventPage(setting, analysed(silent), { eventId: 'e', ...linear })
    expect(JSON.stringify(page)).not.toMatch(/not commented|"declined to/)
  })
})

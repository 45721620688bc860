import { describe, expect, test } from '@jest/globals'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { type ClaimPage, claimPage } from '../../../src/web/claim/page.ts'
import { quoteWindow } from '../../../src/web/claim/quote-window.ts'
import { actor, bundle, citation, claim, document } from '../../support/build-bundle.ts'
import { analysed, latest, seededBundle, setting } from '../../support/seeded.ts'

function pageOf(given: Bundle, claimId: string): ClaimPage {
  const page = claimPage(setting, analysed(given), { claimId, clocks: latest, history: undefined })
  if (page === undefined) throw new Error(`no page of ${claimId}`)
  return page
}

describe('the page of a claim', () => {
  test('says who says what, as worded and as read', () => {
    const page = pageOf(seededBundle('paktika'), 'c-residents')
    expect(page.frame.heading).toBe('residents of Paktika: at least 13')
    const facts = Object.fromEntries(page.facts.map(({ label, text }) => [label, text]))
    expect(facts).toMatchObject({
      'As worded': '“at least 13”',
      'Read as': '13 or more (at least)',
    })
  })

  test('names each origin that supports it, with its side and claims', () => {
    const { behind } = pageOf(seededBundle('paktika'), 'c-residents')
    expect(behind?.summary).toMatch(/^4 publishers, 3 origins: Afghan government/)
    expect(behind?.origins.map(({ name, sides, claims }) => [name, sides, claims.length])).toEqual([
      ['Afghan government', 'on the side of Kabul', 2],
      ['Tehreek-e-Taliban Pakistan', 'on the side of TTP', 1],
      ['residents of Paktika', 'on no side', 1],
    ])
    expect(behind?.origins[2]?.claims[0]?.text).toMatch(/\(this claim itself\)$/)
    expect(behind?.carriers).toMatch(/repeating a claim adds no origin\.$/)
  })

  test('says that what has no recorded origin counts nothing', () => {
    const { behind } = pageOf(seededBundle('paktika'), 'c-khaama')
    expect(behind?.word).toBe('No recorded origin')
    expect(behind?.without).toBe('1 supporting claim has no recorded origin and counts nothing.')
  })

  test('explains whose interest it serves', () => {
    expect(pageOf(seededBundle('paktika'), 'c-pak-official').interest).toMatchObject({
      word: 'Self-serving',
      why: [
        'It counts militants on Kabul’s side, harmed by Islamabad.',
        'The claimant is on Islamabad’s side.',
        expect.stringContaining('never hides a claim'),
      ],
    })
  })

  test('has neither corroboration nor interest where it declines', () => {
    const page = pageOf(seededBundle('paktika'), 'c-islamabad-silent')
    expect([page.behind, page.interest]).toEqual([undefined, undefined])
    expect(page.frame.heading).toBe('the Pakistani government: declined to say')
  })

  test('draws the chain from the claimant over its relays to the page', () => {
    const given = bundle(
      [
        claim('c1', {
          claimant: 'a',
          value: '5',
          citations: [citation({ via: ['x', 'y'] }), citation({ document: 'own' })],
        }),
      ],
      { documents: [document('d', 'press'), document('own', 'a')] },
    )
    const chains = pageOf(given, 'c1').citations.shown.map(({ chain }) =>
      chain.map(({ role, name }) => `${role}: ${name}`),
    )
    expect(chains).toEqual([
      ['claimant: a', 'relay: x', 'relay: y', 'publisher: press'],
      ['the claimant’s own publication: a'],
    ])
  })

  test('tells where an anonymous figure was changed on the way', () => {
    const page = pageOf(seededBundle('paktika'), 'c-fitrat')
    const [, dpa, idn] = page.citations.shown
    expect(dpa?.details).toEqual(['this document words it: at least 46'])
    expect(idn?.details).toEqual(['under another term: civilians'])
    expect(idn?.mode.word).toBe('Unattributed')
    expect(page.note).toMatch(/^Contested: print it only with its claimant/)
    expect(page.conflicts.shown.map(({ title }) => title)).toEqual([
      'Attribution dropped',
      'Term changed',
      'Altered when repeated',
    ])
  })

  test('highlights the quote in the text around it', () => {
    const page = pageOf(seededBundle('dispatch'), 'c-19')
    expect(page.citations.shown[0]?.quote?.quote).toContain('19')
  })

  test('names the line of those it speaks for', () => {
    const given = bundle([claim('c1', { claimant: 'a', value: '5' })], {
      actors: [
        actor('a', { speaksFor: 'b' }),
        actor('b', { speaksFor: 'c' }),
        actor('c'),
        actor('press', { kind: 'outlet' }),
      ],
    })
    const fact = pageOf(given, 'c1').facts.find(({ label }) => label === 'Claimant')
    expect(fact?.text).toBe('speaks for b → c')
  })

  test('is none where the claim is not known at the time asked for', () => {
    const family = analysed(seededBundle('paktika'), { asOf: '2024-12-24T00:00:00Z' })
    const page = claimPage(setting, family, {
      claimId: 'c-ttp',
      clocks: latest,
      history: undefined,
    })
    expect(page).toBeUndefined()
  })
})

describe('a quote in its window', () => {
  test('keeps what stands before and after it', () => {
    expect(quoteWindow('one two three', { quote: 'two', at: [4, 7] })).toEqual({
      state: 'placed',
      before: 'one ',
      quote: 'two',
      after: ' three',
    })
  })

  test('cuts long surroundings between words and says so', () => {
    const text = `${'before '.repeat(80)}QUOTE${' after'.repeat(80)}`
    const found = quoteWindow(text, { quote: 'QUOTE', at: undefined })
    expect(found.before).toMatch(/^… before( before)+ $/)
    expect(found.after).toMatch(/^ after( after)+ …$/)
    expect(found.before.length).toBeLessThan(270)
  })

  test('stands alone where the text is not kept', () => {
    expect(quoteWindow(undefined, { quote: 'two', at: undefined })).toEqual({
      state: 'noText',
      before: '',
      quote: 'two',
      after: '',
    })
  })
})

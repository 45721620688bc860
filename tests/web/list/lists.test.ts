import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { emptyState } from '../../../src/web/list/empty-state.ts'
import {
  filterForm,
  keptFacet,
  selectFacet,
  settingsOf,
  textFacet,
  tickFacet,
} from '../../../src/web/list/filter-form.ts'
import { pagerOf } from '../../../src/web/list/pager.ts'
import { en } from '../../../src/web/words/en.ts'

const list = (page: number, pages: number) => ({ rows: [], total: pages * 50, page, pages })
const pager = (page: number, pages: number) =>
  pagerOf(en, list(page, pages), '/claims', { state: 'current' })

describe('the way through a list', () => {
  test('one page needs no links', () => {
    expect(pager(1, 1)).toMatchObject({ previous: undefined, next: undefined })
  })

  test('a page in the middle leads both ways and keeps the filters', () => {
    expect(pager(2, 3)).toMatchObject({
      summary: '150 results · page 2 of 3',
      previous: { href: '/claims?state=current' },
      next: { href: '/claims?state=current&page=3' },
    })
  })

  test('past the end there is a way back to the last page', () => {
    expect(pager(99, 3)).toMatchObject({
      previous: { href: '/claims?state=current&page=3' },
      next: undefined,
    })
  })

  test('links lead only to pages that exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (page, pages) => {
          for (const link of [pager(page, pages).previous, pager(page, pages).next]) {
            const number = /page=(\d+)/.exec(link?.href ?? '')?.[1] ?? '1'
            expect(Number(number)).toBeGreaterThanOrEqual(1)
            expect(Number(number)).toBeLessThanOrEqual(pages)
          }
        },
      ),
    )
  })
})

describe('a filter form', () => {
  const facets = [
    textFacet('q', 'Words', 'strike'),
    selectFacet(
      { name: 'state', label: 'State', any: 'any' },
      [{ value: 'current', text: 'Current' }],
      'current',
    ),
    tickFacet('contested', 'Contested only', true),
    keptFacet('actor', 'Claimant', { value: 'a1', text: 'Kabul' }),
    keptFacet('event', 'Event', undefined),
  ]
  const form = filterForm(en, '/claims', facets)

  test('says every filter in force, and each link drops that one alone', () => {
    expect(form.chosen.map(({ text }) => text)).toEqual([
      'Words: strike',
      'State: Current',
      'Contested only',
      'Claimant: Kabul',
    ])
    expect(form.chosen[1]?.href).toBe('/claims?q=strike&contested=yes&actor=a1')
    expect(form.clear?.href).toBe('/claims')
  })

  test('keeps what has no control of its own, and only where it is set', () => {
    expect(form.fields.filter(({ kind }) => kind === 'kept')).toEqual([
      { kind: 'kept', name: 'actor', label: 'Claimant', value: 'a1' },
    ])
  })

  test('with nothing in force there is nothing to clear', () => {
    const plain = [
      textFacet('q', 'Words', undefined),
      tickFacet('contested', 'Contested', undefined),
    ]
    expect(filterForm(en, '/claims', plain)).toMatchObject({ chosen: [], clear: undefined })
    expect(settingsOf(plain)).toEqual({ q: undefined, contested: undefined })
  })
})

describe('a list without rows', () => {
  const empty = { title: 'No actors yet', says: 'Import a bundle.' }
  const add = { href: '/actors/new', text: 'Add an actor' }

  test('says what goes there while nothing is filtered, and offers one next step', () => {
    const form = filterForm(en, '/actors', [textFacet('q', 'Words', undefined)])
    expect(emptyState(en, form, empty, add)).toEqual({ ...empty, action: add })
  })

  test('offers to drop the filters where any is in force', () => {
    const form = filterForm(en, '/actors', [textFacet('q', 'Words', 'zzzz')])
    expect(emptyState(en, form, empty, add)).toEqual({
      title: en.filters.nothing,
      says: en.filters.nothingSays,
      action: { href: '/actors', text: en.filters.clear },
    })
  })
})

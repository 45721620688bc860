import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../src/domain/analysis/analyse.ts'
import type { Analysis, ClaimFinding, Conflict } from '../../src/domain/analysis/analysis.ts'
import { type Cell, cellAt, matrixOf } from '../../src/domain/analysis/matrix.ts'
import type { Bundle } from '../../src/domain/bundle/bundle.ts'
import { figuresApart } from '../../src/domain/disagreement/apart.ts'

/**
 * What the program must say by itself of the first article's facts, whoever tells them.
 *
 * @param read reads the telling; called once a group, so that a refusal is one red test.
 */
export function describeFirstArticle(name: string, read: () => Bundle): void {
  describe(name, () => {
    const bundle = read()
    const analysis = analyse(bundle)

    test('finds these four conflicts and no other', () => {
      expect(analysis.conflicts.map(({ kind, severity, claims }) => [kind, severity, ...claims])) //
        .toEqual([
          ['attribution', 'minor', 'c-19'],
          ['attribution', 'minor', 'c-target-hideouts'],
          ['choice', 'moderate', 'c-target-facility', 'c-target-locations'],
          ['denial', 'major', 'c-soil-no', 'c-soil-yes'],
        ])
    })

    test('says who lost the source of the 19, and whose it was', () => {
      expect(conflictOn(analysis, 'c-19').explanation).toContain('Pro-Taliban media')
    })

    test('names both sides of the denial', () => {
      const { explanation } = conflictOn(analysis, 'c-soil-no')
      expect(explanation).toContain('Afghan officials')
      expect(explanation).toContain(publisherOf(bundle))
    })

    const apart: readonly (readonly [string, string, readonly string[]])[] = [
      ['c-46', 'c-19', ['event', 'measure', 'population', 'victimSide', 'causedBy']],
      ['c-46', 'c-3', ['event', 'measure', 'population', 'causedBy']],
      ['c-19', 'c-3', ['event', 'population', 'victimSide', 'causedBy']],
      ['c-46', 'c-dozens-killed', ['measure']],
    ]
    test.each(apart)('says in which parts of the key %s and %s differ', (one, other, parts) => {
      const found = figuresApart(bundle, analysis).find(
        ({ claims }) => claims.includes(one) && claims.includes(other),
      )
      expect(found?.parts.toSorted()).toEqual(parts.toSorted())
      expect(found?.sentence).toMatch(/\w/)
    })

    test('sets the “brutal act” beside the stated target as two questions, and says so', () => {
      const found = figuresApart(bundle, analysis).find(
        ({ questions }) => questions.includes('q-character') && questions.includes('q-target'),
      )
      expect(found?.claims.toSorted()).toEqual(['c-brutal', 'c-target-hideouts'])
      expect(found?.parts).toEqual(['question'])
      expect(found?.sentence).toMatch(/Kabul.*Islamabad|Islamabad.*Kabul/)
    })

    const standings: readonly (readonly [string, Partial<ClaimFinding>])[] = [
      ['c-46', { interest: 'self_serving', corroboration: 'single_origin', origins: 1, sides: 1 }],
      ['c-19', { interest: 'self_serving', corroboration: 'single_origin', origins: 1, sides: 1 }],
      ['c-3', { interest: 'neutral', corroboration: 'single_origin', origins: 1, sides: 0 }],
      ['c-dozens-killed', { interest: 'neutral', corroboration: 'no_origin', origins: 0 }],
      ['c-target-facility', { corroboration: 'no_origin', contested: true }],
      ['c-target-locations', { corroboration: 'no_origin', contested: true }],
      ['c-target-hideouts', { corroboration: 'single_origin', contested: false }],
      ['c-soil-no', { contested: true }],
      ['c-soil-yes', { corroboration: 'no_origin', contested: true }],
      ['c-harbour', { contested: false }],
      ['c-place-undisclosed', { state: 'declined', corroboration: undefined, interest: undefined }],
    ]
    test.each(standings)('knows what stands behind %s', (id, expected) => {
      expect(analysis.claims.find(({ claim }) => claim.id === id)).toMatchObject(expected)
    })

    test('has no statement of Islamabad on the 19, and Kabul’s refusal to say where', () => {
      expect(cellOf(bundle, analysis, 'q-troops', 'islamabad').words).toBe('no statement recorded')
      expect(cellOf(bundle, analysis, 'q-retaliation-place', 'kabul').kind).toBe('declined')
      expect(cellOf(bundle, analysis, 'q-harbour', 'kabul').kind).toBe('denied')
    })
  })
}

function conflictOn(analysis: Analysis, claim: string): Conflict {
  const found = analysis.conflicts.find(({ claims }) => claims.includes(claim))
  if (!found) throw new Error(`no conflict names ${claim}`)
  return found
}

function publisherOf(bundle: Bundle): string {
  const own = bundle.actors.find(({ id }) => id === bundle.documents[0]?.publisher)
  return own?.name ?? ''
}

function cellOf(bundle: Bundle, analysis: Analysis, question: string, body: string): Cell {
  const { columns, rows } = matrixOf(bundle, analysis)
  const row = rows.find((each) => each.question.id === question)
  const cell =
    row &&
    cellAt(
      row,
      columns.findIndex(({ id }) => id === body),
    )
  if (!cell) throw new Error(`no cell for ${body} on ${question}`)
  return cell
}

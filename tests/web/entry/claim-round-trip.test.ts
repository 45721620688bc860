import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Names } from '../../../src/db/changing/names.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import type { Quantity } from '../../../src/domain/quantity/interval.ts'
import { builtInMeasures, builtInPopulations } from '../../../src/domain/question/vocabulary.ts'
import { claimSheetOn } from '../../../src/web/claim/entering/claim-sheet.ts'
import { readFigure, typedFigure } from '../../../src/web/claim/entering/figure-form.ts'
import type { FormGround } from '../../../src/web/claim/entering/ground.ts'
import { Reader } from '../../../src/web/entry/reader.ts'
import { en } from '../../../src/web/words/en.ts'
import { bundle } from '../../support/arbitrary-bundle.ts'

function namesOf(things: readonly Readonly<{ id: string; name: string }>[]): Names {
  return {
    textOf: (id) => things.find((one) => one.id === id)?.name ?? id,
    meantBy: (text) => {
      const found = things.find(({ name }) => name === text)
      return found === undefined ? 'none' : { id: found.id }
    },
  }
}

function groundOf(whole: Bundle, claim: Claim): FormGround {
  const index = indexBundle(whole)
  const question = index.question(claim.question)
  if (question === undefined) throw new Error('no question')
  const choice = ({ id }: Readonly<{ id: string }>) => ({ value: id, text: id })
  const { vocabulary } = whole
  return {
    question,
    counted: '',
    isOnQuestion: () => true,
    document: index.document,
    rootOf: index.rootOf,
    actors: namesOf(whole.actors),
    documents: namesOf(whole.documents.map(({ id, title }) => ({ id, name: title }))),
    earlier: [],
    measures: [...builtInMeasures, ...vocabulary.measures].map(choice),
    populations: [...builtInPopulations, ...vocabulary.populations].map(choice),
    places: claim.citations.length,
    newId: () => 'new',
  }
}

/** What a browser sends: the fields that the form has, with the line ends of the web. */
function sent(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, text.replaceAll(/\r\n|\r|\n/g, '\r\n')]),
  )
}

describe('a claim written in its form', () => {
  test('is read from it again, whatever it is', () => {
    fc.assert(
      fc.property(bundle, (whole) => {
        for (const claim of whole.claims) {
          const sheet = claimSheetOn(en, groundOf(whole, claim))
          const typed = sheet.typedOf(claim)
          const read = sheet.read(sent(typed), claim.id)
          expect(read).toEqual({ ok: true, content: claim, before: [] })
        }
      }),
    )
  })

  test('has a field for everything that is written', () => {
    fc.assert(
      fc.property(bundle, (whole) => {
        for (const claim of whole.claims) {
          const sheet = claimSheetOn(en, groundOf(whole, claim))
          const typed = sheet.typedOf(claim)
          const groups = sheet.groups(typed)
          const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
          const written = Object.keys(typed).filter((name) => typed[name] !== '')
          expect(written.filter((name) => !names.includes(name))).toEqual([])
          expect(new Set(names).size).toBe(names.length)
        }
      }),
    )
  })

  const figure = (given: Partial<Quantity>): Quantity => ({
    min: 46,
    max: 46,
    bound: 'exact',
    best: undefined,
    phrase: '46',
    ...given,
  })
  const figures: readonly [Quantity, string, string, string][] = [
    [figure({}), '', '', ''],
    [figure({ phrase: 'up to 46', min: 20, bound: 'at_most' }), '20', '46', 'at_most'],
    [figure({ phrase: 'mostly', min: 24, bound: 'vague' }), '24', '46', 'vague'],
    [
      figure({ phrase: '15 to 20', min: 15, max: undefined, bound: 'vague' }),
      '15',
      'open',
      'vague',
    ],
    [figure({ phrase: '46', max: undefined, bound: 'at_least' }), '46', '', 'at_least'],
  ]
  test.each(figures)('a figure %j keeps its numbers', (quantity, min, max, bound) => {
    const typed = typedFigure(en, quantity, '')
    expect(typed).toMatchObject({ min, max, bound, phrase: quantity.phrase })
    expect(readFigure(new Reader(typed, en), en, '')).toEqual(quantity)
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ringsIn } from '../../../src/domain/corroboration/rings.ts'

type Sources = ReadonlyMap<string, readonly string[]>

const sources = (text: string): Sources =>
  new Map(
    text.split(' ').map((each) => {
      const [id = '', from = ''] = each.split('<')
      return [id, [...from]]
    }),
  )

describe('the rings of documents that cite one another', () => {
  test.each([
    ['a line has none', 'b<a c<b d<c', {}],
    ['a document that cites itself is none', 'a<a', {}],
    ['two that cite each other', 'a<b b<a', { a: 'ab', b: 'ab' }],
    ['what draws on a ring is not in it', 'a<b b<a c<a', { a: 'ab', b: 'ab' }],
    ['what a ring draws on is not in it', 'a<bx b<a', { a: 'ab', b: 'ab' }],
    [
      'two rings, one drawing on the other',
      'a<b b<a c<da d<c',
      { a: 'ab', b: 'ab', c: 'cd', d: 'cd' },
    ],
  ])('%s', (_name, drawn, expected) => {
    const rings = [...ringsIn(sources(drawn))].map(([id, ring]) => [id, ring.join('')])
    expect(Object.fromEntries(rings)).toEqual(expected)
  })

  test('are those that each reach each other, whatever is drawn', () => {
    const id = fc.constantFrom(...'abcdefg')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.array(id, { maxLength: 3 }))), (drawn) => {
        const from: Sources = new Map(drawn)
        const rings = ringsIn(from)
        for (const one of 'abcdefg') {
          const mutual = [...'abcdefg'].filter(
            (other) => other === one || (reaches(from, one, other) && reaches(from, other, one)),
          )
          expect(rings.get(one)).toEqual(mutual.length > 1 ? mutual : undefined)
        }
      }),
    )
  })

  test('are found in a line of 100,000 and in a ring of as many', () => {
    const line = new Map(
      Array.from({ length: 100_000 }, (_, at) => [`${at + 1}`, [`${at}`]] as const),
    )
    expect(ringsIn(line).size).toBe(0)
    expect(ringsIn(new Map([...line, ['0', ['100000']]])).size).toBe(100_001)
  })
})

function reaches(from: Sources, start: string, goal: string): boolean {
  const seen = new Set(from.get(start))
  for (const id of seen) for (const next of from.get(id) ?? []) seen.add(next)
  return seen.has(goal)
}

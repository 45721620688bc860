import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lru } from '../../../src/web/cache/lru.ts'

const weighing = (entries: number, weight: number) =>
  lru<{ kilos: number }>({ entries, weight, weigh: ({ kilos }) => kilos })

describe('the bounded memory', () => {
  test('what was used least recently goes first', () => {
    const memory = weighing(2, 100)
    memory.set('a', { kilos: 1 })
    memory.set('b', { kilos: 1 })
    memory.get('a')
    memory.set('c', { kilos: 1 })
    expect(memory.get('b')).toBeUndefined()
    expect(memory.get('a')).toEqual({ kilos: 1 })
  })

  test('weight counts as well as number', () => {
    const memory = weighing(10, 5)
    memory.set('a', { kilos: 3 })
    memory.set('b', { kilos: 3 })
    expect([memory.get('a'), memory.get('b')]).toEqual([undefined, { kilos: 3 }])
  })

  test('what outweighs the whole is not kept, and drives nothing out', () => {
    const memory = weighing(10, 5)
    memory.set('b', { kilos: 1 })
    memory.set('a', { kilos: 6 })
    expect([memory.size(), memory.get('b')]).toEqual([1, { kilos: 1 }])
  })

  test('it never holds more than it may, and what it holds is the last set', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), kilos: fc.nat(4) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const memory = weighing(3, 6)
        const last = new Map<string, number>()
        for (const { key, kilos } of steps) {
          memory.set(key, { kilos })
          last.set(key, kilos)
          const held = ['a', 'b', 'c', 'd'].flatMap((name) => {
            const value = memory.get(name)
            return value === undefined ? [] : [[name, value.kilos] as const]
          })
          expect(held.length).toBeLessThanOrEqual(3)
          expect(held.reduce((sum, [, weight]) => sum + weight, 0)).toBeLessThanOrEqual(6)
          for (const [name, weight] of held) expect(weight).toBe(last.get(name))
        }
      }),
    )
  })
})

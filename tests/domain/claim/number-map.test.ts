import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NumberMap } from '../../../src/domain/claim/number-map.ts'

const number = fc.integer({ min: 0, max: 2000 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), number, value: fc.nat() }),
  fc.record({ kind: fc.constant('delete' as const), number }),
  fc.record({ kind: fc.constant('clear' as const) }),
)

test('a number map holds what a map would hold after the same steps', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [map, model] = [new NumberMap(), new Map<number, number>()]
      for (const taken of steps) {
        if (taken.kind === 'clear') {
          map.clear()
          model.clear()
        } else if (taken.kind === 'delete') {
          map.delete(taken.number)
          model.delete(taken.number)
        } else {
          map.set(taken.number, taken.value)
          model.set(taken.number, taken.value)
        }
      }
      expect(map.size).toBe(model.size)
      for (let at = 0; at <= 2000; at++) {
        if (map.get(at) !== (model.get(at) ?? -1)) throw new Error(`differs at ${at}`)
      }
    }),
  )
})

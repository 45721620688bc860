import { describe, expect, test } from '@jest/globals'
import { once, onceFor } from '../../../src/web/cache/once.ts'

describe('work done once', () => {
  test('waits until it is asked for, and is not done again', () => {
    let done = 0
    const work = once(() => {
      done += 1
      return { done }
    })
    expect(done).toBe(0)
    expect(work()).toBe(work())
    expect(done).toBe(1)
  })

  test('is tried again where it failed', () => {
    let tries = 0
    const work = once(() => {
      tries += 1
      if (tries === 1) throw new Error('not yet')
      return { tries }
    })
    expect(work).toThrow('not yet')
    expect(work()).toEqual({ tries: 2 })
  })

  test('is done once for each thing, also where it gives nothing', () => {
    const asked: object[] = []
    const of = onceFor((thing: Readonly<{ name?: string }>) => {
      asked.push(thing)
      return thing.name
    })
    const [one, other] = [{ name: 'Kabul' }, {}]
    expect([of(one), of(other), of(one), of(other)]).toEqual([
      'Kabul',
      undefined,
      'Kabul',
      undefined,
    ])
    expect(asked).toEqual([one, other])
  })
})

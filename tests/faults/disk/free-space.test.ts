import { describe, expect, test } from '@jest/globals'
import { leastFree } from '../../../src/db/dialects/free-space.ts'

const mebibyte = 1024 * 1024

describe('how much of a disk must be free to write', () => {
  test.each([
    [0, 0],
    [100, 5],
    [1280, 64],
    [1_000_000, 64],
  ])('of %d MiB: %d MiB', (size, least) => {
    expect(leastFree(size * mebibyte)).toBeCloseTo(least * mebibyte)
  })
})

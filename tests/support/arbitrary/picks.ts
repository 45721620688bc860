import fc from 'fast-check'

/** A number that a later step reads as "the n-th of however many there are", so that everything shrinks to the first. */
export const pick: fc.Arbitrary<number> = fc.nat({ max: 59 })

/** The picked element; the list must not be empty. */
export function picked<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length]
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}

/** The picked element, or undefined where the pick or the list is empty. */
export function maybePicked<T>(list: readonly T[], n: number | undefined): T | undefined {
  return n === undefined || list.length === 0 ? undefined : picked(list, n)
}

/** The elements whose bit is set in the mask, in the list's order. */
export function subsetOf<T>(list: readonly T[], mask: number): readonly T[] {
  return list.filter((_, place) => (mask >> place) % 2 === 1)
}

/** A value or undefined, as `exactOptionalPropertyTypes` likes it. */
export function maybe<T>(some: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> {
  return fc.option(some, { nil: undefined, freq })
}

/** A number from 0 to 63, for subsetOf; most are sparse. */
export const mask: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 4, 8, 16, 32) },
  { weight: 1, arbitrary: fc.nat({ max: 63 }) },
)

/** A day of late December 2024, or an instant on one of them, worded in several legal ways. */
export const moment: fc.Arbitrary<string> = fc
  .record({
    day: fc.integer({ min: 20, max: 29 }),
    hour: fc.nat({ max: 23 }),
    form: fc.nat({ max: 4 }),
  })
  .map(({ day, hour, form }) => {
    const time = `2024-12-${day}T${String(hour).padStart(2, '0')}`
    if (form === 0) return `2024-12-${day}`
    if (form === 1) return `${time}:30:00+04:30`
    return `${time}:00:00Z`
  })

/** Words that a person could have typed, some beyond Latin script, never empty. */
export const words: fc.Arbitrary<string> = fc.constantFrom(
  'Kabul',
  'near the border',
  'Paktika',
  'کابل',
  'the “old” road',
  'a\nsecond line',
  'tab\tand "quotes" \\ 🕊',
)

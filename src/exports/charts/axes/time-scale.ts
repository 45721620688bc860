import type { Grain } from '../chart-words.ts'

/** A time axis in UTC. `grain` is how closely its ticks stand; `at` gives the share of its length, 0 to 1. */
export type TimeScale = Readonly<{
  from: number
  to: number
  grain: Grain
  ticks: readonly number[]
  at: (ms: number) => number
}>

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const monthMs = 30.436875 * dayMs

const steps: readonly number[] = [1, 3, 6, 12, 24, 48, 168, 336].map((hours) => hours * hourMs)
const monthSteps: readonly number[] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

/**
 * Builds a time axis around some moments, with ticks on whole hours, days, weeks, months or years.
 *
 * @param moments milliseconds since 1970, any order.
 * @param most the greatest number of ticks.
 * @returns an axis a little longer than the moments on either side; six hours either way for one moment alone.
 *
 * O(moments + ticks). Never throws.
 */
export function timeScale(moments: readonly number[], most: number): TimeScale {
  const first = moments.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY)
  const last = moments.reduce((greatest, ms) => Math.max(greatest, ms), Number.NEGATIVE_INFINITY)
  const [low, high] = first <= last ? [first, last] : [0, 0]
  const room = Math.max((high - low) * 0.04, low === high ? 6 * hourMs : 0)
  const from = low - room
  const to = high + room
  const { ticks, grain } = ticksBetween(from, to, most)
  return { from, to, grain, ticks, at: (ms) => (ms - from) / (to - from) }
}

function ticksBetween(
  from: number,
  to: number,
  most: number,
): Readonly<{ ticks: readonly number[]; grain: Grain }> {
  const step = steps.find((candidate) => (to - from) / candidate <= most)
  if (step !== undefined) {
    const first = Math.ceil(from / step)
    const count = Math.floor(to / step) - first + 1
    const ticks = Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step)
    return { ticks, grain: step < dayMs ? 'hour' : 'day' }
  }
  return { ticks: monthTicks(from, to, most), grain: 'month' }
}

function monthTicks(from: number, to: number, most: number): readonly number[] {
  const step = monthSteps.find((months) => (to - from) / (months * monthMs) <= most) ?? 2400
  const first = Math.floor(monthAt(from) / step) * step
  const ticks: number[] = []
  for (let month = first; startOf(month) <= to; month += step) {
    if (startOf(month) >= from) ticks.push(startOf(month))
  }
  return ticks
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1)
}

function monthAt(ms: number): number {
  let month = 1970 * 12 + Math.floor(ms / monthMs)
  while (startOf(month) > ms) month -= 1
  while (startOf(month + 1) <= ms) month += 1
  return month
}

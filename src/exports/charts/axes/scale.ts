/** `log` is only used where the chart says so in words. */
export type ScaleKind = 'linear' | 'log'

/** A zero-based axis of counts. `at` gives the share of the axis's length, from 0 at a count of 0 to 1 at `max`. */
export type Scale = Readonly<{
  kind: ScaleKind
  max: number
  ticks: readonly number[]
  at: (count: number) => number
}>

/**
 * Builds a zero-based axis that holds a greatest count.
 *
 * Linear ticks are multiples of 1, 2 or 5 times a power of ten, whole numbers only. A logarithmic axis places a count
 * n at log(1 + n), so that 0 has a place, and ticks at 0 and the powers of ten.
 *
 * @param greatest the highest count to show, ≥ 0.
 * @param options.kind linear unless the chart says otherwise in words.
 * @param options.wanted about how many steps; the least is 1.
 * @returns an axis from 0 to the last tick, which is ≥ `greatest` and ≥ 1.
 *
 * O(ticks). Never throws.
 *
 * Source of the steps: P. S. Heckbert, "Nice Numbers for Graph Labels", Graphics Gems, 1990.
 *
 * @example scaleTo(50, { kind: 'linear', wanted: 5 }).ticks // [0, 10, 20, 30, 40, 50]
 */
export function scaleTo(
  greatest: number,
  options: Readonly<{ kind: ScaleKind; wanted: number }>,
): Scale {
  const ticks = options.kind === 'log' ? powersOfTen(greatest) : niceTicks(greatest, options.wanted)
  const max = ticks.at(-1) ?? 1
  const at =
    options.kind === 'log'
      ? (count: number) => Math.log10(1 + count) / Math.log10(1 + max)
      : (count: number) => count / max
  return { kind: options.kind, max, ticks, at }
}

function niceTicks(greatest: number, wanted: number): readonly number[] {
  const step = niceStep(Math.max(1, greatest) / Math.max(1, wanted))
  const steps = Math.max(1, Math.ceil(greatest / step))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10
  return Math.max(1, factor * power)
}

function powersOfTen(greatest: number): readonly number[] {
  const ticks = [0, 1]
  while ((ticks.at(-1) ?? 1) < greatest) ticks.push((ticks.at(-1) ?? 1) * 10)
  return ticks
}

/** One line of the result: a figure, and the goal beside it. */
export type Row = Readonly<{
  what: string
  figure: number
  unit: '×' | 'ms' | 's' | 'MB' | '%'
  /** Absent where the figure is only shown. */
  goal?: Readonly<{ atMost: number } | { atLeast: number }>
  note?: string
}>

/** Something to be measured: does its work once and tells the cost, in any unit that both of a pair share. */
export type Cost = () => number | Promise<number>

export const rounds = 5

/**
 * The cost of one thing over that of another.
 *
 * Runs both in every round, in turns first and second, after a round that does not count, so that a busy machine or
 * a warm cache favours neither.
 *
 * @returns the median over the rounds of each round's own ratio.
 */
export async function pairedRatio(subject: Cost, baseline: Cost, count = rounds): Promise<number> {
  const ratios: number[] = []
  for (let round = 0; round <= count; round += 1) {
    const subjectFirst = round % 2 === 0
    const first = await (subjectFirst ? subject : baseline)()
    const second = await (subjectFirst ? baseline : subject)()
    if (round > 0) ratios.push(subjectFirst ? first / second : second / first)
  }
  return median(ratios)
}

/** The median cost over the rounds, after one that does not count. */
export async function medianCost(subject: Cost, count = rounds): Promise<number> {
  const costs: number[] = []
  for (let round = 0; round <= count; round += 1) {
    const cost = await subject()
    if (round > 0) costs.push(cost)
  }
  return median(costs)
}

/** CPU time of this process, in ms, that some work takes; what it left to collect is collected first. */
export async function cpuMs(work: () => unknown): Promise<number> {
  globalThis.gc?.()
  const began = process.cpuUsage()
  await work()
  const used = process.cpuUsage(began)
  return (used.user + used.system) / 1000
}

/** Time on the wall, in ms, that some work takes. */
export async function wallMs(work: () => unknown): Promise<number> {
  globalThis.gc?.()
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The middle value; the mean of the middle two of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (
    ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
  )
}

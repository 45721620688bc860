import type { ChartWords } from '../../../../exports/charts/chart-words.ts'
import { formatsOf } from '../../formats.ts'

const { count, counted } = formatsOf('en-GB')
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const years = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const hours = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

const drawing: ChartWords = {
  number: count,
  moment: (ms, grain) => (grain === 'hour' ? hours : grain === 'day' ? days : years).format(ms),
  logScale: 'Logarithmic scale.',
  linearScale: 'The scale starts at 0.',
}

/** What stands in and round the charts. */
export const chart = {
  drawing,
  rangeTitle: (what: string, least: string, greatest: string | undefined, claimants: number) => {
    const who = counted(claimants, { one: 'claimant', other: 'claimants' })
    if (greatest === undefined) return `${what}: ${who}, none with a figure`
    return least === greatest
      ? `${what}: ${who}, every figure at ${least}`
      : `${what}: ${who}, with figures from ${least} to ${greatest}`
  },
  tollTitle: (what: string, claimants: number) =>
    `${what}: what ${counted(claimants, { one: 'claimant', other: 'claimants' })} said, over time`,
  rangeNote:
    'A dot is an exact figure, a dot with whiskers an approximate one, a bar a range; an arrow marks an open bound, a dashed line a word such as “dozens”. Hollow marks are superseded or withdrawn, crossed ones denied.',
  tollNote:
    'One panel a claimant, all on the same scales. The line follows the lowest figure stated (for “up to”, the highest); a dot is a statement, an arrow an open bound, hollow what no longer stands. Times are in UTC.',
  leftToRight: 'The axis runs from left to right.',
  logNote: 'Logarithmic scale: each step is ten times the one before.',
  toLog: 'Use a logarithmic scale',
  toLinear: 'Use a linear scale',
  asTable: 'The same figures as a table',
  columns: {
    claimant: 'Claimant',
    worded: 'As worded',
    least: 'Least',
    most: 'Most',
    standing: 'Standing',
    when: 'Stated',
  },
  standing: {
    superseded: 'superseded',
    retracted: 'withdrawn',
    stale: 'late relay of an old figure',
  },
  open: 'open',
  noFigure: 'no figure',
  undated: 'no time recorded',
  moreRows: (count: number) =>
    `${counted(count, { one: 'more claimant is', other: 'more claimants are' })} in the list of claims.`,
  moreFigures: (count: number) =>
    `${counted(count, { one: 'more claim is', other: 'more claims are' })} in the list of claims.`,
  andMore: (count: number) => `and ${counted(count, { other: 'more' })}`,
  moreCharts: (count: number) =>
    `${counted(count, { one: 'more question has', other: 'more questions have' })} figures: open them from the table above.`,
}

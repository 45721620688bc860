import type { Quantity } from '../../domain/quantity/interval.ts'

/** How a figure stands today: hollow marks are for those that are no longer, or never were, asserted. */
export type Standing = 'current' | 'withdrawn' | 'denied'

/** One figure of a row; `tolerance` is the share by which an `about` is widened. */
export type RangeFigure = Readonly<{
  quantity: Quantity
  standing: Standing
  tolerance: number
}>

/** One claimant's row: the name, the figures, and the same in words ("46, contested"; "denied, no figure"). */
export type DotRangeRow = Readonly<{
  label: string
  words: string
  figures: readonly RangeFigure[]
}>

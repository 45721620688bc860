/** Whole numbers from `min` to `max`, both included; `max` absent = open above. */
export type Interval = Readonly<{ min: number; max: number | undefined }>

export const bounds = [
  'exact',
  'about',
  'at_least',
  'more_than',
  'at_most',
  'fewer_than',
  'range',
  'vague',
] as const

/** How the wording limits the figure. `about` is compared with a tolerance; `vague` never makes a conflict of figures. */
export type Bound = (typeof bounds)[number]

/** A figure as read: the interval, how it was bounded, the best guess where one was given, and the words themselves. */
export type Quantity = Interval &
  Readonly<{ bound: Bound; best: number | undefined; phrase: string }>

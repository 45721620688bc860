/** How closely a time axis is divided. */
export type Grain = 'hour' | 'day' | 'month'

/** What a chart needs from the language of its page. */
export type ChartWords = Readonly<{
  /** A whole number as the language writes it. */
  number: (count: number) => string
  /** An instant (milliseconds since 1970) as a short label, in UTC. */
  moment: (ms: number, grain: Grain) => string
  logScale: string
  linearScale: string
}>

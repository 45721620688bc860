/** What a chart needs from the language of its page. */
export type ChartWords = Readonly<{
  /** A whole number as the language writes it. */
  number: (count: number) => string
  /** An instant as a short date and, where `precise`, its time; in UTC. */
  moment: (ms: number, precise: boolean) => string
  logScale: string
  linearScale: string
}>

/** A figure with what it counts. `isLoud` marks one that asks for attention. */
export type Tally = Readonly<{ label: string; figure: string; isLoud: boolean }>

import type { Insertable } from 'kysely'
import type { Tables } from '../rows/tables.ts'

/** Which revision of a thing its rows are, and the instant they are entered at. */
export type Stamp = Readonly<{ revision: number; at: string }>

/** Rows ready to insert, by table. */
export type RowsOf<Table extends keyof Tables> = Readonly<{
  [Name in Table]: readonly Insertable<Tables[Name]>[]
}>

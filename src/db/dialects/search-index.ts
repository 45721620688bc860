import type { QueryExecutorProvider, RawBuilder } from 'kysely'

/** Words that must stand beside each other in this order; with `isPrefix` the last may go on. Folded, none empty. */
export type Phrase = Readonly<{ words: readonly string[]; isPrefix: boolean }>

/** Where to look, and for how many: ids of search rows from `from` to `to`, both included. */
export type Stretch = Readonly<{ from: number; to: number; atMost: number }>

/** The words of all things and how each database finds them. */
export type SearchIndex = Readonly<{
  create(db: QueryExecutorProvider): Promise<void>
  /** The form in which the words of one row are stored. No phrase runs from one part into the next. */
  written(parts: readonly (readonly string[])[]): string
  /** Makes rows that were just inserted findable: all whose id is from `from` to `to`. */
  add(db: QueryExecutorProvider, from: number, to: number): Promise<void>
  /** Deletes the rows of things and leaves nothing of their words behind. */
  remove(db: QueryExecutorProvider, thingIds: readonly string[]): Promise<void>
  /** The ids of the rows that hold every phrase, the greatest first. At least one phrase. */
  matching(phrases: readonly Phrase[], stretch: Stretch): RawBuilder<Readonly<{ id: number }>>
}>

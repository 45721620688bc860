import type { readSearch } from '../../db/search/read-search.ts'
import type { FoundKind } from '../../db/search/row-ids.ts'

/** What was asked: as typed, and as it was read. */
export type Asked = Readonly<{
  q: string | undefined
  kind: FoundKind | undefined
  phrases: ReturnType<typeof readSearch>
}>

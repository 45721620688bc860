import type { MergedKind } from '../../domain/bundle/merge.ts'

/** One thing taken for another from `entered_at` on; `replaced_at` null = it still is. */
export type MergeTable = {
  id: string
  entered_at: string
  replaced_at: string | null
  person_id: string
  kind: MergedKind
  merged_id: string
  kept_id: string
  reason: string
}

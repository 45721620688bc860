import { touchedEvents } from '../../db/changing/touched-events.ts'
import { type Family, findFamily } from '../../db/find-family.ts'
import { countMoving, type Moving } from '../../db/merging/count-moving.ts'
import { findSettled } from '../../db/review/find-reviews.ts'
import type { Reading, Store } from '../../db/store.ts'
import { rootsOf } from '../../db/trees/roots-of.ts'
import { analyse } from '../../domain/analysis/analyse.ts'
import type { Analysis } from '../../domain/analysis/analysis.ts'
import {
  joinedAnalyses,
  type MergeEffect,
  mergeEffect,
} from '../../domain/analysis/merge-effect.ts'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import type { Merge } from '../../domain/bundle/merge.ts'
import { refuseUnfit } from './merge-things.ts'

/**
 * What a merge would do to one family of events: `bundle` and `after` are as they would be, `bundles` those that become
 * one, as they are.
 */
export type FamilyPreview = Readonly<{
  root: string
  bundles: readonly Bundle[]
  bundle: Bundle
  after: Analysis
  effect: MergeEffect
}>

/** What a merge would do. `left` counts the families touched that are not looked at. */
export type MergePreview = Readonly<{
  moving: Moving
  families: readonly FamilyPreview[]
  left: number
}>

const mostFamilies = 5

/**
 * Works out what a merge would change; saves nothing.
 *
 * @returns at most five of the families touched, in no order that means anything.
 *
 * Throws what `mergeThings` would. Loads and analyses each family as it is and as it would be.
 */
export async function previewMerge(store: Store, merge: Merge): Promise<MergePreview> {
  await refuseUnfit(store, merge)
  const { kind, merged, kept } = merge
  const events = [
    ...(await touchedEvents(store, kind, kept)),
    ...(await touchedEvents(store, kind, merged)),
  ]
  const roots = [...(await rootsOf(store, events))]
  const looked = roots.slice(0, mostFamilies)
  const byRoot = new Map<string, { before: Family[]; family: Family }>()
  for (const root of looked) {
    const now = await findFamily(store, root)
    const family = await findFamily(store, root, { andMerged: [merge] })
    if (now === undefined || family === undefined) continue
    const known = byRoot.get(family.root) ?? { before: [], family }
    known.before.push(now)
    byRoot.set(family.root, known)
  }
  const families: FamilyPreview[] = []
  for (const [root, { before, family }] of byRoot) {
    const after = await analysisOf(store, family)
    const analyses: Analysis[] = []
    for (const one of before) analyses.push(await analysisOf(store, one))
    const effect = mergeEffect(joinedAnalyses(analyses), after)
    const bundles = before.map(({ bundle }) => bundle)
    families.push({ root, bundles, bundle: family.bundle, after, effect })
  }
  const moving = await countMoving(store, kind, merged)
  return { moving, families, left: roots.length - looked.length }
}

async function analysisOf(reading: Reading, { bundle }: Family): Promise<Analysis> {
  return analyse(bundle, { settled: await findSettled(reading, bundle) })
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { logHead } from '../db/log/log-head.ts'
import { type Store, withTransaction } from '../db/store.ts'
import type { Bundle } from '../domain/bundle/bundle.ts'
import { type Imported, takeIn } from './import-bundle.ts'

/** Where the samples lie, how a bundle's text is read, and the clock and ids. */
export type SeedOptions = Readonly<{
  /** A folder with `*.bundle.json` files. */
  directory: string
  /** Reads a bundle's text; the name is for the faults it may throw. */
  readBundleText: (text: string, name: string) => Bundle
  now: () => number
  newId: () => string
}>

/**
 * Enters the sample bundles of a folder into a database that has never held anything; the first by name comes last, so
 * that it stands on top of what changed last.
 *
 * @returns one a bundle; empty where anything was ever entered, samples since removed included.
 *
 * All or nothing: throws what reading a bundle throws, and then enters none.
 */
export async function seedSamples(
  store: Store,
  options: SeedOptions,
): Promise<readonly Imported[]> {
  if ((await logHead(store)) !== undefined) return []
  const bundles = readBundles(options)
  return withTransaction(store, async (writing) => {
    if ((await logHead(writing)) !== undefined) return []
    const imported: Imported[] = []
    for (const bundle of bundles) {
      const { now, newId } = options
      const how = { enteredBy: 'seed', sample: true, matchActors: 'none', now, newId } as const
      imported.push(await takeIn(writing, bundle, how))
    }
    return imported
  })
}

function readBundles({ directory, readBundleText }: SeedOptions): readonly Bundle[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.bundle.json'))
  return names
    .sort()
    .reverse()
    .map((name) => readBundleText(readFileSync(join(directory, name), 'utf8'), name))
}

import { createHash } from 'node:crypto'
import type { Store } from '../db/store.ts'
import type { Log } from '../logging.ts'
import { type Assets, readAssets } from './assets.ts'
import { type Families, families } from './cache/family-cache.ts'
import { type Lru, lru } from './cache/lru.ts'
import { compileViews, viewSources } from './views.ts'

/** Where the server lives. `baseUrl` is the only source of absolute links. */
export type Address = Readonly<{ baseUrl: string; host: string }>

/** What the composition root hands to the pages: `now` in milliseconds since 1970, `newId` a new UUIDv7 a call. */
export type Given = Readonly<{
  store: Store
  config: Address
  log: Log
  now: () => number
  newId: () => string
}>

/** All that a route may use. */
export type Deps = Given &
  Readonly<{
    assets: Assets
    families: Families
    /** Whole pages by all that they depend on, so that an unchanged one is written once. */
    pages: Lru<Buffer>
    /** Changes with every view, asset and start, since a new release words pages anew; part of every ETag. */
    edition: string
  }>

/**
 * Adds to what the composition root gives what the pages keep for themselves: assets, caches, compiled views.
 *
 * Reads all of `views/` once. Throws where a view does not compile.
 */
export function depsFrom(given: Given): Deps {
  compileViews()
  const assets = readAssets()
  const edition = createHash('sha256')
    .update(viewSources().join('\0'))
    .update(String(given.now()))
    .update(JSON.stringify([assets.styles, assets.load('sayswho.js')]))
    .digest('hex')
    .slice(0, 12)
  const pages = lru<Buffer>({ entries: 500, weight: 32_000_000, weigh: ({ length }) => length })
  return { ...given, assets, families: families(), pages, edition }
}

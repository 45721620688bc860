import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file that pages load, held in memory. `path` carries the hash of its bytes, so it may be cached for ever. */
export type Asset = Readonly<{ path: string; type: string; bytes: Buffer }>

/** The files of `views/assets`, by their own name and by the name with the hash. */
export type Assets = Readonly<{
  href: (name: string) => string
  /** Addresses of all style sheets, by name: `base.css` comes first and orders the layers. */
  styles: readonly string[]
  find: (hashedName: string) => Asset | undefined
}>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Reads every asset once, at the start.
 *
 * @returns lookups: `href('base.css')` → `/assets/base.1f0c….css`. `href` throws on an unknown name, which is a
 * mistake of a view; `find` gives `undefined`. No path of a request ever reaches the disk.
 */
export function readAssets(): Assets {
  const folder = fileURLToPath(new URL('../../views/assets', import.meta.url))
  const byName = new Map<string, Asset>()
  const byHashedName = new Map<string, Asset>()
  for (const name of readdirSync(folder).sort()) {
    const ending = extname(name)
    const type = types[ending]
    if (type === undefined) continue
    const bytes = readFileSync(join(folder, name))
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const hashedName = `${name.slice(0, -ending.length)}.${hash}${ending}`
    const asset = { path: `/assets/${hashedName}`, type, bytes }
    byName.set(name, asset)
    byHashedName.set(hashedName, asset)
  }
  return {
    href: (name) => {
      const asset = byName.get(name)
      if (asset === undefined) throw new Error(`views/assets has no ${name}`)
      return asset.path
    },
    styles: [...byName.values()]
      .filter(({ type }) => type === types['.css'])
      .map(({ path }) => path),
    find: (hashedName) => byHashedName.get(hashedName),
  }
}

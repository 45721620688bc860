import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file that pages load, held in memory. `href` carries the hash of its bytes, so it may be cached for ever. */
export type Asset = Loaded & Readonly<{ type: string; bytes: Buffer }>

/** What a page needs to load an asset and to know that it is the right one. */
export type Loaded = Readonly<{ href: string; integrity: string }>

/** The files of `views/assets`, by their own name and by the name with the hash. */
export type Assets = Readonly<{
  load: (name: string) => Loaded
  /** Addresses of all style sheets, by name: `base.css` comes first and orders the layers. */
  styles: readonly Loaded[]
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
 * @returns lookups: `load('base.css').href` → `/assets/base.1f0c….css`. `load` throws on an unknown name, which is a
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
    const digest = createHash('sha384').update(bytes).digest()
    const hashedName = `${name.slice(0, -ending.length)}.${digest.toString('hex', 0, 8)}${ending}`
    const href = `/assets/${hashedName}`
    const asset = { href, integrity: `sha384-${digest.toString('base64')}`, type, bytes }
    byName.set(name, asset)
    byHashedName.set(hashedName, asset)
  }
  return {
    load: (name) => {
      const asset = byName.get(name)
      if (asset === undefined) throw new Error(`views/assets has no ${name}`)
      return loaded(asset)
    },
    styles: [...byName.values()].filter(({ type }) => type === types['.css']).map(loaded),
    find: (hashedName) => byHashedName.get(hashedName),
  }
}

function loaded({ href, integrity }: Asset): Loaded {
  return { href, integrity }
}

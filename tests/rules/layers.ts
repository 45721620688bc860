import { importsOf } from './reading/imports.ts'
import type { Source, Tree } from './reading/tree.ts'

type Layer = Readonly<{ at: RegExp; mayImport: readonly string[]; packages: RegExp }>

const node = (names: string) => `node:(?:${names})`
const only = (...names: readonly string[]) => new RegExp(`^(?:${names.join('|')})$`)
const none = /^\b$/

/** Who may import whom, and which packages: the first layer whose `at` fits a path is its layer. */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { at: /^src\/domain\//, mayImport: [], packages: none },
  extraction: { at: /^src\/extraction\//, mayImport: ['domain'], packages: none },
  config: {
    at: /^src\/(?:config|logging)\.ts$/,
    mayImport: ['domain', 'config'],
    packages: only('zod', 'pino', node('path|fs|crypto')),
  },
  migrations: { at: /^migrations\//, mayImport: ['dialects'], packages: only('kysely') },
  dialects: {
    at: /^src\/db\/dialects\//,
    mayImport: ['domain', 'config', 'db'],
    packages: only('kysely', 'better-sqlite3', 'pg', 'pino', node('fs|path|crypto')),
  },
  db: {
    at: /^src\/db\//,
    mayImport: ['domain', 'extraction', 'config', 'dialects', 'migrations'],
    packages: only('kysely', 'uuidv7', 'pino', node('fs|path|crypto|url')),
  },
  operations: { at: /^src\/operations\//, ...edge('uuidv7', node('crypto|fs|path')) },
  exports: { at: /^src\/exports\//, ...edge('ejs', node('crypto|stream')) },
  imports: { at: /^src\/imports\//, ...edge('zod', node('crypto|stream')) },
  fetching: { at: /^src\/fetching\//, ...edge('undici', node('net|dns|stream')) },
  seeds: {
    at: /^seeds\//,
    mayImport: ['domain', 'imports'],
    packages: only(node('fs|path|url')),
  },
  web: {
    at: /^src\/web\//,
    mayImport: [...below(), 'operations', 'exports', 'imports', 'fetching'],
    packages: only(
      'diff',
      'express',
      'ejs',
      'helmet',
      'zod',
      'pino',
      node('http|net|fs|path|url|crypto|stream'),
    ),
  },
  jobs: {
    at: /^src\/jobs\//,
    mayImport: [...below(), 'operations', 'exports', 'imports', 'fetching'],
    packages: only('pino'),
  },
  root: {
    at: /^src\/(?:main|cli)\.ts$|^src\/cli\//,
    mayImport: [...below(), 'operations', 'exports', 'imports', 'fetching', 'seeds', 'web', 'jobs'],
    packages: only('commander', 'pino', 'uuidv7', node('.*')),
  },
}

function below(): readonly string[] {
  return ['domain', 'extraction', 'db', 'config']
}

function edge(...packages: readonly string[]): Omit<Layer, 'at'> {
  return { mayImport: below(), packages: only(...packages) }
}

/**
 * The imports that the dependency rule forbids.
 *
 * @returns one line an offence, `path → target: why`; empty where all is well.
 */
export function strangersIn(tree: Tree): readonly string[] {
  return tree.filter(({ path }) => path.endsWith('.ts')).flatMap(strangersOf)
}

function strangersOf(source: Source): readonly string[] {
  const own = layerOf(source.path)
  const layer = own === undefined ? undefined : layers[own]
  if (layer === undefined) return [`${source.path}: in no layer`]
  return importsOf(source).flatMap(({ target, isOwn }) => {
    const allowed = isOwn ? mayReach(own, layer, layerOf(target)) : layer.packages.test(target)
    return allowed ? [] : [`${source.path} → ${target}: ${own} may not`]
  })
}

function mayReach(own: string | undefined, layer: Layer, other: string | undefined): boolean {
  return other !== undefined && (other === own || layer.mayImport.includes(other))
}

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((name) => layers[name]?.at.test(path))
}

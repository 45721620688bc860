import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file: its path from the top of the checkout, with `/`, and its text. */
export type Source = Readonly<{ path: string; text: string }>

/** Files in path order. A planted tree in a test is simply such a list. */
export type Tree = readonly Source[]

const left = new Set(['node_modules', '.git', 'data', 'tmp', 'coverage'])

/** The top of this checkout. */
export const top = join(import.meta.dirname, '../../..')

/**
 * Reads the text files below some folders.
 *
 * @param folders paths from the top; a file may stand among them; an absent one is empty.
 * @returns files in path order, without installed packages and run-time data.
 */
export function readTree(...folders: readonly string[]): Tree {
  return folders.flatMap(pathsBelow).sort().map(read)
}

function read(path: string): Source {
  return { path, text: readFileSync(join(top, path), 'utf8') }
}

function pathsBelow(path: string): string[] {
  try {
    return readdirSync(join(top, path), { withFileTypes: true }).flatMap((entry) => {
      const below = path === '.' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) return left.has(entry.name) ? [] : pathsBelow(below)
      return [below]
    })
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return [path]
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code
}

import { posix } from 'node:path'
import { blankComments } from './blank-comments.ts'
import type { Source } from './tree.ts'

/** One import: the clause as written (`{ a, type B }`, `* as c`, empty for a bare one) and what it names. */
export type Import = Readonly<{ clause: string; target: string; isOwn: boolean }>

const statement =
  /(?:^|[;\n])\s*(?:import|export)\s+(?:(type\s+)?([\w*{][^;'"`]*?)\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g

/**
 * The imports and re-exports of one file, dynamic ones included.
 *
 * @returns in text order; `target` is a path from the top of the checkout for own files (`isOwn`), else the
 *   package's name with its scope, `node:` kept, without a path inside the package.
 */
export function importsOf(source: Source): readonly Import[] {
  return [...blankComments(source.text).matchAll(statement)].map((match) => {
    const named = match[3] ?? match[4] ?? ''
    const clause = match[2] ?? (match[4] === undefined ? '' : '* as dynamic')
    if (!named.startsWith('.')) return { clause, target: packageOf(named), isOwn: false }
    return { clause, target: posix.join(posix.dirname(source.path), named), isOwn: true }
  })
}

function packageOf(named: string): string {
  if (named.startsWith('node:')) return named
  return named
    .split('/')
    .slice(0, named.startsWith('@') ? 2 : 1)
    .join('/')
}

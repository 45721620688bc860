import { codeBans } from './code-bans.ts'
import { blankComments } from './reading/blank-comments.ts'
import type { Source, Tree } from './reading/tree.ts'
import { textBans } from './text-bans.ts'

/**
 * Something that may not be written. `at` says in which files, `save` in which of those it may be after all;
 * `planted` are texts that break the rule and `fine` texts near it that do not: both are test rows.
 */
export type Ban = Readonly<{
  rule: string
  at: RegExp
  save?: RegExp
  pattern: RegExp
  readsComments?: true
  planted: readonly string[]
  fine?: readonly string[]
}>

export const bans: readonly Ban[] = [...codeBans, ...textBans]

/**
 * Where a tree breaks a ban. Comments of code and style sheets are not read.
 *
 * @returns one line an offence, `path:line: rule`; empty where all is well.
 */
export function offencesIn(tree: Tree, ban: Ban): readonly string[] {
  return tree
    .filter(({ path }) => ban.at.test(path) && ban.save?.test(path) !== true)
    .flatMap((source) => offencesOf(source, ban))
}

function offencesOf(
  { path, text }: Source,
  { rule, pattern, readsComments }: Ban,
): readonly string[] {
  const isCode = /\.(?:ts|js|css)$/.test(path) && readsComments === undefined
  const read = isCode ? blankComments(text) : text
  return [...read.matchAll(new RegExp(pattern, `${pattern.flags}gm`))].map(
    ({ index }) => `${path}:${read.slice(0, index).split('\n').length}: ${rule}`,
  )
}

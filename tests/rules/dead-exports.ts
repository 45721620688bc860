import { blankComments } from './reading/blank-comments.ts'
import { type Import, importsOf } from './reading/imports.ts'
import type { Tree } from './reading/tree.ts'

const exported = /^export (?:async )?(?:function\*?|const|class|type) (\w+)/gm

/**
 * What `src` exports and nobody that ships uses: no other file imports it and its own file does not mention it again.
 *
 * @param tree the shipped files: src, seeds, migrations. A test is no use.
 * @param entries files that are started, not imported.
 * @returns one line an offence, `path: name`; empty where all is well.
 */
export function deadExportsIn(tree: Tree, entries: RegExp): readonly string[] {
  const imports = tree.flatMap(importsOf).filter(({ isOwn }) => isOwn)
  return tree
    .filter(({ path }) => /^src\/.*\.ts$/.test(path) && !entries.test(path))
    .flatMap(({ path, text }) => {
      const code = blankComments(text)
      return [...code.matchAll(exported)]
        .map((match) => match[1] ?? '')
        .filter((name) => !isMentionedAgain(code, name) && !isImported(imports, path, name))
        .map((name) => `${path}: ${name}`)
    })
}

function isMentionedAgain(code: string, name: string): boolean {
  return (code.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1
}

function isImported(imports: readonly Import[], path: string, name: string): boolean {
  return imports.some(
    ({ target, clause }) =>
      target === path && (clause.includes('*') || new RegExp(`\\b${name}\\b`).test(clause)),
  )
}

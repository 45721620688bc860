import { posix } from 'node:path'
import type { Source, Tree } from './reading/tree.ts'

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/
const vague = /(?:^|\/)(?:index|types|utils?|helpers?|common|misc)(?:\.[a-z.]+|\/)/
const pageType = /^<%# .*[A-Z][A-Za-z]+.* -?%>$/

type Shape = Readonly<{ rule: string; breaks: (source: Source) => boolean }>

const shapes: readonly Shape[] = [
  {
    rule: 'a name in kebab-case',
    breaks: ({ path }) => path.split('/').some((part) => !kebab.test(part)),
  },
  { rule: 'a name that says what is inside', breaks: ({ path }) => vague.test(path) },
  {
    rule: 'at most 250 lines',
    breaks: ({ path, text }) => path.endsWith('.ts') && linesOf(text) > 250,
  },
  {
    rule: 'a view of at most 80 lines',
    breaks: ({ path, text }) => path.endsWith('.ejs') && linesOf(text) > 80,
  },
  {
    rule: 'a view whose first line names its page type',
    breaks: ({ path, text }) => path.endsWith('.ejs') && !pageType.test(text.split('\n')[0] ?? ''),
  },
]

/**
 * The files and folders that break the rules of names and sizes.
 *
 * @returns one line an offence, empty where all is well. A folder holds at most 12 files.
 */
export function misshapenIn(tree: Tree): readonly string[] {
  const files = tree.flatMap((source) =>
    shapes.filter(({ breaks }) => breaks(source)).map(({ rule }) => `${source.path}: ${rule}`),
  )
  return [...files, ...crowdedIn(tree)]
}

function crowdedIn(tree: Tree): readonly string[] {
  const folders = Map.groupBy(tree, ({ path }) => posix.dirname(path))
  return [...folders]
    .filter(([, files]) => files.length > 12)
    .map(([folder, files]) => `${folder}: at most 12 files a folder, not ${files.length}`)
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length
}

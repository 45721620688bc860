import { describe, expect, test } from '@jest/globals'
import { type Ban, bans, offencesIn } from './bans.ts'
import { blankComments } from './reading/blank-comments.ts'
import { readTree } from './reading/tree.ts'

const tree = readTree('.').filter(({ path }) => !/\.(?:png|ico|woff2|gz|db)$/.test(path))

describe.each(bans)('$rule', (ban) => {
  test('holds in the whole tree', () => {
    expect(offencesIn(tree, ban)).toEqual([])
  })

  test.each(ban.planted)('goes red for: %s', (text) => {
    expect(offencesIn([{ path: pathIn(ban), text }], ban)).not.toEqual([])
  })

  test('lets through what is near it', () => {
    const fine = (ban.fine ?? ['']).map((text) => ({ path: pathIn(ban), text }))
    expect(offencesIn(fine, ban)).toEqual([])
  })
})

test('the tree that the rules read is not empty', () => {
  for (const { rule, at } of bans)
    expect({ rule, files: filesAt(at) }).not.toEqual({ rule, files: 0 })
})

test.each([
  ["const a = 'http://x' // b", "const a = 'http://x'     "],
  ['/* a\nb */c', '    \n    c'],
  ["x.replace(/['\"]/g, y) // '", 'x.replace(/[\'"]/g, y)     '],
  ['`// kept`', '`// kept`'],
])('comments are blanked and nothing else: %s', (text, blanked) => {
  expect(blankComments(text)).toBe(blanked)
})

function filesAt(at: RegExp): number {
  return tree.filter(({ path }) => at.test(path)).length
}

/** A path that the ban reads, and that none of its exceptions covers. */
function pathIn({ at }: Ban): string {
  const paths = ['src/web/planted.ts', 'views/planted.ejs', 'views/planted.css', 'tests/planted.ts']
  return paths.find((path) => at.test(path)) ?? ''
}

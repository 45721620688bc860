import { expect, test } from '@jest/globals'
import { deadExportsIn } from './dead-exports.ts'
import { readTree } from './reading/tree.ts'

const entries = /^src\/(?:main|cli)\.ts$/

test('everything that src exports is used by something that ships', () => {
  const tree = readTree('src', 'seeds', 'migrations').filter(({ path }) => path.endsWith('.ts'))
  expect(deadExportsIn(tree, entries)).toEqual([])
})

const a = (text: string) => ({ path: 'src/domain/a.ts', text })
const b = (text: string) => ({ path: 'src/domain/b.ts', text })

test.each([
  ['nobody imports it', [a('export const x = 1'), b("import { y } from './a.ts'")]],
  [
    'only a longer name is imported',
    [a('export type X = 1'), b("import type { XY } from './a.ts'")],
  ],
  [
    'its namesake elsewhere is imported',
    [a('export function x() {}'), b("import { x } from './c.ts'")],
  ],
  ['only a comment speaks of it', [a('// x\nexport const x = 1')]],
])('goes red where %s', (_name, tree) => {
  expect(deadExportsIn(tree, entries)).toHaveLength(1)
})

test.each([
  ['imported', [a('export const x = 1'), b("import { x } from './a.ts'")]],
  ['re-exported', [a('export const x = 1'), b("export { x } from './a.ts'")]],
  ['imported under another name', [a('export const x = 1'), b("import { x as y } from './a.ts'")]],
  ['imported late', [a('export const x = 1'), b("await import('./a.ts')")]],
  [
    'part of another type',
    [a('export type X = 1\nexport type Y = X'), b("import { Y } from './a.ts'")],
  ],
])('lets through what is %s', (_name, tree) => {
  expect(deadExportsIn(tree, entries)).toEqual([])
})

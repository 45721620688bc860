import { describe, expect, test } from '@jest/globals'
import { layers, strangersIn } from './rules/layers.ts'
import { readTree } from './rules/reading/tree.ts'
import { misshapenIn } from './rules/shape.ts'

const ts = (path: string, text = '') => ({ path, text })

describe('the dependency rule', () => {
  test('no file imports what its layer may not', () => {
    expect(strangersIn(readTree('src', 'migrations', 'seeds').filter(isCode))).toEqual([])
  })

  const planted: readonly (readonly [string, string, string])[] = [
    ['domain reads zod', 'src/domain/claim/claim.ts', "import { z } from 'zod'"],
    ['domain reads Node', 'src/domain/claim/claim.ts', "import { readFileSync } from 'node:fs'"],
    ['domain reaches up', 'src/domain/claim/claim.ts', "import type { X } from '../../db/x.ts'"],
    ['domain imports late', 'src/domain/a.ts', "const x = await import('../db/x.ts')"],
    ['domain re-exports', 'src/domain/a.ts', "export { x } from '../db/x.ts'"],
    ['a bare import', 'src/domain/a.ts', "import '../web/app.ts'"],
    ['db reaches an operation', 'src/db/a.ts', "import { x } from '../operations/x.ts'"],
    [
      'an operation reaches an export',
      'src/operations/a.ts',
      "import { x } from '../exports/x.ts'",
    ],
    ['an export reaches an import', 'src/exports/a.ts', "import { x } from '../imports/x.ts'"],
    ['an operation writes SQL', 'src/operations/a.ts', "import { sql } from 'kysely'"],
    ['a page opens a driver', 'src/web/a.ts', "import Database from 'better-sqlite3'"],
    ['a page reaches the command line', 'src/web/a.ts', "import { x } from '../cli/x.ts'"],
    ['a job reaches a page', 'src/jobs/a.ts', "import { x } from '../web/x.ts'"],
    ['a file of no layer', 'src/odd/a.ts', 'export const x = 1'],
    ['several lines', 'src/domain/a.ts', "import {\n  x,\n  y,\n} from '../db/x.ts'"],
    [
      'a migration that reads the domain',
      'migrations/0001-a.ts',
      "import { x } from '../src/domain/x.ts'",
    ],
  ]
  test.each(planted)('goes red for: %s', (_name, path, text) => {
    expect(strangersIn([ts(path, text)])).toHaveLength(1)
  })

  test('lets through what each layer is for', () => {
    const good = [
      ts('src/domain/a/b.ts', "import type { C } from '../c/c.ts'\n// import 'zod'"),
      ts('src/db/a.ts', "import { sql } from 'kysely'\nimport { x } from '../domain/x.ts'"),
      ts('src/web/a.ts', "import { x } from '../operations/x.ts'\nimport express from 'express'"),
      ts('src/main.ts', "import { x } from './web/app.ts'\nimport { y } from 'node:http'"),
    ]
    expect(strangersIn(good)).toEqual([])
  })

  test('names only layers that exist', () => {
    const named = Object.values(layers).flatMap(({ mayImport }) => mayImport)
    expect(named.filter((name) => layers[name] === undefined)).toEqual([])
  })
})

describe('names and sizes', () => {
  test('every file and folder keeps them', () => {
    expect(misshapenIn(readTree('src', 'migrations', 'seeds', 'views', 'tests'))).toEqual([])
  })

  const long = (lines: number) => 'x\n'.repeat(lines)
  const planted: readonly (readonly [string, ReturnType<typeof ts>[], string])[] = [
    ['a capital', [ts('src/web/EventPage.ts')], 'kebab-case'],
    ['an underscore', [ts('src/web/event_page.ts')], 'kebab-case'],
    ['a barrel', [ts('src/web/index.ts')], 'says what is inside'],
    ['a folder of helpers', [ts('src/helpers/a.ts')], 'says what is inside'],
    ['types.ts', [ts('src/web/types.ts')], 'says what is inside'],
    ['a long file', [ts('src/web/a.ts', long(251))], '250 lines'],
    ['a long view', [ts('views/a/b.ejs', `<%# APage %>\n${long(80)}`)], '80 lines'],
    ['a view of no page', [ts('views/a/b.ejs', '<p>')], 'page type'],
    ['a crowd', 'abcdefghijklm'.split('').map((name) => ts(`src/web/${name}.ts`)), '12 files'],
  ]
  test.each(planted)('goes red for: %s', (_name, tree, rule) => {
    expect(misshapenIn(tree)).toEqual([expect.stringContaining(rule)])
  })

  test('lets the limits themselves through', () => {
    const limits = [
      ts('src/web/event-page.ts', long(250)),
      ts('views/a/b.ejs', `<%# APage: what it prints %>\n${long(79)}`),
      ...'abcdefghijkl'.split('').map((name) => ts(`src/jobs/${name}.ts`)),
    ]
    expect(misshapenIn(limits)).toEqual([])
  })
})

function isCode({ path }: { path: string }): boolean {
  return path.endsWith('.ts')
}

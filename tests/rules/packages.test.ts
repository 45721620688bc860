import { expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import {
  type Card,
  faultsInLock,
  isBelow,
  type Lock,
  sqliteFloor,
  unreasonedIn,
} from './packages.ts'
import { readTree } from './reading/tree.ts'

const card = jsonOf('package.json') as Card
const sound = { version: '1.0.0', integrity: 'sha512-x' }

test('the lock file is whole, above its floors, and every install script was decided on', () => {
  expect(faultsInLock(jsonOf('package-lock.json') as Lock, card)).toEqual([])
})

test.each([
  ['no hash', { 'node_modules/a': { version: '1.0.0' } }],
  ['a weak hash', { 'node_modules/a': { ...sound, integrity: 'sha1-x' } }],
  [
    'a platform left out',
    { 'node_modules/a': { ...sound, optionalDependencies: { 'a-arm64': '1' } } },
  ],
  ['a script', { 'node_modules/a': { ...sound, hasInstallScript: true } }],
  ['an old ejs', { 'node_modules/x/node_modules/ejs': { ...sound, version: '7.0.1' } }],
  ['csurf', { 'node_modules/csurf': sound }],
])('goes red for %s', (_name, packages) => {
  expect(faultsInLock({ packages: { '': {}, ...packages } }, card)).toHaveLength(1)
})

test('SQLite and Node are above their floors', () => {
  const database = new Database(':memory:')
  const version = database.prepare('select sqlite_version()').pluck().get()
  database.close()
  expect(isBelow(String(version), sqliteFloor)).toBe(false)
  expect(isBelow(process.versions.node, '24.0.0')).toBe(false)
})

test.each([
  ['3.51.2', '3.51.3', true],
  ['3.9.9', '3.51.3', true],
  ['3.51.3', '3.51.3', false],
  ['3.51.10', '3.51.3', false],
  ['4.0.0', '3.51.3', false],
  ['17.10.0-beta.17', '17.10.0', false],
])('%s below %s: %p', (version, floor, below) => {
  expect(isBelow(version, floor)).toBe(below)
})

test('every direct dependency has its line of reason, and every line its dependency', () => {
  expect(unreasonedIn(textOf('docs/dependencies.md'), card)).toEqual([])
})

test('goes red for a dependency without a reason, and for a reason without its dependency', () => {
  const small = { dependencies: { a: '1' }, devDependencies: { b: '1' }, allowScripts: {} }
  expect(unreasonedIn('| `a` | because |\n| `c` | because |\n| `b` |  |', small)).toEqual([
    'b: no reason',
    'c: not installed',
  ])
})

function jsonOf(path: string): unknown {
  return JSON.parse(textOf(path))
}

function textOf(path: string): string {
  return readTree(path)[0]?.text ?? ''
}

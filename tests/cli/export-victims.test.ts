import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bundleJson } from '../../src/exports/bundle-json.ts'
import { bundle, event } from '../support/build-bundle.ts'
import { run } from './run.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayswho-victims-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an exported bundle holds the identified victims, and says beside it that it does', async () => {
  const victim = { id: 'v', name: 'Zahra', age: 9, population: 'children' }
  const text = bundleJson(bundle([], { events: [event('e', { victims: [victim] })] }))
  const dataDir = join(folder, 'one')
  await run(['import', '-'], { input: text, dataDir })
  expect(await run(['export', '--format', 'bundle'], { dataDir })).toEqual({
    status: 0,
    output: text,
    errors: 'This bundle is complete: it identifies 1 victim. No page and no report does.\n',
  })
})

import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const top = join(import.meta.dirname, '../..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayswho-ci-'))
  mkdirSync(join(folder, '.ci'))
  mkdirSync(join(folder, 'bin'))
  cpSync(join(top, '.ci/run'), join(folder, '.ci/run'))
  for (const tool of ['chromium', 'pdftotext']) fake(tool, 'exit 0')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const green = 'Tests:       2 skipped, 40 passed, 42 total'

test('adds up what both runners passed, and ends with that line alone', () => {
  expect(run({ test: green, tools: 'Tests:       2 passed, 2 total' })).toEqual({
    status: 0,
    last: '42 passed, 0 failed',
  })
})

test.each([
  ['a failed test', { test: 'Tests:       3 failed, 40 passed, 43 total; exit 1' }, 3],
  ['a file that does not load', { test: 'Tests:       40 passed, 40 total; exit 1' }, 1],
  ['a runner that ran nothing', { tools: 'No tests found' }, 1],
  ['a runner that says nothing', { tools: '' }, 1],
  ['lint', { lint: 'exit 1' }, 1],
  ['types', { typecheck: 'exit 2' }, 1],
  ['two of them', { lint: 'exit 1', typecheck: 'exit 1' }, 2],
])('is red for %s, and runs the rest all the same', (_name, faults, failed) => {
  const { status, last } = run({ test: green, tools: green, ...faults })
  expect(status).toBe(1)
  expect(last).toMatch(new RegExp(`^\\d+ passed, ${failed} failed$`))
})

test('reads totals that are coloured', () => {
  expect(run({ test: `\\033[1mTests:\\033[22m 7 passed, 7 total`, tools: green }).last).toBe(
    '47 passed, 0 failed',
  )
})

/** Runs a copy of the script with an npm that prints what it is told, `words; exit n`. */
function run(answers: Readonly<Record<string, string>>) {
  const cases = Object.entries(answers).map(([name, answer]) => {
    const [, words = '', status = '0'] = /^(.*?)(?:; )?(?:exit (\d))?$/.exec(answer) ?? []
    return `*${name}) printf '${words}\\n'; exit ${status} ;;`
  })
  fake('npm', `case "$*" in\n${cases.join('\n')}\nesac`)
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), {
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    encoding: 'utf8',
  })
  return { status, last: stdout.trimEnd().split('\n').at(-1) }
}

function fake(name: string, body: string): void {
  const file = join(folder, 'bin', name)
  writeFileSync(file, `#!/bin/bash\n${body}\n`)
  chmodSync(file, 0o755)
}

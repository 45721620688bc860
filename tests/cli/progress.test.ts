import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

const busyFor = (ms: number) => `
  import { withProgress } from './src/cli/progress.ts'
  const work = async () => { for (const end = Date.now() + ${ms}; Date.now() < end; ); return 'done' }
  process.stdout.write(await withProgress('counting', work, 100))
`

function runModule(text: string) {
  const words = ['--input-type=module', '--eval', text]
  return spawnSync(process.execPath, words, { encoding: 'utf8' })
}

test('long work is told of while it keeps its own thread busy, and its result is given', () => {
  const { stdout, stderr, status } = runModule(busyFor(3000))
  expect({ stdout, status }).toEqual({ stdout: 'done', status: 0 })
  expect(stderr).toMatch(/^(?:… counting: [0-3] s\n)+$/)
})

test('work that is done at once says nothing', () => {
  expect(runModule(busyFor(0))).toMatchObject({ stdout: 'done', stderr: '', status: 0 })
})

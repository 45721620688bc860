import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type RunningProgram, startProgram } from '../../support/running-program.ts'
import { lossesIn } from '../killing/losses.ts'
import { type SmallDisk, smallDisk, whyNoDisk } from './small-disk.ts'

const none = whyNoDisk()
const megabytes = 16

let disk: SmallDisk | undefined
let program: RunningProgram | undefined

afterEach(async () => {
  await program?.stop()
  program = undefined
  disk?.close()
  disk = undefined
})

async function startOn(folder: string): Promise<RunningProgram> {
  program = await startProgram('src/main.ts', { DATA_DIR: folder })
  return program
}

/** Enters an actor as a person does; the answer, with its page. */
async function enter({ url }: RunningProgram, name: string) {
  const response = await fetch(`${url}/actors/new`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ name, kind: 'ngo', aliases: 'typed with care', by: 'Amina' }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const statusOf = async ({ url }: RunningProgram, path: string) => (await fetch(url + path)).status

/** What a form says that could not be saved for want of a disk: all that was typed, and nothing of the program. */
function expectRefused(answer: Awaited<ReturnType<typeof enter>>, name: string): void {
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('10')
  expect(answer.text).toContain('The database does not answer')
  for (const typed of [
    `value="${name}"`,
    'typed with care',
    'value="Amina"',
    'value="ngo" selected',
  ])
    expect(answer.text).toContain(typed)
  expect(answer.text).not.toMatch(/SQLITE|\bat \S+\.ts/)
}

if (none !== undefined) {
  test(`a full disk: not tried, ${none}`, () => expect(none).toContain('no'))
} else {
  describe('a disk that is nearly full', () => {
    test('refuses what is written, shows the form again, reads on, and goes on by itself once there is space', async () => {
      disk = smallDisk(megabytes)
      const server = await startOn(disk.folder)
      expect((await enter(server, 'before')).status).toBe(303)
      disk.fill(400_000)
      for (const name of ['first', 'second']) expectRefused(await enter(server, name), name)
      expect(await statusOf(server, '/actors')).toBe(200)
      expect(await statusOf(server, '/events')).toBe(200)
      disk.free()
      expect((await enter(server, 'after')).status).toBe(303)
      await server.stop()
      expect(await lossesIn(disk.folder, [])).toEqual({ lost: [], bad: [], orphans: [] })
    })

    test('stops a start with one line', async () => {
      disk = smallDisk(megabytes)
      disk.fill(0)
      await expect(startOn(disk.folder)).rejects.toThrow(
        /\n\n?The database cannot be written to: .*\n$/,
      )
    })
  })

  test('a disk that may only be read stops a start with one line', async () => {
    disk = smallDisk(megabytes)
    await (await startOn(disk.folder)).stop()
    disk.forbidWriting()
    await expect(startOn(disk.folder)).rejects.toThrow(
      /\n\n?The database cannot be written to: .*\n$/,
    )
  })
}

const noLimits = spawnSync('prlimit', ['--version']).status === 0 ? undefined : 'no prlimit here'

if (noLimits !== undefined) {
  test(`a write cut short: not tried, ${noLimits}`, () => expect(noLimits).toContain('no'))
} else {
  test('a write that the system cuts short is refused whole, and the next one with space is kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayswho-cut-'))
    const server = await startOn(folder)
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:unlimited`])
    limit('1000')
    for (const name of ['first', 'second']) expectRefused(await enter(server, name), name)
    expect(await statusOf(server, '/actors')).toBe(200)
    limit('unlimited')
    expect((await enter(server, 'after')).status).toBe(303)
    await server.stop()
    expect(await lossesIn(folder, [])).toEqual({ lost: [], bad: [], orphans: [] })
    rmSync(folder, { recursive: true })
  })
}

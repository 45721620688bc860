import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningProgram, startProgram } from './support/running-program.ts'

let folder: string
let program: RunningProgram | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayswho-main-'))
})

afterEach(async () => {
  await program?.stop()
  program = undefined
  rmSync(folder, { recursive: true, force: true })
})

const start = () =>
  startProgram('src/main.ts', { DATA_DIR: join(folder, 'new', 'place') }, '/readyz')

const textOf = async (path: string) => (await fetch(`${program?.url}${path}`)).text()

describe('the program', () => {
  test('starts on an empty folder with its samples, and says where it is', async () => {
    program = await start()
    expect(program.output()).toContain(`Says Who is open at ${program.url} `)
    expect(await textOf('/events')).toContain('Pakistani airstrikes in Paktika')
    expect(program.startedInMs).toBeLessThan(10_000)
    for (const name of readdirSync(join(folder, 'new', 'place'))) {
      expect(statSync(join(folder, 'new', 'place', name)).mode & 0o077).toBe(0)
    }
  })

  test('keeps what it was told: samples once removed do not come back', async () => {
    program = await start()
    const removal = await fetch(`${program.url}/samples/removal`, {
      method: 'POST',
      headers: { origin: program.url },
      redirect: 'manual',
    })
    expect(removal.status).toBe(303)
    await program.stop()
    program = await start()
    expect(await textOf('/events')).toContain('No events yet')
  })

  test('an environment that is not right stops it with every fault named', async () => {
    await expect(
      startProgram('src/main.ts', { DATA_DIR: folder, PORT: 'x', BASE_URL: 'y' }),
    ).rejects.toThrow(/PORT[\s\S]*BASE_URL/)
  })
})

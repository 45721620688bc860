import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import { bundleJson } from '../../src/exports/bundle-json.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { run } from './run.ts'

const paktika = 'tests/golden/paktika.bundle.json'
const canonical = bundleJson(readBundleText(readFileSync(paktika, 'utf8'), paktika))

let folder = ''

function made(path: string, statements: string): void {
  const file = new Database(path)
  file.pragma('foreign_keys = off')
  file.exec(statements)
  file.close()
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayswho-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('import and export', () => {
  test('give back the same bytes, twice over', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')]
    const taken = await run(['import', paktika], { dataDir: one })
    expect(taken).toMatchObject({
      status: 0,
      errors: expect.stringContaining('12 claims on 7 questions'),
    })
    const first = await run(['export', '--format', 'bundle'], { dataDir: one })
    expect(first).toEqual({ status: 0, output: canonical, errors: '' })
    await run(['import', '-'], { input: first.output, dataDir: other })
    const second = await run(['export', '--format', 'bundle'], { dataDir: other })
    expect(second.output).toBe(first.output)
  })

  test('print the ids of the events, by which one family is exported', async () => {
    const dataDir = join(folder, 'family')
    const { output } = await run(['import', paktika], { dataDir })
    const [id = ''] = output.trimEnd().split('\n')
    const family = await run(['export', '--event', id, '--format', 'bundle'], { dataDir })
    const { events } = JSON.parse(family.output)
    expect(events).toHaveLength(1)
    const missing = await run(['export', '--event', 'none', '--format', 'bundle'], { dataDir })
    expect(missing).toEqual({ status: 1, output: '', errors: 'There is no event none.\n' })
  })

  test('join actors only where told to', async () => {
    const dataDir = join(folder, 'actors')
    await run(['import', paktika], { dataDir })
    const apart = await run(['import', paktika], { dataDir })
    expect(apart.errors).toContain('16 new actors, 0 known')
    expect(apart.errors).toMatch(
      /actor "kabul" \(Afghan government\) may be "[\w-]+" \(Afghan government\); not joined\n/,
    )
    const other = join(folder, 'joined')
    await run(['import', paktika], { dataDir: other })
    const joined = await run(['import', paktika, '--match-actors', 'exact'], { dataDir: other })
    expect(joined.errors).toContain('0 new actors, 16 known')
  })

  test('cannot be made to steer the terminal by a name', async () => {
    const dataDir = join(folder, 'steering')
    const file = join(folder, 'steering.json')
    const named = readFileSync(paktika, 'utf8').replace(
      '"Afghan government"',
      '"\\u001b[2J\\u202eAfghan\\ngovernment"',
    )
    writeFileSync(file, named)
    await run(['import', file], { dataDir })
    const { errors } = await run(['import', file], { dataDir })
    expect(errors).toContain('actor "kabul" ( [2J Afghan government) may be')
    expect(/[\p{Cc}\u202e]/u.test(errors.replaceAll('\n', ''))).toBe(false)
  })

  test('enter nothing where any of the files is faulty', async () => {
    const dataDir = join(folder, 'whole')
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"format": 1}')
    const { status, errors } = await run(['import', paktika, broken], { dataDir })
    expect(status).toBe(1)
    expect(errors).toContain(`${broken}: format: must be sayswho-bundle\n`)
    await run(['migrate'], { dataDir })
    const { output } = await run(['export', '--format', 'bundle'], { dataDir })
    expect(JSON.parse(output).claims).toEqual([])
  })
})

describe('report', () => {
  test('gives the same bytes for the same clocks, to a file or to the screen', async () => {
    const dataDir = join(folder, 'reported')
    const { output } = await run(['import', paktika], { dataDir })
    const [event = ''] = output.trimEnd().split('\n')
    const asked = ['report', event, '--as-of', '2024-12-26', '--recorded-by', '2999-01-01']
    for (const format of ['html', 'csv', 'json']) {
      const file = join(folder, `report.${format}`)
      const shown = await run([...asked, '--format', format], { dataDir })
      const kept = await run([...asked, '--format', format, '--out', file], { dataDir })
      expect(kept).toEqual({ status: 0, output: '', errors: '' })
      expect(shown).toEqual({ status: 0, output: expect.stringContaining('46'), errors: '' })
      expect(readFileSync(file, 'utf8') === shown.output).toBe(true)
    }
  })

  test('refuses what is no event, and a place where no file can be', async () => {
    const dataDir = join(folder, 'unreported')
    const { output } = await run(['import', paktika], { dataDir })
    const [event = ''] = output.trimEnd().split('\n')
    const none = await run(['report', 'none', '--format', 'csv'], { dataDir })
    expect(none).toMatchObject({ status: 1, errors: expect.stringContaining('none') })
    const out = join(folder, 'no', 'such', 'folder')
    const lost = await run(['report', event, '--format', 'csv', '--out', out], { dataDir })
    expect(lost).toMatchObject({ status: 1, errors: `${out}: cannot be written (ENOENT).\n` })
  })
})

describe('migrate, seed and verify', () => {
  test('bring an empty folder to a sound base with samples', async () => {
    const dataDir = join(folder, 'seeded')
    const early = await run(['export', '--format', 'bundle'], { dataDir })
    expect(early).toMatchObject({ status: 1, errors: expect.stringContaining('sayswho migrate') })
    const migrated = await run(['migrate'], { dataDir })
    expect(migrated).toMatchObject({
      status: 0,
      output: '',
      errors: expect.stringContaining('applied'),
    })
    const again = await run(['migrate'], { dataDir })
    expect(again.errors).toBe('The database is up to date.\n')
    const seeded = await run(['seed'], { dataDir })
    expect(seeded.output.trimEnd().split('\n').length).toBeGreaterThanOrEqual(2)
    const twice = await run(['seed'], { dataDir })
    expect(twice).toMatchObject({
      status: 0,
      output: '',
      errors: expect.stringContaining('not empty'),
    })
  })

  test('find tampering, and end with 3', async () => {
    const dataDir = join(folder, 'tampered')
    await run(['import', paktika], { dataDir })
    const sound = await run(['verify'], { dataDir })
    expect(sound).toMatchObject({
      status: 0,
      errors: expect.stringMatching(/^\d+ entries are sound\.\n$/),
    })
    const head = join(folder, 'head.json')
    writeFileSync(head, sound.output)
    expect((await run(['verify', '--head', head], { dataDir })).status).toBe(0)

    const file = new Database(join(dataDir, 'sayswho.db'))
    const triggers = file.prepare("select name from sqlite_master where type = 'trigger'").pluck()
    for (const name of triggers.all()) file.exec(`drop trigger "${name}"`)
    file.exec('delete from log_detail where seq = (select max(seq) from log)')
    file.exec('delete from log where seq = (select max(seq) from log)')
    file.close()
    expect(await run(['verify'], { dataDir })).toMatchObject({
      status: 3,
      errors: expect.stringContaining('missing-entry'),
    })
    const cut = await run(['verify', '--head', head], { dataDir })
    expect(cut).toMatchObject({
      status: 3,
      output: '',
      errors: expect.stringContaining('head-cut-off'),
    })
  })

  test('call a log that cannot be read tampered with', async () => {
    const dataDir = join(folder, 'dropped')
    await run(['import', paktika], { dataDir })
    made(join(dataDir, 'sayswho.db'), 'drop table log')
    expect(await run(['verify'], { dataDir })).toEqual({
      status: 3,
      output: '',
      errors: 'entry 1: unreadable-log\n',
    })
  })

  const foreign: readonly (readonly [string, (file: string) => void, RegExp])[] = [
    [
      'that is no database',
      (file) => writeFileSync(file, 'a letter, and no database. '.repeat(200)),
      /^The database cannot be opened: [^\n]+\n$/,
    ],
    [
      'of another program',
      (file) => made(file, 'create table log (x); create table thing (y)'),
      /^(?:The database is not up to date|The database is broken or not this program’s): [^\n]+\n$/,
    ],
    [
      'without its tables',
      (file) => made(file, 'drop table thing; drop table migration'),
      /^(?:The database is not up to date|The database is broken or not this program’s): [^\n]+\n$/,
    ],
    [
      'with broken pages',
      (file) => writeFileSync(file, readFileSync(file).fill(0xff, 4096)),
      /^The database [^\n]+\n$/,
    ],
  ]
  test.each(foreign)('refuse a file %s in one line', async (name, spoil, line) => {
    const dataDir = join(folder, name)
    await run(['migrate'], { dataDir })
    const path = join(dataDir, 'sayswho.db')
    if (name === 'of another program') rmSync(path)
    spoil(path)
    for (const words of [['verify'], ['migrate']]) {
      const { status, output, errors } = await run(words, { dataDir })
      expect([words, status, output]).toEqual([words, 1, ''])
      expect(errors).toMatch(line)
    }
  })

  test('refuse a head that is none', async () => {
    const dataDir = join(folder, 'headless')
    await run(['migrate'], { dataDir })
    const { status, errors } = await run(['verify', '--head', paktika], { dataDir })
    expect({ status, errors: errors.slice(0, paktika.length + 7) }).toEqual({
      status: 1,
      errors: `${paktika}: needs`,
    })
  })

  test('refuse a folder that cannot be', async () => {
    const { status, errors } = await run(['migrate'], { dataDir: join(process.execPath, 'no') })
    expect(status).toBe(1)
    expect(errors).toContain('The database cannot be opened')
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { differences } from './expectation.ts'
import { run, runAndLeave } from './run.ts'

const paktika = 'tests/golden/paktika.bundle.json'
const paktikaText = readFileSync(paktika, 'utf8')

describe('analyse', () => {
  test('says of the Paktika case exactly what is expected', async () => {
    const { status, output, errors } = await run(['analyse', paktika])
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    const expected = JSON.parse(readFileSync('tests/golden/paktika.expected.json', 'utf8'))
    expect(differences(expected, JSON.parse(output))).toEqual([])
  })

  test('reads standard input, and says the same of it', async () => {
    const [fromFile, fromInput] = await Promise.all([
      run(['analyse', paktika]),
      run(['analyse', '-'], { input: paktikaText }),
    ])
    expect(fromInput).toEqual(fromFile)
  })

  test('prints the same bytes whatever the order of the arrays', async () => {
    const json = JSON.parse(paktikaText)
    for (const key of ['actors', 'events', 'documents', 'questions', 'claims']) json[key].reverse()
    const [one, other] = await Promise.all([
      run(['analyse', paktika]),
      run(['analyse', '-'], { input: JSON.stringify(json) }),
    ])
    expect(other.output).toBe(one.output)
  })

  test('knows nothing later than it is asked for', async () => {
    const { output } = await run(['analyse', paktika, '--as-of', '2024-12-25T09:30:00Z'])
    const { asOf, claims } = JSON.parse(output)
    expect(asOf).toBe('2024-12-25T09:30:00Z')
    expect(claims.map(({ id }: { id: string }) => id)).toEqual(['c-khaama'])
  })

  test('prints a report to read', async () => {
    const { status, output } = await run(['analyse', paktika, '--format', 'text'])
    expect(status).toBe(0)
    expect(output).toContain('Pakistani airstrikes in Paktika\n====')
    expect(output).toContain('4 publishers, 1 origin')
  })

  test('is not troubled by a reader who leaves', async () => {
    expect(await runAndLeave(['analyse', paktika])).toEqual({ status: 0, errors: '' })
  })
})

describe('a bundle that is refused', () => {
  const rows: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['broken JSON', '{\n  "format": ', 'standard input:2:13: format: the text ends too early\n'],
    [
      'an unknown id',
      paktikaText.replace('"document": "d-dpa"', '"document": "d-x"'),
      'standard input: claims[0].citations[1].document: no document "d-x"\n',
    ],
    ['no text', new Uint8Array([0xff, 0xfe]), 'standard input: not UTF-8 text\n'],
  ]
  test.each(rows)('for %s ends with 1 and a line a fault', async (_name, input, errors) => {
    expect(await run(['analyse', '-'], { input })).toEqual({ status: 1, output: '', errors })
  })

  test('two faults are two lines', async () => {
    const input = paktikaText
      .replace('"d-dpa", "quote"', '"d-x", "quote"')
      .replace('"khaama", "title"', '"nobody", "title"')
    const { status, errors } = await run(['analyse', '-'], { input })
    expect({ status, lines: errors.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 2 })
  })

  test('a file that is not there is named', async () => {
    const { status, errors } = await run(['analyse', 'no-such.json'])
    expect({ status, errors }).toEqual({ status: 1, errors: 'no-such.json: no such file\n' })
  })
})

describe('a command that is not understood ends with 2 and says why', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['no command', [], 'Usage: sayswho'],
    ['an unknown command', ['analyze', paktika], "unknown command 'analyze'"],
    ['no file', ['analyse'], "missing required argument 'file'"],
    ['an unknown option', ['analyse', paktika, '--colour'], "unknown option '--colour'"],
    [
      'an unknown format',
      ['analyse', paktika, '--format', 'xml'],
      'Allowed choices are json, text',
    ],
    [
      'no date',
      ['analyse', paktika, '--as-of', 'Tuesday'],
      'Give a day (2024-12-25) or an instant',
    ],
  ]
  test.each(rows)('%s', async (_name, words, said) => {
    const { status, output, errors } = await run(words)
    expect({ status, output }).toEqual({ status: 2, output: '' })
    expect(errors).toContain(said)
  })

  test('but asking for help is no misuse', async () => {
    const { status, output } = await run(['--help'])
    expect(status).toBe(0)
    expect(output).toContain('analyse')
  })
})

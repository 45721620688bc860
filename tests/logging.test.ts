import { expect, test } from '@jest/globals'
import { createLog, faultOf, type LogFields } from '../src/logging.ts'

function lines(work: (log: ReturnType<typeof createLog>) => void): readonly string[] {
  const written: string[] = []
  work(createLog({ write: (line) => written.push(line) }))
  return written
}

test('a line holds its time, level, event and known fields', () => {
  const [line = ''] = lines((log) =>
    log.notice('request', { route: '/events/:eventId', status: 200 }),
  )
  expect(JSON.parse(line)).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    event: 'request',
    route: '/events/:eventId',
    status: 200,
  })
})

test('what is not a known field never reaches the log', () => {
  const stray = { status: 500, ip: '203.0.113.7', userAgent: 'Mozilla', url: '/claims?q=Fitrat' }
  const [line = ''] = lines((log) => log.failure('request', stray as LogFields))
  expect(line).not.toMatch(/203\.0\.113\.7|Mozilla|Fitrat|hostname|pid/)
})

test('a line break cannot forge a line', () => {
  const written = lines((log) => log.warning('request', { object: 'a\n{"event":"forged"}' }))
  expect(written).toHaveLength(1)
  expect(written[0]?.trimEnd().includes('\n')).toBe(false)
})

const faults: readonly (readonly [string, unknown, string])[] = [
  [
    'a driver’s code',
    Object.assign(new Error('at 10.0.0.1'), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED',
  ],
  ['a class', new TypeError('x is not a function'), 'TypeError'],
  ['a text', 'secret', 'string'],
  ['nothing', undefined, 'undefined'],
  ['a code with words', { code: 'A B\nC' }, 'ABC'],
]
test.each(faults)('a fault is known by %s, not by its message', (_name, error, name) => {
  expect(faultOf(error)).toBe(name)
})

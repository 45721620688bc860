import { describe, expect, test } from '@jest/globals'
import { Refusal, type RefusalCode } from '../../src/domain/refusal.ts'
import { failureOf, HttpFailure } from '../../src/web/errors.ts'

const withSigns = (signs: object) => Object.assign(new Error('secret words'), signs)

describe('what a failure says', () => {
  test.each<readonly [RefusalCode, number]>([
    ['invalid', 400],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
  ])('a refusal %s answers %d with its sentence', (code, status) => {
    expect(failureOf(new Refusal(code, 'No.', ['a: why']))).toEqual({
      status,
      kind: code,
      says: 'No.',
      faults: ['a: why'],
      isBug: false,
    })
  })

  test.each([
    ['a body too large', withSigns({ status: 413 }), 413, 'too-large', false],
    ['a body that cannot be read', withSigns({ status: 400 }), 400, 'invalid', false],
    ['a full disk', withSigns({ code: 'SQLITE_FULL' }), 503, 'unavailable', true],
    ['a disk error', withSigns({ code: 'SQLITE_IOERR_FSYNC' }), 503, 'unavailable', true],
    ['a read-only disk', withSigns({ code: 'SQLITE_READONLY' }), 503, 'unavailable', true],
    ['a server that is gone', withSigns({ code: 'ECONNREFUSED' }), 503, 'unavailable', true],
    ['a server that stops', withSigns({ code: '57P01' }), 503, 'unavailable', true],
    [
      'a broken rule of the database',
      withSigns({ code: 'SQLITE_CONSTRAINT' }),
      500,
      'broken',
      true,
    ],
    ['a bug', new TypeError('x is undefined'), 500, 'broken', true],
    ['a thrown word', 'oh', 500, 'broken', true],
    ['nothing', undefined, 500, 'broken', true],
    ['a status above 499', withSigns({ status: 502 }), 500, 'broken', true],
  ])('%s', (_name, thrown, status, kind, isBug) => {
    const failure = failureOf(thrown)
    expect(failure).toMatchObject({ status, kind, isBug })
    expect(JSON.stringify(failure)).not.toContain('secret')
  })

  test('a failure of the edge says what it was made for', () => {
    expect(failureOf(new HttpFailure(405, 'method-not-allowed')).status).toBe(405)
  })
})

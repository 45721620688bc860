import { describe, expect, test } from '@jest/globals'
import { isFromOwnPage } from '../../../src/web/middleware/same-origin.ts'
import { isTrustedHost } from '../../../src/web/middleware/trusted-host.ts'
import { isGranted } from '../../../src/web/route.ts'

describe('who may send a form', () => {
  const rows: readonly (readonly [string, string, Record<string, string>, boolean])[] = [
    ['reading needs nothing', 'GET', {}, true],
    ['a head request needs nothing', 'HEAD', { 'sec-fetch-site': 'cross-site' }, true],
    ['our own page', 'POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['another site', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['a sister site', 'POST', { 'sec-fetch-site': 'same-site' }, false],
    ['typed by hand', 'POST', { 'sec-fetch-site': 'none' }, false],
    [
      'another site that also names our origin',
      'POST',
      { 'sec-fetch-site': 'cross-site', origin: 'https://desk.example' },
      false,
    ],
    ['an older browser, our origin', 'POST', { origin: 'https://desk.example' }, true],
    ['an older browser, another origin', 'POST', { origin: 'https://evil.example' }, false],
    ['an older browser, the origin hidden', 'POST', { origin: 'null' }, false],
    ['neither sign', 'POST', {}, false],
    ['neither sign, another method', 'DELETE', {}, false],
    [
      'the loopback address while people use a name',
      'POST',
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
      true,
    ],
  ]
  test.each(rows)('%s', (_name, method, headers, allowed) => {
    expect(isFromOwnPage({ method, headers }, 'https://desk.example')).toBe(allowed)
  })
})

describe('which host names are ours', () => {
  const address = { baseUrl: 'https://desk.example', host: '127.0.0.1' }
  test.each([
    'desk.example',
    'desk.example:443',
    'localhost:3000',
    '127.0.0.1:81',
    '[::1]:3000',
  ])('%s is', (host) => expect(isTrustedHost(host, address)).toBe(true))
  test.each([
    'evil.example',
    'desk.example.evil.example',
    'localhost.evil.example',
    '',
    ' ',
    'a/b',
  ])('%j is not', (host) => expect(isTrustedHost(host, address)).toBe(false))
  test('no host at all is not', () => {
    expect(isTrustedHost(undefined, address)).toBe(false)
  })
})

describe('access', () => {
  test('what is not granted by name is denied', () => {
    expect([isGranted('anyone'), isGranted(undefined), isGranted('editor'), isGranted('')]).toEqual(
      [true, false, false, false],
    )
  })
})

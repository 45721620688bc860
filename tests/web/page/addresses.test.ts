import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hrefOf, withQuery } from '../../../src/web/page/link.ts'
import { safeUrl } from '../../../src/web/page/safe-url.ts'
import { isOwnPath } from '../../../src/web/redirect.ts'

describe('addresses that others gave', () => {
  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.org/', 'https://example.org/'],
  ])('%s becomes a link', (address, href) => {
    expect(safeUrl(address)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    '//example.org',
    'example.org',
    '',
  ])('%j does not', (address) => {
    expect(safeUrl(address)).toBeUndefined()
  })
})

describe('where a redirect may lead', () => {
  test.each([
    '/',
    '/events',
    '/events?notice=samples-removed',
    '/events/0190a/report',
    '/questions/a.b~c_d-e#q-1',
  ])('%s is ours', (path) => {
    expect(isOwnPath(path)).toBe(true)
  })

  test.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%09/evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/events\r\nSet-Cookie: a=b',
    '/events//evil',
    '/.//evil',
    '/../x',
    'events',
    '',
    `/${'a'.repeat(2000)}`,
  ])('%j is not', (path) => {
    expect(isOwnPath(path)).toBe(false)
  })

  test('an own path stays on this host, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const path = `/${tail}`
        if (isOwnPath(path)) expect(new URL(path, 'https://desk.example').host).toBe('desk.example')
      }),
    )
  })
})

describe('our own addresses', () => {
  test('an id of any kind stays one segment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const [, , segment = '', ...more] = hrefOf.document(id).split('/')
        expect(more).toEqual([])
        expect(decodeURIComponent(segment)).toBe(id)
        expect(segment).toMatch(/^[A-Za-z0-9._~%-]+$/)
      }),
    )
  })

  test('settings that are not set are left out', () => {
    expect(withQuery('/claims', { state: 'current', page: undefined, q: '' })).toBe(
      '/claims?state=current',
    )
    expect(withQuery('/claims', {})).toBe('/claims')
  })
})

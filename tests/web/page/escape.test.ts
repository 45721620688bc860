import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeHtml } from '../../../src/web/page/escape.ts'

describe('escaping for HTML', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['<b>', '&lt;b&gt;'],
    [`"it's" & more`, '&quot;it&#39;s&quot; &amp; more'],
    ['&amp;', '&amp;amp;'],
    ['کابل', 'کابل'],
    ['\u202e46\u202d', '\ufffd46\ufffd'],
  ])('%s is printed as %s', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped)
  })

  test.each([
    ['\u202e46\u202d', '\u202e46\u202d'],
    ['\u202e<"', '\u202e&lt;&quot;'],
    ['', ''],
  ])('%j in a field is printed to the letter', (exact, escaped) => {
    expect(escapeHtml({ exact })).toBe(escaped)
  })

  test('a number prints as it is', () => {
    expect(escapeHtml(46)).toBe('46')
  })

  test.each([
    [undefined],
    [null],
    [{}],
    [true],
    [['a']],
  ])('%p is no text and is refused', (value) => {
    expect(() => escapeHtml(value)).toThrow(TypeError)
  })

  test('no text leaves a sign that HTML reads, and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(unescaped(escaped)).toBe(text.replace(/[\u202d\u202e]/g, '\ufffd'))
      }),
    )
  })
})

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

import { describe, expect, test } from '@jest/globals'
import { faultsOf, put } from './faults-of.ts'
import { smallBundle } from './small-bundle.ts'

describe('a text is refused', () => {
  const place = 'must be an http or https address, without white space'
  test.each([
    ['actors[0].name', 501, 500],
    ['actors[0].aliases[0]', 501, 500],
    ['actors[2].country', 501, 500],
    ['events[0].title', 501, 500],
    ['events[0].sides[0].name', 501, 500],
    ['events[1].victims[0].name', 501, 500],
    ['events[1].dateAsWorded', 501, 500],
    ['documents[0].title', 501, 500],
    ['documents[1].text', 5_000_001, 5_000_000],
    ['questions[0].text', 501, 500],
    ['questions[3].options[0].label', 501, 500],
    ['claims[0].value.phrase', 301, 300],
    ['claims[6].value.name', 501, 500],
    ['claims[7].value.text', 20_001, 20_000],
    ['claims[0].citations[0].hedge', 501, 500],
    ['claims[0].citations[0].attribution', 501, 500],
    ['claims[0].citations[1].quote', 20_001, 20_000],
    ['claims[0].citations[0].translation', 20_001, 20_000],
    ['claims[0].citations[0].value.phrase', 301, 300],
  ])('where %s has %i UTF-16 units', (path, units, most) => {
    const json = smallBundle()
    put(json, path, '1'.repeat(units))
    expect(faultsOf(json)).toEqual([`${path}: must have at most ${most} characters`])
    put(json, path, '1'.repeat(most))
    expect(faultsOf(json).join()).not.toContain('at most')
  })

  test.each([
    ['actors[0].name', ''],
    ['actors[0].aliases[0]', ' '],
    ['events[0].title', '\u200b'],
    ['events[0].sides[0].name', '\n'],
    ['documents[0].title', ''],
    ['questions[0].text', ''],
    ['questions[3].options[0].label', '\u3164'],
    ['claims[6].value.name', ''],
    ['claims[7].value.text', ''],
  ])('where %s is blank: %j', (path, blank) => {
    const json = smallBundle()
    put(json, path, blank)
    expect(faultsOf(json)).toEqual([`${path}: must not be blank`])
  })

  test.each([
    'https://\nevil',
    'https://example.org/a b',
    'ftp://example.org',
    `https://example.org/\u202e`,
  ])('where an address is %j', (url) => {
    const json = smallBundle()
    put(json, 'documents[0].url', url)
    expect(faultsOf(json)).toEqual([`documents[0].url: ${place}`])
  })

  test('where an address has more than 2,000 UTF-16 units', () => {
    const json = smallBundle()
    put(json, 'documents[0].url', `https://example.org/${'x'.repeat(1981)}`)
    expect(faultsOf(json)).toEqual(['documents[0].url: must have at most 2000 characters'])
  })
})

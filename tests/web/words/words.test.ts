import { describe, expect, test } from '@jest/globals'
import { conflictKinds, severities } from '../../../src/domain/analysis/analysis.ts'
import { bounds } from '../../../src/domain/quantity/interval.ts'
import { measureWord } from '../../../src/web/page/key-words.ts'
import { en } from '../../../src/web/words/en.ts'
import { wordsFor } from '../../../src/web/words/words.ts'

const quantity = (bound: (typeof bounds)[number], min: number, max: number | undefined) => ({
  type: 'quantity' as const,
  bound,
  min,
  max,
  best: undefined,
  phrase: 'dozens',
})

describe('how an answer is told', () => {
  test.each([
    ['46', quantity('exact', 46, 46)],
    ['1,200', quantity('exact', 1200, 1200)],
    ['none', quantity('exact', 0, 0)],
    ['about 46', quantity('about', 46, 46)],
    ['at least 46', quantity('at_least', 46, undefined)],
    ['more than 46', quantity('more_than', 47, undefined)],
    ['up to 46', quantity('at_most', 0, 46)],
    ['10 to 46', quantity('at_most', 10, 46)],
    ['fewer than 46', quantity('fewer_than', 0, 45)],
    ['15 to 20', quantity('range', 15, 20)],
    ['“dozens”', quantity('vague', 24, undefined)],
  ])('%s', (told, value) => {
    expect(en.answers.answer('asserts', value)).toBe(told)
  })

  test('every bound has a row above', () => {
    expect(Object.keys(en.terms.bounds).sort()).toEqual([...bounds].sort())
  })

  test.each([
    ['declined to say', 'declines', undefined],
    ['denies it outright', 'denies', undefined],
    ['denies 46', 'denies', quantity('exact', 46, 46)],
    ['denies it', 'denies', { type: 'yes_no', answer: 'yes' }],
    ['denies that it is not so', 'denies', { type: 'yes_no', answer: 'no' }],
    ['took it back', 'retracts', undefined],
  ] as const)('%s', (told, stance, value) => {
    expect(en.answers.answer(stance, value)).toBe(told)
  })

  test('other kinds of answer', () => {
    expect(en.answers.answer('asserts', { type: 'yes_no', answer: 'no' })).toBe('no')
    expect(en.answers.answer('asserts', { type: 'choice', option: 'a' }, 'a camp')).toBe('“a camp”')
    const day = { type: 'date' as const, from: '2024-12-24', to: '2024-12-24' }
    expect(en.answers.answer('asserts', day)).toBe('24 December 2024')
    expect(en.answers.answer('asserts', { ...day, to: '2024-12-26' })).toBe(
      '24 December 2024 to 26 December 2024',
    )
    expect(en.answers.answer('asserts', { ...day, from: undefined })).toBe('by 24 December 2024')
  })
})

describe('figures and dates', () => {
  test.each([
    ['2024-12-24', '24 December 2024'],
    ['2024-12-25T10:00:00Z', '25 December 2024 at 10:00 UTC'],
    ['2024-12-25T12:30:00+02:30', '25 December 2024 at 10:00 UTC'],
    ['last Tuesday', 'last Tuesday'],
  ])('%s reads %s', (text, told) => {
    expect(en.formats.date(text)).toBe(told)
  })

  test('one and many take their own form', () => {
    const forms = { one: 'claim', other: 'claims' }
    expect([0, 1, 2000].map((figure) => en.formats.counted(figure, forms))).toEqual([
      '0 claims',
      '1 claim',
      '2,000 claims',
    ])
  })

  test.each([
    ['fa-AF', 'Dari'],
    ['en', 'English'],
    ['en-GB', 'British English'],
    ['not a tag', 'not a tag'],
    ['zz-zz-zz', 'zz-zz-zz'],
    ['sl-rozaj-rozaj', 'sl-rozaj-rozaj'],
    ['root', 'root'],
  ])('the language %s is called %s', (tag, name) => {
    expect(en.formats.language(tag)).toBe(name)
  })
})

describe('what the figures count', () => {
  const thing = (id: string) => ({ id, word: id })
  test.each([
    ['people killed', 'killed', 'people'],
    ['civilians killed', 'killed', 'civilians'],
    ['casualties', 'casualties', 'people'],
    ['casualties among civilians', 'casualties', 'civilians'],
    ['killed', 'killed', undefined],
  ])('%s', (told, measure, population) => {
    const whom = population === undefined ? undefined : thing(population)
    expect(en.terms.countedThing(thing(measure), whom)).toBe(told)
  })
})

describe('a measure of a newsroom of its own', () => {
  test.each(['constructor', '__proto__', 'toString'])('may be called %s', (id) => {
    expect(measureWord(en, id)).toBe(id.replaceAll('_', ' '))
  })
})

describe('the catalogue', () => {
  const enumerations = Object.entries(en.terms).filter(([, terms]) => typeof terms === 'object')
  test.each(enumerations)('every value of %s has a word and a line of its own', (_name, terms) => {
    const all = 'word' in terms ? [terms] : Object.values(terms)
    for (const term of all) {
      expect(term).toEqual({
        word: expect.stringMatching(/\S/),
        means: expect.stringMatching(/\.$/),
      })
    }
    expect(new Set(all.map(({ means }) => means)).size).toBe(all.length)
  })

  test('every kind and severity of conflict is in it', () => {
    expect(Object.keys(en.terms.conflictKinds).sort()).toEqual([...conflictKinds].sort())
    expect(Object.keys(en.terms.severities).sort()).toEqual([...severities].sort())
  })

  test.each([
    [['en-US']],
    [['xx', 'en']],
    [['ps']],
    [[]],
  ])('a reader of %j is answered', (wanted) => {
    expect(wordsFor(wanted).language).toBe('en')
  })
})

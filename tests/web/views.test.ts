import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compileViews, renderView, view, viewSources } from '../../src/web/views.ts'

const views = new URL('../../views', import.meta.url)
const chip = view<Record<string, unknown>>('partials/chip')
const plain = { axis: 'state', tone: 'quiet', mark: '●', word: 'Current', means: 'Stands.' }

describe('the layout engine', () => {
  test('every view compiles', () => {
    expect(() => compileViews()).not.toThrow()
    expect(viewSources().length).toBeGreaterThan(10)
  })

  test('what a page holds is escaped, in text and in attributes', () => {
    const html = renderView(chip, { ...plain, word: '<i>', means: '" onclick="x' })
    expect(html).toContain('&lt;i&gt;')
    expect(html).toContain('title="&quot; onclick=&quot;x"')
  })

  test('an absent value is a mistake, not an empty place', () => {
    expect(() => renderView(chip, { ...plain, word: undefined })).toThrow(TypeError)
  })

  test('an included view sees what it is given and nothing of the page round it', () => {
    const list = view<unknown>('partials/chips')
    expect(renderView(list, [plain, plain]).match(/Current/g)).toHaveLength(2)
    expect(() => renderView(list, [{ axis: 'state' }])).toThrow(TypeError)
  })

  test('an unknown view is refused', () => {
    expect(() => renderView(view('nowhere'), {})).toThrow('no such file')
  })

  const optionNames = [
    'settings',
    'delimiter',
    'openDelimiter',
    'escapeFunction',
    'escape',
    'client',
    'debug',
    'compileDebug',
    'async',
    'localsName',
    'destructuredLocals',
    'outputFunctionName',
    'context',
    'scope',
    'cache',
    'filename',
    'root',
    'views',
    'include',
    '__proto__',
  ]
  test.each(optionNames)('a page value called %s is a value and no option', (name) => {
    const page = Object.fromEntries([...Object.entries(plain), [name, { 'view options': 'x;y' }]])
    expect(renderView(chip, page)).toBe(renderView(chip, plain))
  })

  test('a view stands within a line: it ends without a line end', () => {
    expect(renderView(chip, plain)).not.toMatch(/\s$/)
  })

  test('raw output is for include and body alone', () => {
    const raw = readdirSync(views, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ejs'))
      .flatMap(
        (name) =>
          readFileSync(new URL(`views/${name}`, new URL('.', views)), 'utf8').match(/<%-[^%]*/g) ??
          [],
      )
    expect(raw.filter((tag) => !/^<%- (?:include\('[\w/-]+'|m\.body )/.test(tag))).toEqual([])
    expect(raw.length).toBeGreaterThan(10)
  })
})

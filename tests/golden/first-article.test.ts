import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readBundle } from '../../src/imports/bundle/read-bundle.ts'
import { describeFirstArticle } from './first-article-findings.ts'
import { sharedRuns } from './word-runs.ts'

const written = readFileSync(new URL('first-article.bundle.json', import.meta.url), 'utf8')
const slices = JSON.parse(
  readFileSync(new URL('first-article.slices.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>
const articlePath = process.env.FIRST_ARTICLE
const read = () => readBundle(JSON.parse(written))

describeFirstArticle('the first article', read)

describe('the first article’s bundle', () => {
  const bundle = read()

  test('holds no sentence of the article', () => {
    expect(bundle.documents.map(({ text }) => text)).toEqual([undefined])
    const quotes = bundle.claims.flatMap(({ citations }) => citations.map(({ quote }) => quote))
    expect(quotes.filter((quote) => quote !== undefined)).toEqual([])
  })

  test('leaves the dates open that the article leaves open', () => {
    expect(bundle.documents[0]).toMatchObject({ publishedAt: undefined, url: undefined })
    expect(bundle.events.map(({ startedOn, dateAsWorded }) => [startedOn, dateAsWorded])).toEqual([
      [undefined, undefined],
      [undefined, 'Tuesday'],
      [undefined, 'Saturday'],
    ])
  })

  test('has an answer to every question, and offsets with a hash for every citation', () => {
    const answered = new Set(bundle.claims.map(({ question }) => question))
    expect(bundle.questions.filter(({ id }) => !answered.has(id))).toEqual([])
    const cited = bundle.claims.map(({ id, citations }) => [id, citations.length])
    expect(cited).toEqual(Object.entries(slices).map(([id, hashes]) => [id, hashes.length]))
    const offsets = bundle.claims.flatMap(({ citations }) => citations.map(({ at }) => at))
    expect(offsets.filter((at) => at === undefined)).toEqual([])
  })
})

if (articlePath === undefined) {
  test('the article was not given (FIRST_ARTICLE is not set): offsets are not checked here', () => {
    expect(articlePath).toBeUndefined()
  })
} else {
  describe('beside the article’s text', () => {
    const article = readFileSync(articlePath, 'utf8')

    test.each(
      read().claims.map((claim) => [claim.id, claim] as const),
    )('every offset of %s marks the words it was taken from', (id, claim) => {
      const marked = claim.citations.map(({ at }) => article.slice(...(at ?? [0, 0])))
      expect(marked.map(hashOf)).toEqual(slices[id])
    })

    test('no run of eight of its words stands in the bundle', () => {
      expect(sharedRuns(written, article, 8)).toEqual([])
    })
  })
}

/** The first 16 hexadecimal digits of a text's SHA-256: enough to know the words without keeping them. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

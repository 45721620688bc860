import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../src/domain/document/document.ts'
import { readBundle } from '../../src/imports/bundle/read-bundle.ts'
import { describeFirstArticle } from '../golden/first-article-findings.ts'
import { sharedRuns } from '../golden/word-runs.ts'

const articlePath = process.env.FIRST_ARTICLE
const dispatch = () => sample('dispatch')

describeFirstArticle('the sample dispatch', dispatch)

describe('the samples', () => {
  test.each(['dispatch', 'paktika'])('%s marks each of its quotes to the letter', (name) => {
    const bundle = sample(name)
    const texts = new Map(bundle.documents.map(({ id, text }) => [id, text]))
    for (const { citations } of bundle.claims) {
      for (const { document, quote, at } of citations) {
        expect(at && texts.get(document)?.slice(...at)).toBe(quote)
      }
    }
  })

  test('the dispatch quotes every claim, and answers every question', () => {
    const { claims, questions } = dispatch()
    const quotes = claims.flatMap(({ citations }) => citations.map(({ quote }) => quote))
    expect(quotes.filter((quote) => !quote)).toEqual([])
    const answered = new Set(claims.map(({ question }) => question))
    expect(questions.filter(({ id }) => !answered.has(id))).toEqual([])
  })

  test('the dispatch tells what the first article tells: the same questions, claimants, values', () => {
    const file = new URL('../golden/first-article.bundle.json', import.meta.url)
    const golden = readBundle(JSON.parse(readFileSync(file, 'utf8')))
    expect(dispatch().questions).toEqual(golden.questions)
    const told = ({ claims, documents }: ReturnType<typeof dispatch>) =>
      claims.map(({ id, claimant, stance, value, citations }) => {
        const ownVoice = claimant === documents[0]?.publisher
        const slips = citations.filter(
          ({ mode }) => mode === 'own_voice' || mode === 'unattributed',
        )
        return [id, ownVoice ? 'own voice' : claimant, stance, value, slips.length > 0]
      })
    expect(told(dispatch())).toEqual(told(golden))
  })

  test('the dispatch is some 400 words long', () => {
    const words = textOf('dispatch').split(/\s+/)
    expect(words.length).toBeGreaterThanOrEqual(350)
    expect(words.length).toBeLessThanOrEqual(450)
  })

  test('an Afghan outlet’s ۴۶ is the same 46 of the same origin, one publisher more', () => {
    const claim = dispatch().claims.find(({ id }) => id === 'c-46')
    const relayed = claim?.citations.find(({ document }) => document === 'ufuq')
    expect(relayed?.value).toMatchObject({ min: 46, max: 46, bound: 'exact' })
    expect(relayed?.translation).toContain('46')
    expect(textOf('ufuq')).toContain('۴۶')
  })

  test('every sample outlet says that it is one', () => {
    const { actors, documents } = dispatch()
    const outlets = actors.filter(({ id }) => documents.some(({ publisher }) => publisher === id))
    expect(outlets.map(({ name }) => name)).toEqual(
      outlets.map(() => expect.stringContaining('(sample)')),
    )
  })

  if (articlePath === undefined) {
    test('the article was not given (FIRST_ARTICLE is not set): nothing is compared with it', () => {
      expect(articlePath).toBeUndefined()
    })
  } else {
    test('the dispatch has no run of eight words in common with the article', () => {
      const article = readFileSync(articlePath, 'utf8')
      for (const { text } of dispatch().documents) {
        expect(sharedRuns(text ?? '', article, 8)).toEqual([])
      }
    })
  }
})

function sample(name: string) {
  const file = new URL(`../../seeds/${name}.bundle.json`, import.meta.url)
  return readBundle(JSON.parse(readFileSync(file, 'utf8')))
}

function textOf(id: string): string {
  const document: Document | undefined = dispatch().documents.find((each) => each.id === id)
  return document?.text ?? ''
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import { analysisJson } from '../../../src/exports/analysis-json.ts'
import { bundleJson } from '../../../src/exports/bundle-json.ts'
import { readBundleText } from '../../../src/imports/bundle/read-bundle-text.ts'
import { en } from '../../../src/web/words/en.ts'
import { type RunningProgram, startProgram } from '../../support/running-program.ts'
import { reportOn } from '../../support/seeded.ts'
import { openBrowser } from '../chromium.ts'
import { claimFields, figureFields, placeFields } from './claim-fields.ts'
import {
  actorFields,
  dispatch,
  documentFields,
  eventFields,
  nameOf,
  questionFields,
  written,
} from './fields.ts'
import { Hands, signature, type Written } from './hands.ts'
import { clausesOf, exportedFrom, pairedBothWays, withSampleIds } from './read-back.ts'

/** Where the pages of what is entered are, by the sample's ids. */
const paths = new Map<string, string>()

let browser: Browser
let program: RunningProgram
let folder: string
let hands: Hands

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayswho-story-'))
  program = await startProgram('src/main.ts', { DATA_DIR: folder })
  browser = await openBrowser()
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' })
  hands = new Hands(await context.newPage())
  hands.page.setDefaultTimeout(30_000)
})

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function open(path: string): Promise<void> {
  await hands.page.goto(program.url + path)
  await hands.skipToContent()
}

/** From a page by the link that leads to a form. */
async function openForm(path: string, link: string): Promise<void> {
  await open(path)
  await hands.follow(link)
  await hands.page.waitForURL(/\/new(?:\?|$)/)
  await hands.skipToContent()
}

async function enter(id: string, fields: readonly Written[]): Promise<void> {
  await hands.fillIn([...fields, signature])
  paths.set(id, await hands.save())
}

/** The page of something entered before. Throws where nothing is. */
function pathOf(id: string): string {
  const path = paths.get(id)
  if (path === undefined) throw new Error(`${id} is not entered`)
  return path
}

async function enterClaim(claim: Claim): Promise<void> {
  await openForm(pathOf(claim.question), en.claimEntry.enter)
  const { length } = claim.citations
  const first = [...claimFields(claim), ...placeFields(claim, 1), ...figureFields(claim)]
  if (length === 1) return enter(claim.id, first)
  await hands.fillIn(first)
  for (let number = 2; number <= length; number += 1) {
    await hands.follow(en.claimEntry.more)
    await hands.page.waitForSelector(`#f-cite-${number}-document`)
    await hands.skipToContent()
    if (number < length) await hands.fillIn(placeFields(claim, number))
  }
  await enter(claim.id, placeFields(claim, length))
}

describe('the dispatch is entered from its text, without a script and by keyboard alone', () => {
  let entered: Bundle

  test('into a base that is empty', async () => {
    await open('/events')
    await hands.follow(en.events.samples.remove)
    await hands.page.waitForURL(/notice=/)
    expect(await hands.page.innerText('main')).toContain(en.events.empty.title)
  })

  test('each actor', async () => {
    for (const actor of dispatch.actors) {
      await openForm('/actors', en.actorEntry.add)
      await enter(actor.id, actorFields(actor))
      expect(pathOf(actor.id)).toMatch(/^\/actors\/[^/]+$/)
      expect(await hands.page.innerText('h1')).toBe(actor.name)
    }
  })

  test('each event with its sides', async () => {
    for (const event of dispatch.events) {
      await openForm('/events', en.eventEntry.add)
      await enter(event.id, eventFields(event))
      expect(pathOf(event.id)).toMatch(/^\/events\/[^/]+$/)
      expect(await hands.page.innerText('h1')).toBe(event.title)
    }
  })

  test('each document with its text', async () => {
    for (const document of dispatch.documents) {
      await openForm('/documents', en.documentEntry.add)
      await enter(document.id, documentFields(document))
      expect(pathOf(document.id)).toMatch(/^\/documents\/[^/]+$/)
      expect(await hands.page.innerText('h1')).toBe(document.title)
    }
  })

  test('each question with its key or its options', async () => {
    for (const question of dispatch.questions) {
      await openForm(pathOf(question.event), en.questionEntry.add)
      await enter(question.id, questionFields(question))
      expect(pathOf(question.id)).toMatch(/^\/questions\/[^/]+$/)
      expect(await hands.page.innerText('main')).toContain(question.text)
    }
  })

  test('each claim with every place where it stands', async () => {
    for (const claim of dispatch.claims) {
      await enterClaim(claim)
      expect(pathOf(claim.id)).toMatch(/^\/claims\/[^/]+$/)
      const main = await hands.page.innerText('main')
      for (const { quote } of claim.citations) expect(main).toContain(quote ?? '')
    }
  })

  test('to the letter', async () => {
    entered = withSampleIds(await exportedFrom(folder), dispatch)
    expect(JSON.parse(bundleJson(pairedBothWays(entered)))).toEqual(
      JSON.parse(bundleJson(pairedBothWays(dispatch))),
    )
  })

  test('and its analysis is that of the sample', () => {
    expect(analysisJson(analyse(entered))).toBe(analysisJson(analyse(dispatch)))
    expect(analyse(entered).conflicts.length).toBeGreaterThan(0)
  })

  test.each(dispatch.events)('as the report says: $title', async ({ id }) => {
    await open(pathOf(id))
    await hands.follow(en.event.reports.html)
    await hands.page.waitForURL(/\/report$/)
    const found = await hands.page.innerText('.finding')
    expect(clausesOf(found)).toEqual(clausesOf(reportOn(dispatch, id).finding))
  })
})

test('a claim with claimant, two relays, quote and range takes a minute’s keys at most', async () => {
  const claim = dispatch.claims.find(({ id }) => id === 'c-46')
  const [citation] = claim?.citations ?? []
  const value = { type: 'quantity', phrase: 'between 15 and 20', min: 15, max: 20 } as const
  if (claim === undefined || citation === undefined) throw new Error('no such claim')
  const via = ['pro-taliban-media', 'ap']
  await openForm(pathOf(claim.question), en.claimEntry.enter)
  const began = performance.now()
  hands.presses = 0
  hands.longestTyped = 60
  const ranged: Claim = {
    ...claim,
    value: { ...value, best: undefined, bound: 'range' },
    citations: [{ ...citation, via, attribution: undefined }],
  }
  await enter('ranged', [...claimFields(ranged), ...placeFields(ranged, 1)])
  const told = `${hands.presses} key presses, ${Math.round(performance.now() - began)} ms`
  process.stdout.write(`a claim with claimant, two relays, quote and range: ${told}\n`)
  const main = await hands.page.innerText('main')
  for (const part of ['15 to 20', ...via.map(nameOf)]) expect(main).toContain(part)
  // A practised person presses four keys a second or more.
  expect(hands.presses).toBeLessThan(240)
})

describe('what the sample lacks is entered in the same way', () => {
  test('a figure that has another as its part', async () => {
    const part = dispatch.questions.find(({ id }) => id === 'q-troops')
    if (part?.type !== 'quantity') throw new Error('no such question')
    const text = 'How many Pakistani troops were killed or wounded?'
    const whole = { ...part, id: 'whole', text, measure: 'casualties', parts: [part.id] }
    await openForm(pathOf(part.event), en.questionEntry.add)
    await enter(whole.id, questionFields(whole))
    const { questions } = readBundleText(await exportedFrom(folder), 'export')
    const partPath = pathOf(part.id)
    expect(questions.find((question) => question.text === text)).toMatchObject({
      measure: 'casualties',
      parts: [partPath.slice(partPath.lastIndexOf('/') + 1)],
    })
  })

  test('a retraction of an earlier claim', async () => {
    const claim = dispatch.claims.find(({ id }) => id === 'c-19')
    if (claim?.claimant === undefined) throw new Error('no such claim')
    await open(pathOf(claim.id))
    expect(await hands.page.innerText('main')).not.toMatch(/retracted/i)
    const retraction: Claim = { ...claim, stance: 'retracts', value: undefined }
    await openForm(pathOf(claim.question), en.claimEntry.enter)
    await enter('retraction', [
      ...claimFields(retraction),
      ...placeFields(retraction, 1),
      ...written(en.claimEntry.updating, {
        [en.claimEntry.updates]: nameOf(claim.claimant),
        [en.claimEntry.updateReason]: en.terms.updateReasons.retraction.word,
      }),
    ])
    await open(pathOf(claim.id))
    expect(await hands.page.innerText('main')).toMatch(/retracted/i)
  })

  test('a search in vain', async () => {
    const { searchEntry: said } = en
    await openForm(pathOf('q-blow'), said.link)
    const place = 'the ministry’s website'
    await enter(
      'search',
      written(said.what, {
        [said.actor]: nameOf('islamabad'),
        [said.searchedBy]: 'Amina',
        [said.searchedOn]: '2025-01-07',
        [said.place]: place,
      }),
    )
    expect(pathOf('search')).toBe(pathOf('q-blow'))
    expect(await hands.page.innerText('main')).toContain(place)
  })
})

import { bulkBundle } from '../../seeds/bulk.ts'
import { analyse } from '../../src/domain/analysis/analyse.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { cpuMs, medianCost, pairedRatio, type Row } from './rounds.ts'

/** The core alone: a bundle's text to its analysis, every check included. */
export async function analyseRows(): Promise<readonly Row[]> {
  const text = JSON.stringify(bulkBundle({ claims: 100_000, questions: 10_000, seed: 1 }))
  const parse = () => cpuMs(() => JSON.parse(text))
  const bundle = readBundleText(text, 'bulk')
  const whole = await pairedRatio(() => cpuMs(() => analyse(readBundleText(text, 'bulk'))), parse)
  const reading = await pairedRatio(() => cpuMs(() => readBundleText(text, 'bulk')), parse)
  const thinking = await pairedRatio(() => cpuMs(() => analyse(bundle)), parse)
  const crowd = readBundleText(JSON.stringify(crowdedQuestion(5000)), 'crowd')
  return [
    {
      what: 'analysis of 100,000 claims on 10,000 questions ÷ JSON.parse',
      figure: thinking,
      unit: '×',
      goal: { atMost: 6 },
      note: `${(text.length / 1e6).toFixed(0)} MB`,
    },
    { what: '… and reading the bundle before', figure: reading, unit: '×', goal: { atMost: 3 } },
    { what: '… both together', figure: whole, unit: '×' },
    {
      what: 'one question of 5,000 claims, each disjoint from each',
      figure: await medianCost(() => cpuMs(() => analyse(crowd))),
      unit: 'ms',
      goal: { atMost: 150 },
    },
  ]
}

/** One question on which as many bodies as given say another exact figure each, in contract form. */
function crowdedQuestion(size: number): unknown {
  const places = Array.from({ length: size }, (_, place) => place)
  return {
    format: 'sayswho-bundle',
    version: 1,
    actors: [
      { id: 'outlet', name: 'Outlet', kind: 'outlet' },
      ...places.map((place) => ({ id: `a${place}`, name: `Body ${place}`, kind: 'ngo' })),
    ],
    events: [
      {
        id: 'e',
        title: 'Event',
        place: null,
        startedOn: '2024-01-01',
        endedOn: null,
        within: null,
        sides: [],
      },
    ],
    documents: [
      {
        id: 'd',
        publisher: 'outlet',
        title: 'All of them',
        url: null,
        language: 'en',
        publishedAt: '2024-01-02T00:00:00Z',
        text: null,
        derivedFrom: [],
      },
    ],
    questions: [
      {
        id: 'q',
        event: 'e',
        type: 'quantity',
        text: 'How many were killed?',
        measure: 'killed',
        population: 'people',
        victimSide: null,
        causedBy: null,
        place: null,
        counting: 'cumulative',
      },
    ],
    claims: places.map((place) => ({
      id: `c${place}`,
      question: 'q',
      claimant: `a${place}`,
      stance: 'asserts',
      value: { phrase: `${(place + 1) * 2}` },
      assertedAt: '2024-01-01T12:00:00Z',
      updates: null,
      citations: [
        { document: 'd', quote: null, mode: 'named', via: [], hedge: null, value: null, as: null },
      ],
    })),
  }
}

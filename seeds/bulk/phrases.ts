import type { Random } from './random.ts'

/** A figure as a claim words it: the phrase alone, for the reader to parse. */
export type Worded = Readonly<{ phrase: string }>

type Wording = Readonly<{ share: number; words: (count: number) => string }>

/** How newsrooms word counts, and how often. The shares add up to 1. */
const wordings: readonly Wording[] = [
  { share: 0.58, words: (count) => `${count}` },
  { share: 0.14, words: (count) => `at least ${count}` },
  { share: 0.06, words: (count) => `more than ${count}` },
  { share: 0.07, words: (count) => `about ${count}` },
  { share: 0.04, words: (count) => `between ${count} and ${count + 1 + Math.floor(count / 5)}` },
  { share: 0.03, words: (count) => `up to ${count}` },
  { share: 0.04, words: (count) => (count < 24 ? 'several' : count < 200 ? 'dozens' : 'hundreds') },
  { share: 0.02, words: (count) => new Intl.NumberFormat('en').format(count) },
  { share: 0.01, words: (count) => extended(count) },
  { share: 0.01, words: () => 'none' },
]

const zero = '۰'.charCodeAt(0)

/** Writes a count in Extended Arabic-Indic digits. */
function extended(count: number): string {
  return [...`${count}`].map((digit) => String.fromCharCode(zero + Number(digit))).join('')
}

/** Words a count the way reports do; "none" stands for a claimant who counts nobody. */
export function wordedCount(count: number, random: Random): Worded {
  let left = random.next()
  for (const { share, words } of wordings) {
    left -= share
    if (left < 0) return { phrase: words(count) }
  }
  return { phrase: `${count}` }
}

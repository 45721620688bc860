/** Words that name a count only vaguely; `floor` is what their plain meaning guarantees, `term` what conventions call them. */
export type VagueWords = Readonly<{ term: string; floor: number; words: readonly string[] }>

const row = (term: string, floor: number, words: string): VagueWords => ({
  term,
  floor,
  words: words.split('|'),
})

/** Vague words and their plain meaning; a word that promises no more than "there were some" has the floor 1. */
export const vagueWords: readonly VagueWords[] = [
  row('several', 2, 'several|چندین|عدة|کئی'),
  row('a few', 2, 'a few'),
  row('a couple', 2, 'a couple|couple of'),
  row('a handful', 2, 'a handful|handful'),
  row('multiple', 2, 'multiple'),
  row('tens', 20, 'tens|عشرات|العشرات|دهها|ده ها|لسګونه'),
  row('dozens', 24, 'dozens|درجنوں'),
  row('scores', 40, 'scores'),
  row('hundreds', 200, 'hundreds|مئات|المئات|صدها|صد ها|سلګونه|سینکڑوں'),
  row('thousands', 2_000, 'thousands|الاف|الالاف|هزاران|زرګونه|ہزاروں'),
  row('lakhs', 200_000, 'lakhs'),
  row('millions', 2_000_000, 'millions|ملایین|الملایین'),
  row('crores', 20_000_000, 'crores'),
  row('billions', 2_000_000_000, 'billions'),
  row('few', 1, 'few'),
  row('some', 1, 'some'),
  row('many', 1, 'many'),
  row('numerous', 1, 'numerous|countless|untold|lots|a lot|plenty'),
  row('a number', 1, 'a number|unknown number|unspecified number|undisclosed number'),
  row('a number', 1, 'large number|small number|large numbers|great number|great numbers'),
  row('most', 1, 'most|the majority|a majority|majority|more than half|over half'),
]

/** Vague terms that take a scale word after them: "several dozen", "a couple of hundred". */
export const vagueMultipliers: ReadonlySet<string> = new Set([
  'several',
  'a few',
  'few',
  'a couple',
  'multiple',
  'many',
  'numerous',
])

/** Plural scale words as they follow "of" or a vague multiplier: "tens of thousands", "several hundreds". */
export const pluralScales: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1_000],
  ['lakhs', 100_000],
  ['millions', 1_000_000],
  ['crores', 10_000_000],
  ['billions', 1_000_000_000],
])

/** Plural nouns of harm that alone say only that there was some. */
export const barePlurals: ReadonlySet<string> = new Set(
  'casualties|deaths|fatalities|injuries|victims'.split('|'),
)

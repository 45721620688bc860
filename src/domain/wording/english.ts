/** The English grammar of the sentences: another language is another file like this and its `sentences`. */

/** Joins names as a sentence does: "A", "A and B", "A, B and C". */
export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const pluralWords = new Set([
  'media',
  'police',
  'authorities',
  'troops',
  'people',
  'forces',
  'militants',
  'others',
  'officials',
  'residents',
  'witnesses',
])

/** True where a claimant's name takes a plural verb: "Afghan officials", "residents of Paktika", "pro-Taliban media". */
export function isPluralName(name: string, kind: string): boolean {
  const head = name.split(/ (?:of|in|from|at|near|for) /u)[0] ?? name
  const last = head.split(' ').at(-1) ?? ''
  if (pluralWords.has(last.toLowerCase())) return true
  // A capital begins a person's name: Reyes, Williams.
  return (kind === 'official' || kind === 'witness') && /^\p{Ll}.*[^su]s$/u.test(last)
}

const takesArticle =
  /(?:government|ministry|office|army|navy|air force|military|regime|administration|authorities|cabinet|presidency)$/iu

const isDetermined = /^(?:the|an?)\s|[’']s?\s/iu

/**
 * Puts "the" before a body's name that is a common noun, and before no name that already says whose it is.
 *
 * @example withArticle('Pakistani government') // "the Pakistani government"; "Pakistan’s Foreign Office" stays
 */
export function withArticle(name: string): string {
  return takesArticle.test(name) && !isDetermined.test(name) ? `the ${name}` : name
}

/** "say" or "says", "have" or "has", by number. */
export function verb(isPlural: boolean, plural: string, singular: string): string {
  return isPlural ? plural : singular
}

/** Puts words in quotation marks. */
export function quoted(words: string): string {
  return `“${words}”`
}

/** Begins a sentence: the first letter large, a full stop at the end. */
export function sentence(words: string): string {
  const first = words.charAt(0)
  const large = first.toUpperCase()
  const isClosed = closings.has(words.at(-1) === '”' ? (words.at(-2) ?? '') : (words.at(-1) ?? ''))
  const stopped = isClosed ? words : `${words}.`
  return first === large ? stopped : large + stopped.slice(1)
}

const closings: ReadonlySet<string> = new Set(['.', '?', '!'])

const months: Readonly<Record<string, string>> = {
  '01': 'January',
  '02': 'February',
  '03': 'March',
  '04': 'April',
  '05': 'May',
  '06': 'June',
  '07': 'July',
  '08': 'August',
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
}

/** Writes a day: "24 December 2024". Instants are written by their day, UTC. */
export function dayWords(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  const name = months[month ?? '']
  return name === undefined ? day : `${(date ?? '').replace(/^0/u, '')} ${name} ${year}`
}

/** How a measure is said of a count: the noun where it has one of its own, and the verb for many and for one. */
type MeasureGrammar = Readonly<{ noun?: readonly [string, string]; many: string; one: string }>

const measures = new Map<string, MeasureGrammar>(
  Object.entries({
    killed: { many: 'were killed', one: 'was killed' },
    injured: { many: 'were injured', one: 'was injured' },
    casualties: { many: 'were killed or wounded', one: 'was killed or wounded' },
    missing: { many: 'are missing', one: 'is missing' },
    captured: { many: 'were captured', one: 'was captured' },
    displaced: { many: 'were displaced', one: 'was displaced' },
    bodies_recovered: { noun: ['bodies', 'body'], many: 'were recovered', one: 'was recovered' },
    sites_struck: { noun: ['sites', 'site'], many: 'were struck', one: 'was struck' },
    homes_damaged: { noun: ['homes', 'home'], many: 'were damaged', one: 'was damaged' },
  }),
)

const singulars = new Map<string, string>(
  Object.entries({
    people: 'person',
    civilians: 'civilian',
    women: 'woman',
    children: 'child',
    journalists: 'journalist',
    'aid workers': 'aid worker',
    'health workers': 'health worker',
    refugees: 'refugee',
    combatants: 'combatant',
    troops: 'soldier',
    police: 'police officer',
    militants: 'militant',
  }),
)

/** What is counted: the population's name in the plural, a measure and its name. */
export type Counted = Readonly<{
  population: string | undefined
  measure: string
  measureName: string
}>

/**
 * Says a count as a clause.
 *
 * @param count the figure in words ("46", "at least 13", "dozens of"); "one" of a kind takes the singular.
 * @example countClause('46', { population: 'people', measure: 'casualties', … }) // "46 people were killed or wounded"
 */
export function countClause(count: string, counted: Counted, qualifier = ''): string {
  const grammar = measures.get(counted.measure)
  const isOne = count === '1' || count === '1 more'
  const plural = countedNoun(counted)
  const singular =
    grammar?.noun?.[1] ?? singulars.get(counted.population ?? '') ?? counted.population
  // "homes" with no number is both the count and the noun: "homes were damaged", not "homes homes were damaged".
  const isNoun = count === plural
  const noun = [isNoun ? '' : isOne ? singular : plural, qualifier].filter(Boolean).join(' ')
  if (isNoun && grammar) return `${[count, noun].filter(Boolean).join(' ')} ${grammar.many}`
  if (!grammar) return `${counted.measureName}: ${count}${noun ? ` ${noun}` : ''}`
  return `${count} ${noun || 'people'} ${isOne ? grammar.one : grammar.many}`
}

/** The noun of what is counted, in the plural: "people", "homes". */
export function countedNoun({ measure, population }: Counted): string | undefined {
  return measures.get(measure)?.noun?.[0] ?? population
}

/** Says that a count is nil: "no people were killed", "no homes were damaged". */
export function noneClause(counted: Counted, qualifier = ''): string {
  const isPlain = counted.population === 'people' || counted.population === undefined
  const grammar = measures.get(counted.measure)
  if (isPlain && grammar && !grammar.noun && qualifier === '') return `nobody ${grammar.one}`
  return countClause('no', counted, qualifier)
}

const notDoneBy = new Set(['bodies_recovered', 'missing', 'displaced'])

/** Who caused what is counted: "by Islamabad"; of what is only its consequence, "after action by Islamabad". */
export function causeWords({ measure }: Counted, side: string): string {
  return notDoneBy.has(measure) ? `after action by ${side}` : `by ${side}`
}

/** Says what is counted as a heading does: "people killed", "homes damaged". */
export function countedWords({ population, measure, measureName }: Counted): string {
  return [measures.get(measure)?.noun ? undefined : population, measureName]
    .filter(Boolean)
    .join(' ')
}

import type { Found } from '../disagreement/found.ts'
import type { Question } from '../question/question.ts'
import { explain, settlementOf } from '../wording/explain.ts'
import type { Phrasebook } from '../wording/phrasebook.ts'
import { publishableWording } from '../wording/publishable.ts'
import type { Conflict, Figures, QuestionFinding } from './analysis.ts'
import type { KeyGroup, Survey } from './survey.ts'

/**
 * A listed conflict. Its sentences are worded, and its claims named, when asked for: lists and figures ask for few, and
 * a hundred thousand claims may hold as many conflicts.
 */
export class WordedConflict implements Conflict {
  readonly kind: Conflict['kind']
  readonly severity: Conflict['severity']
  readonly ratio: number | undefined
  readonly #found: Found
  readonly #book: Phrasebook
  #claims: readonly string[] | undefined

  constructor(found: Found, book: Phrasebook) {
    this.kind = found.kind
    this.severity = found.severity
    this.ratio = found.ratio
    this.#found = found
    this.#book = book
  }

  get claims(): readonly string[] {
    this.#claims ??= this.#found.readings.map(({ claim }) => claim.id)
    return this.#claims
  }

  get explanation(): string {
    return explain(this.#found, this.#book)
  }

  get wouldSettle(): string {
    return settlementOf(this.#found, this.#book)
  }
}

/** What is found on one question. Its wording is drafted, and its figures are combined, when asked for. */
export class WordedQuestion implements QuestionFinding {
  readonly question: Question
  readonly contested: boolean
  readonly more: number
  readonly #group: KeyGroup
  readonly #survey: Survey
  readonly #combine: () => Figures | undefined
  #figures: Figures | undefined

  constructor(
    found: Pick<QuestionFinding, 'question' | 'contested' | 'more'>,
    { group, survey }: Readonly<{ group: KeyGroup; survey: Survey }>,
    combine: () => Figures | undefined,
  ) {
    this.question = found.question
    this.contested = found.contested
    this.more = found.more
    this.#group = group
    this.#survey = survey
    this.#combine = combine
  }

  get figures(): Figures | undefined {
    this.#figures ??= this.#combine()
    return this.#figures
  }

  get wording(): string {
    return publishableWording(this.#group, this.#survey, this.contested)
  }
}

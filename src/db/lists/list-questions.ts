import type { Severity } from '../../domain/analysis/analysis.ts'
import type { Counting, QuestionType } from '../../domain/question/question.ts'
import { likeFolded } from '../folding/like-folded.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { eventsWithin } from '../trees/events-within.ts'
import { type Listed, listed, type Page, stretchOf } from './page.ts'

/** One question in the list. Sides stand by name; measure and population by id. */
export type QuestionRow = Readonly<{
  id: string
  text: string
  type: QuestionType
  event: Readonly<{ id: string; title: string }>
  measure: string | undefined
  population: string | undefined
  victimSide: string | undefined
  causedBy: string | undefined
  place: string | undefined
  counting: Counting | undefined
  claims: number
  contested: boolean
  /** Open conflicts above `info` that name one of its claims. */
  conflicts: number
  worstSeverity: Severity | undefined
  sample: boolean
}>

/** `disputed` = contested. `event` takes in the events it contains. `text` is looked for in the question's words. */
export type QuestionsAsk = Readonly<{
  disputed?: boolean | undefined
  event?: string | undefined
  type?: QuestionType | undefined
  text?: string | undefined
  page: Page
}>

/** Lists current questions, the most severely disputed first. */
export async function listQuestions(
  reading: Reading,
  ask: QuestionsAsk,
): Promise<Listed<QuestionRow>> {
  const events = ask.event === undefined ? undefined : await eventsWithin(reading, ask.event)
  const questions = questionsAsked(reading, ask, events)
  const { total } = await questions
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { offset, limit } = stretchOf(ask.page)
  const rows = await withNames(questions)
    .orderBy('summary.severity_rank', 'desc')
    .orderBy('summary.conflicts', 'desc')
    .orderBy('summary.question_id')
    .offset(offset)
    .limit(limit)
    .execute()
  return listed(rows.map(questionRowIn), total, ask.page)
}

function questionsAsked(
  { db, engine }: Reading,
  { disputed, type, text }: QuestionsAsk,
  events: readonly string[] | undefined,
) {
  return db
    .selectFrom('question_summary as summary')
    .innerJoin('question', 'question.id', 'summary.question_id')
    .where(standing('question', undefined))
    .$if(disputed !== undefined, (questions) =>
      questions.where('summary.contested', '=', disputed ? 1 : 0),
    )
    .$if(type !== undefined, (questions) => questions.where('question.type', '=', type ?? 'text'))
    .$if(text !== undefined, (questions) =>
      questions.where((eb) => likeFolded(eb.ref('question.folded'), text ?? '')),
    )
    .$if(events !== undefined, (questions) =>
      questions.where((eb) => engine.among(eb.ref('summary.event_id'), events ?? [])),
    )
}

function withNames(questions: ReturnType<typeof questionsAsked>) {
  return questions
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'question.event_id').on('event.replaced_at', 'is', null),
    )
    .innerJoin('thing', 'thing.id', 'question.id')
    .select([
      'question.id',
      'question.text',
      'question.type',
      'question.event_id',
      'event.title as event_title',
      'question.measure',
      'question.population',
      'question.place',
      'question.counting',
      'summary.claims',
      'summary.contested',
      'summary.conflicts',
      'summary.worst_severity',
      'thing.sample',
    ])
    .select((eb) => [
      eb
        .selectFrom('side')
        .select('side.name')
        .whereRef('side.id', '=', 'question.victim_side_id')
        .orderBy('side.revision', 'desc')
        .orderBy('side.event_id')
        .limit(1)
        .as('victim_side'),
      eb
        .selectFrom('side')
        .select('side.name')
        .whereRef('side.id', '=', 'question.caused_by_id')
        .orderBy('side.revision', 'desc')
        .orderBy('side.event_id')
        .limit(1)
        .as('caused_by'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

function questionRowIn(row: Row): QuestionRow {
  return {
    id: row.id,
    text: row.text,
    type: row.type,
    event: { id: row.event_id, title: row.event_title },
    measure: row.measure ?? undefined,
    population: row.population ?? undefined,
    victimSide: row.victim_side ?? undefined,
    causedBy: row.caused_by ?? undefined,
    place: row.place ?? undefined,
    counting: row.counting ?? undefined,
    claims: row.claims,
    contested: row.contested === 1,
    conflicts: row.conflicts,
    worstSeverity: row.worst_severity ?? undefined,
    sample: row.sample === 1,
  }
}

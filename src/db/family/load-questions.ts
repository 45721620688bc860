import type { Option, Question } from '../../domain/question/question.ts'
import type { Search } from '../find-family.ts'
import { keptQuery } from '../kept-query.ts'
import type { QuestionTable } from '../rows/question-tables.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { among, type Extent, grouped } from './extent.ts'

type Children = Readonly<{
  partsOf(questionId: string): readonly string[]
  optionsOf(questionId: string): readonly Option[]
}>

/** Loads questions by id, with their parts and options. Four queries. */
export async function loadQuestions(
  reading: Reading,
  extent: Extent,
): Promise<readonly Question[]> {
  const rows = await questionRows(reading, extent)
  const partsOf = await loadParts(reading, extent)
  const optionsOf = await loadOptions(reading, extent)
  return rows.map((row) => questionIn(row, { partsOf, optionsOf }))
}

function questionIn(
  row: Omit<QuestionTable, 'revision' | 'entered_at' | 'replaced_at' | 'folded'>,
  { partsOf, optionsOf }: Children,
): Question {
  const { id, type, text } = row
  const common = { id, event: row.event_id, text }
  if (type === 'choice') return { ...common, type, options: optionsOf(id) }
  if (type !== 'quantity') return { ...common, type }
  if (row.measure === null || row.counting === null) throw new Error('a count of nothing')
  return {
    ...common,
    type,
    measure: row.measure,
    population: row.population ?? undefined,
    victimSide: row.victim_side_id ?? undefined,
    causedBy: row.caused_by_id ?? undefined,
    place: row.place ?? undefined,
    counting: row.counting,
    parts: partsOf(id),
    partsComplete: row.parts_complete === 1,
  }
}

async function loadParts(reading: Reading, { events, at }: Extent): Promise<Children['partsOf']> {
  const rows = await partRows(reading, { events, at })
  return grouped(
    rows,
    ({ question_id }) => question_id,
    ({ part_id }) => part_id,
  )
}

async function loadOptions(
  reading: Reading,
  { events, at }: Extent,
): Promise<Children['optionsOf']> {
  const options = await optionRows(reading, { events, at })
  const pairs = await pairRows(reading, { events, at })
  const othersOf = grouped(
    pairs,
    ({ question_id, option_id }) => `${question_id} ${option_id}`,
    ({ other_id }) => other_id,
  )
  return grouped(
    options,
    ({ question_id }) => question_id,
    ({ question_id, id, label }): Option => ({
      id,
      label,
      compatibleWith: othersOf(`${question_id} ${id}`),
    }),
  )
}

/** Loads the searches that found no statement, by id. One query. */
export async function loadSearches(
  reading: Reading,
  { events, at }: Extent,
): Promise<readonly Search[]> {
  const rows = await searchRows(reading, { events, at })
  return rows.map((row) => ({
    id: row.id,
    question: row.question_id,
    actor: row.actor_id ?? undefined,
    searchedBy: row.searched_by,
    searchedOn: row.searched_on,
    place: row.place_searched ?? undefined,
  }))
}

const questionRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('question')
    .select([
      'id',
      'event_id',
      'type',
      'text',
      'measure',
      'population',
      'victim_side_id',
      'caused_by_id',
      'place',
      'counting',
      'parts_complete',
    ])
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .orderBy('id'),
)

const partRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('question_part as part')
    .innerJoin('question', (join) =>
      join
        .onRef('question.id', '=', 'part.question_id')
        .onRef('question.revision', '=', 'part.revision'),
    )
    .select(['part.question_id', 'part.part_id'])
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .orderBy('part.question_id')
    .orderBy('part.position'),
)

const optionRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('question_option as option')
    .innerJoin('question', (join) =>
      join
        .onRef('question.id', '=', 'option.question_id')
        .onRef('question.revision', '=', 'option.revision'),
    )
    .select(['option.question_id', 'option.id', 'option.label'])
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .orderBy('option.question_id')
    .orderBy('option.position'),
)

const pairRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('option_compatible as pair')
    .innerJoin('question', (join) =>
      join
        .onRef('question.id', '=', 'pair.question_id')
        .onRef('question.revision', '=', 'pair.revision'),
    )
    .select(['pair.question_id', 'pair.option_id', 'pair.other_id'])
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .orderBy('pair.question_id')
    .orderBy('pair.option_id')
    .orderBy('pair.position'),
)

const searchRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('search_in_vain')
    .innerJoin('question', 'question.id', 'search_in_vain.question_id')
    .select([
      'search_in_vain.id',
      'search_in_vain.question_id',
      'search_in_vain.actor_id',
      'search_in_vain.searched_by',
      'search_in_vain.searched_on',
      'search_in_vain.place_searched',
    ])
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .where(standing('search_in_vain', at))
    .orderBy('search_in_vain.id'),
)

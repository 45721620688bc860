import type { CompiledQuery } from 'kysely'
import type { Engine } from './dialects/engine.ts'
import type { Reading } from './store.ts'

/** What a kept query is asked with: texts, lists of ids, or nothing. `'all'` stands for no list at all. */
type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

type Kept<Row> = Readonly<{
  compiled: CompiledQuery<Row>
  /** For each parameter the name of the value that goes there; absent where the query itself gives it. */
  names: readonly (string | undefined)[]
}>

/**
 * Keeps a query compiled, since to build and compile one costs more than to run it.
 *
 * @param build makes the query from its values. Of a value it may ask only whether it is there and whether it is
 * `'all'`: what it gets is a mark that stands for the value, and each such shape is built and compiled once an engine.
 * @returns runs the query with the values given; its rows. Plugins of a connection do not see it.
 */
export function keptQuery<Values extends Asked, Row>(
  build: (reading: Reading, values: Values) => Readonly<{ compile(): CompiledQuery<Row> }>,
): (reading: Reading, values: Values) => Promise<readonly Row[]> {
  const byEngine = new WeakMap<Engine, Map<string, Kept<Row>>>()
  const known = (reading: Reading, values: Values): Kept<Row> => {
    const shapes = byEngine.get(reading.engine) ?? new Map<string, Kept<Row>>()
    byEngine.set(reading.engine, shapes)
    const shape = shapeOf(values)
    const kept = shapes.get(shape) ?? compiledOnce(reading, values, build)
    shapes.set(shape, kept)
    return kept
  }
  return async (reading, values) => {
    const { compiled, names } = known(reading, values)
    const parameters = compiled.parameters.map((own, at) => {
      const name = names[at]
      return name === undefined ? own : parameterFor(reading.engine, values[name])
    })
    return (await reading.db.executeQuery<Row>({ ...compiled, parameters })).rows
  }
}

function shapeOf(values: Asked): string {
  let shape = ''
  for (const name in values) {
    const value = values[name]
    shape += `${name} ${value === undefined || value === 'all' ? value : typeof value} `
  }
  return shape
}

function compiledOnce<Values extends Asked, Row>(
  reading: Reading,
  values: Values,
  build: (reading: Reading, values: Values) => Readonly<{ compile(): CompiledQuery<Row> }>,
): Kept<Row> {
  const marks = Object.entries(values).map(([name, value]) => [name, markFor(name, value)] as const)
  const compiled = build(reading, Object.fromEntries(marks) as Values).compile()
  const nameOf = new Map(
    marks.flatMap(([name, mark]) =>
      mark === undefined || mark === 'all'
        ? []
        : [[parameterFor(reading.engine, mark), name] as const],
    ),
  )
  return { compiled, names: compiled.parameters.map((parameter) => nameOf.get(parameter)) }
}

function markFor(name: string, value: Asked[string]): Asked[string] {
  if (value === undefined || value === 'all') return value
  return typeof value === 'string' ? `\u0000${name}` : [`\u0000${name}`]
}

function parameterFor({ listed }: Engine, value: Asked[string]): unknown {
  return typeof value === 'object' ? listed(value) : value
}

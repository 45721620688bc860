import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { readBundleText } from '../../../src/imports/bundle/read-bundle-text.ts'

/** What the database in a folder holds, as the program itself exports it. */
export async function exportedFrom(folder: string): Promise<string> {
  const args = ['src/cli.ts', 'export', '--format', 'bundle']
  const env = { ...process.env, DATA_DIR: folder }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 26 })
  return stdout
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * Reads an exported bundle with the ids that the sample has for what is called the same.
 *
 * Throws where two things are called the same. An id whose thing the sample does not have stays.
 */
export function withSampleIds(exported: string, sample: Bundle): Bundle {
  const sampleIds = idsByName(sample)
  const names = new Map([...idsByName(readBundleText(exported, 'export'))].map(([a, b]) => [b, a]))
  const text = exported.replaceAll(anyId, (id) => sampleIds.get(names.get(id) ?? '') ?? id)
  return readBundleText(text, 'export')
}

/** The clauses of a finding without their order: accounts of equal weight stand in the order of their ids. */
export function clausesOf(finding: string): readonly string[] {
  return finding.split(/; |\. |(?<=\?”), /).toSorted()
}

/** What may be true together is so both ways, however it was written. */
export function pairedBothWays(bundle: Bundle): Bundle {
  return { ...bundle, questions: bundle.questions.map(paired) }
}

function paired(question: Question): Question {
  if (question.type !== 'choice') return question
  const options = question.options.map((option) => {
    const naming = question.options.filter((other) => other.compatibleWith.includes(option.id))
    const ids = new Set([...option.compatibleWith, ...naming.map(({ id }) => id)])
    return { ...option, compatibleWith: [...ids].sort() }
  })
  return { ...question, options }
}

function idsByName(bundle: Bundle): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [name, id] of namesIn(bundle)) {
    if (names.has(name)) throw new Error(`two are called ${name}`)
    names.set(name, id)
  }
  return names
}

function* namesIn(bundle: Bundle): Generator<readonly [string, string]> {
  const index = indexBundle(bundle)
  const options = new Map<string, string>()
  for (const { id, name } of bundle.actors) yield [`actor ${name}`, id]
  for (const { id, title } of bundle.documents) yield [`document ${title}`, id]
  for (const event of bundle.events) {
    yield [`event ${event.title}`, event.id]
    for (const { id, name } of event.sides) yield [`side ${name} of ${event.title}`, id]
  }
  for (const question of bundle.questions) {
    yield [`question ${question.text}`, question.id]
    for (const { id, label } of question.type === 'choice' ? question.options : []) {
      options.set(id, label)
      yield [`option ${label} of ${question.text}`, id]
    }
  }
  for (const { id, question, claimant, value } of bundle.claims) {
    const about = index.question(question)?.text
    const by = claimant === undefined ? 'nobody' : index.actor(claimant)?.name
    const option = value?.type === 'choice' ? options.get(value.option) : ''
    yield [`claim of ${by} on ${about} ${option}`, id]
  }
}

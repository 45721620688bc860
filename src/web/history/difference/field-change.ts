import type { Words } from '../../words/words.ts'
import type { WrittenField } from '../written.ts'
import { beginning, clipped } from './clipped.ts'
import { type Piece, wordDiff } from './word-diff.ts'

/** A stretch of a field as it is printed. `said` is what a screen reader hears before and after it. */
export type ShownPiece = Readonly<{
  kind: Piece['kind']
  text: string
  said: Readonly<{ before: string; after: string }> | undefined
}>

/** One field with what was in it and what is. */
export type FieldChange = Readonly<{ label: string; pieces: readonly ShownPiece[] }>

/** Words what differs between two versions, in the order of the form; empty where no field does. */
export function fieldChanges(
  words: Words,
  before: readonly WrittenField[],
  after: readonly WrittenField[],
): readonly FieldChange[] {
  const old = new Map(before.map((field) => [field.name, field]))
  const names = new Set(after.map(({ name }) => name))
  const gone = before
    .filter(({ name }) => !names.has(name))
    .map((field) => ({ ...field, text: '' }))
  return [...after, ...gone].flatMap(({ name, label, text }) => {
    const was = old.get(name)?.text ?? ''
    if (was === text) return []
    return [{ label, pieces: shownPieces(words, clipped(wordDiff(was, text))) }]
  })
}

/**
 * Words the fields of one version that hold something.
 *
 * @param length of each field that is shown, in UTF-16 units; of a longer one the beginning.
 */
export function fieldsAsTheyStood(
  words: Words,
  fields: readonly WrittenField[],
  length: number,
): readonly FieldChange[] {
  return fields
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => ({ label, pieces: shownPieces(words, beginning(text, length)) }))
}

function shownPieces({ history }: Words, pieces: readonly Piece[]): readonly ShownPiece[] {
  return pieces.map((piece) => {
    if (piece.kind === 'left-out') {
      return { kind: piece.kind, text: history.leftOut(piece.length), said: undefined }
    }
    const { kind, text } = piece
    const said = kind === 'kept' ? undefined : { before: history[kind], after: history.marksEnd }
    return { kind, text, said }
  })
}

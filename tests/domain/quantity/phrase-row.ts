import type { Bound } from '../../../src/domain/quantity/interval.ts'

/** A phrase, its bound, its least and its greatest; no greatest = open. */
export type PhraseRow = readonly [phrase: string, bound: Bound, min: number, max?: number]

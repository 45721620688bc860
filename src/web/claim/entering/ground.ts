import type { Names } from '../../../db/changing/names.ts'
import type { ClaimGround } from '../../../domain/claim/claim-faults.ts'
import type { Choice } from '../../entry/term-choices.ts'

/** All that the form of a claim needs to know, so that it writes and reads without asking further. */
export type FormGround = ClaimGround &
  Readonly<{
    /** What the question counts, spelled out; its text where it counts nothing. */
    counted: string
    actors: Names
    documents: Names
    /** Claims that this one may change, the newest first. */
    earlier: readonly Choice[]
    measures: readonly Choice[]
    populations: readonly Choice[]
    /** How many places the form shows at the least. */
    places: number
    newId: () => string
  }>

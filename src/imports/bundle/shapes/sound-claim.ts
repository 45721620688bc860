import { longest } from '../../../domain/bundle/limits.ts'
import { citationModes, stances, updateReasons } from '../../../domain/claim/claim.ts'
import { parseInstant } from '../../../domain/time/parse-date.ts'
import type { CitationShape, ClaimShape } from './claim.ts'
import { isId, isWords } from './strings.ts'

/**
 * True where a claim surely has its shape, written by hand because claims are nine tenths of a bundle: it takes a
 * third of what zod takes. The zod shape stays the authority. What is not surely sound is shown to it, and its words
 * are the ones a person reads.
 */
export function isSoundClaim(part: unknown): part is ClaimShape {
  if (!isRecord(part)) return false
  for (const key in part) if (!isSoundClaimPart(key, part[key])) return false
  const { id, question, stance, citations } = part
  return (
    id !== undefined && question !== undefined && stance !== undefined && citations !== undefined
  )
}

const isAbsent = (value: unknown) => value === null || value === undefined
const isIdOrAbsent = (value: unknown) => isAbsent(value) || isId(value)
const isWordsOrAbsent = (value: unknown, most: number) =>
  isAbsent(value) || (isWords(value) && value.length <= most)
const isMomentOrAbsent = (value: unknown) =>
  isAbsent(value) || (typeof value === 'string' && parseInstant(value) !== undefined)
const knownStances: ReadonlySet<unknown> = new Set(stances)
const knownReasons: ReadonlySet<unknown> = new Set(updateReasons)
const knownModes: ReadonlySet<unknown> = new Set(citationModes)

function isSoundClaimPart(key: string, value: unknown): boolean {
  switch (key) {
    case 'id':
    case 'question':
      return isId(value)
    case 'claimant':
    case 'updates':
      return isIdOrAbsent(value)
    case 'stance':
      return knownStances.has(value)
    case 'value':
      return true
    case 'assertedAt':
      return isMomentOrAbsent(value)
    case 'reason':
      return isAbsent(value) || knownReasons.has(value)
    case 'citations':
      return Array.isArray(value) && value.every(isSoundCitation)
    default:
      return false
  }
}

function isSoundCitation(part: unknown): part is CitationShape {
  if (!isRecord(part)) return false
  for (const key in part) if (!isSoundCitationPart(key, part[key])) return false
  return part.document !== undefined && part.mode !== undefined
}

function isSoundCitationPart(key: string, value: unknown): boolean {
  switch (key) {
    case 'document':
      return isId(value)
    case 'mode':
      return knownModes.has(value)
    case 'quote':
    case 'hedge':
    case 'attribution':
    case 'translation':
      return isWordsOrAbsent(value, longest[key])
    case 'via':
      return isAbsent(value) || (Array.isArray(value) && value.every(isId))
    case 'value':
      return true
    case 'at':
    case 'as':
      // Rare, so the shape is asked.
      return isAbsent(value)
    default:
      return false
  }
}

function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

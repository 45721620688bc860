import { isWebAddress, longest } from '../../../domain/bundle/limits.ts'
import type { Document } from '../../../domain/document/document.ts'
import { isId, isMoment, isShownUpTo, isWordsUpTo } from '../shapes/strings.ts'
import { found, isAbsent, isGiven, keysOf } from './given.ts'

/**
 * Reads a document whose shape surely is sound. What it names is checked later.
 *
 * @returns the document that documentFrom makes, or undefined where documentShape has to be asked.
 */
export function quickDocument(part: unknown): Document | undefined {
  if (!isGiven(part)) return undefined
  const { id, publisher, title, url, language, publishedAt, text, derivedFrom } = part
  const optional = found(url) + found(language) + found(publishedAt) + found(text)
  if (keysOf(part) !== 3 + optional + found(derivedFrom)) return undefined
  if (!isId(id) || !isId(publisher) || !isShownUpTo(title, longest.title)) return undefined
  if (!isAbsent(url) && !(isWordsUpTo(url, longest.url) && isWebAddress(url))) return undefined
  if (!isAbsent(language) && !isShownUpTo(language, longest.name)) return undefined
  if (!isAbsent(publishedAt) && !isMoment(publishedAt)) return undefined
  if (!isAbsent(text) && !isWordsUpTo(text, longest.documentText)) return undefined
  const sources = isAbsent(derivedFrom) ? [] : derivedFrom
  if (!Array.isArray(sources) || !sources.every(isId)) return undefined
  return {
    id,
    publisher,
    title,
    url: url ?? undefined,
    language: language ?? undefined,
    publishedAt: publishedAt ?? undefined,
    text: text ?? undefined,
    derivedFrom: sources,
    sha256: undefined,
    retrievedAt: undefined,
  }
}

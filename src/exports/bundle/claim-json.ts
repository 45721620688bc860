import type { Citation, Claim, Recast, Value } from '../../domain/claim/claim.ts'
import { orNull } from '../json.ts'

/** A claim with its citations in the order recorded, keys in the format's order. */
export function claimJson(claim: Claim): object {
  return {
    id: claim.id,
    question: claim.question,
    claimant: orNull(claim.claimant),
    stance: claim.stance,
    value: valueJson(claim.value),
    assertedAt: orNull(claim.assertedAt),
    updates: orNull(claim.updates),
    reason: claim.reason,
    citations: claim.citations.map(citationJson),
  }
}

function citationJson(citation: Citation): object {
  return {
    document: citation.document,
    quote: orNull(citation.quote),
    at: citation.at,
    mode: citation.mode,
    via: citation.via,
    hedge: orNull(citation.hedge),
    value: valueJson(citation.value),
    as: recastJson(citation.as),
    translation: citation.translation,
    attribution: citation.attribution,
  }
}

function recastJson(recast: Recast | undefined): object | null {
  if (recast === undefined) return null
  return { measure: recast.measure, population: recast.population }
}

function valueJson(value: Value | undefined): object | null {
  if (value === undefined) return null
  switch (value.type) {
    case 'quantity': {
      const { phrase, min, max, bound, best } = value
      return { phrase, min, max: orNull(max), bound, best }
    }
    case 'yes_no':
      return { answer: value.answer }
    case 'choice':
      return { option: value.option }
    case 'date':
      return { from: orNull(value.from), to: orNull(value.to) }
    case 'place':
      return { name: value.name }
    case 'text':
      return { text: value.text }
  }
}

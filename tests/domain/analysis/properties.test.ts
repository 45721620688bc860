import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { cutAt } from '../../../src/domain/analysis/cut.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import { analysisJson } from '../../../src/exports/analysis-json.ts'
import * as arbitrary from '../../support/arbitrary-bundle.ts'
import { actor, citation, document } from '../../support/build-bundle.ts'

const runs = { numRuns: 400 }

/** A bundle and one of its claims. */
const bundleWithClaim = arbitrary.bundle
  .filter(({ claims }) => claims.length > 0)
  .chain((bundle) => fc.tuple(fc.constant(bundle), fc.constantFrom(...bundle.claims)))

const replaced = (bundle: Bundle, claim: Claim): Bundle => ({
  ...bundle,
  claims: bundle.claims.map((one) => (one.id === claim.id ? claim : one)),
})

const isAboutWorld = (kind: string) => !['relay', 'attribution', 'definition'].includes(kind)

const findingOf = (bundle: Bundle, id: string) => {
  const found = analyse(bundle).claims.find(({ claim }) => claim.id === id)
  if (!found) throw new Error(`no finding for ${id}`)
  return found
}

describe('the analysis of any bundle', () => {
  test('gives the same bytes whatever the order of its arrays', () => {
    fc.assert(
      fc.property(
        arbitrary.bundle.chain((bundle) =>
          fc.tuple(fc.constant(bundle), arbitrary.shuffled(bundle)),
        ),
        ([bundle, shuffled]) => {
          expect(analysisJson(analyse(shuffled))).toBe(analysisJson(analyse(bundle)))
        },
      ),
      runs,
    )
  })

  test('as of a time equals the analysis of the bundle cut at that time', () => {
    fc.assert(
      fc.property(arbitrary.bundle, arbitrary.moment, (bundle, moment) => {
        const cut = analyse(cutAt(bundle, moment))
        const asked = { ...analyse(bundle, { asOf: moment }), asOf: undefined }
        expect(analysisJson(asked)).toBe(analysisJson(cut))
      }),
      runs,
    )
  })

  test('a relay never raises an origin count', () => {
    fc.assert(
      fc.property(bundleWithClaim, fc.constantFrom('press', 'copy'), ([bundle, claim], how) => {
        const [first] = claim.citations
        if (!first) return
        const derivedFrom = how === 'copy' ? [first.document] : []
        const relayed: Bundle = {
          ...replaced(bundle, {
            ...claim,
            citations: [...claim.citations, { ...first, document: 'd-relay', via: [...first.via] }],
          }),
          actors: [...bundle.actors, actor('relay-press', { kind: 'outlet' })],
          documents: [...bundle.documents, document('d-relay', 'relay-press', { derivedFrom })],
        }
        const before = analyse(bundle).claims
        for (const [at, after] of analyse(relayed).claims.entries()) {
          expect(after.origins).toBeLessThanOrEqual(before[at]?.origins ?? 0)
        }
      }),
      runs,
    )
  })

  test('a reprint that repeats a claim with nobody named never raises an origin count', () => {
    fc.assert(
      fc.property(bundleWithClaim, ([bundle, claim]) => {
        const reprint: Claim = {
          ...claim,
          id: 'zz-reprint',
          claimant: undefined,
          updates: undefined,
          citations: [citation({ document: 'd-reprint', mode: 'unattributed' })],
        }
        const source = claim.citations[0]?.document
        const reprinted: Bundle = {
          ...bundle,
          actors: [...bundle.actors, actor('reprint-press', { kind: 'outlet' })],
          documents: [
            ...bundle.documents,
            document('d-reprint', 'reprint-press', { derivedFrom: source ? [source] : [] }),
          ],
          claims: [...bundle.claims, reprint],
        }
        const before = analyse(bundle).claims
        const after = analyse(reprinted).claims
        for (const {
          claim: { id },
          origins,
        } of before) {
          const now = after.find((finding) => finding.claim.id === id)?.origins ?? 0
          expect(now).toBeLessThanOrEqual(origins)
        }
      }),
      runs,
    )
  })

  test('a claim with no claimant never counts as an origin', () => {
    fc.assert(
      fc.property(bundleWithClaim, ([bundle, claim]) => {
        const alone = { ...bundle, claims: [{ ...claim, claimant: undefined, updates: undefined }] }
        expect(findingOf(alone, claim.id).origins).toBe(0)
      }),
      runs,
    )
  })

  test('claims that are superseded, retracted, stale or declined make no conflict about the world', () => {
    fc.assert(
      fc.property(arbitrary.bundle, (bundle) => {
        const { claims, conflicts } = analyse(bundle)
        const out = new Set(
          claims.flatMap(({ claim, state }) => (state === 'current' ? [] : [claim.id])),
        )
        for (const { kind, claims: named } of conflicts) {
          if (!isAboutWorld(kind) || kind === 'self') continue
          expect(named.filter((id) => out.has(id))).toEqual([])
        }
      }),
      runs,
    )
  })

  test('every conflict names its claimants in its sentence and is listed once', () => {
    fc.assert(
      fc.property(arbitrary.bundle, (bundle) => {
        const index = indexBundle(bundle)
        const { conflicts } = analyse(bundle)
        for (const { claims, explanation, wouldSettle } of conflicts) {
          for (const id of claims) {
            const claimant = index.claim(id)?.claimant
            if (claimant !== undefined) expect(explanation).toContain(index.actor(claimant)?.name)
          }
          expect(explanation).toMatch(/[.?!”]$/)
          expect(wouldSettle).toMatch(/\.$/)
        }
        const identities = conflicts.map(({ kind, claims }) => [kind, ...claims].join(' '))
        expect(new Set(identities).size).toBe(identities.length)
      }),
      runs,
    )
  })

  test('contested claims are those in, or repeating one in, an open conflict about the world', () => {
    fc.assert(
      fc.property(arbitrary.bundle, (bundle) => {
        const { claims, conflicts, questions } = analyse(bundle)
        if (questions.some(({ more }) => more > 0)) return
        const named = new Set(
          conflicts
            .filter(({ kind, severity }) => isAboutWorld(kind) && severity !== 'info')
            .flatMap((conflict) => conflict.claims),
        )
        for (const { claim, contested } of claims) {
          if (named.has(claim.id)) expect(contested).toBe(true)
        }
        if (named.size === 0) expect(claims.some(({ contested }) => contested)).toBe(false)
      }),
      runs,
    )
  })

  test('a bundle without conflicts of figures has none after an interval is widened', () => {
    fc.assert(
      fc.property(bundleWithClaim, fc.nat(20), fc.nat(20), ([whole, claim], below, above) => {
        const bundle = onePerOrigin(whole)
        const kept = bundle.claims.find(({ id }) => id === claim.id)
        if (kept?.value?.type !== 'quantity' || kept.value.max === undefined) return
        const { value } = kept
        const widened = {
          ...value,
          min: Math.max(0, value.min - below),
          max: (value.max ?? 0) + above,
          bound: value.bound === 'vague' ? value.bound : ('range' as const),
        }
        const figures = ({ conflicts }: ReturnType<typeof analyse>) =>
          conflicts.filter(({ kind }) => ['value', 'containment', 'sum', 'self'].includes(kind))
        if (figures(analyse(bundle)).length > 0 || value.bound === 'about') return
        expect(figures(analyse(replaced(bundle, { ...kept, value: widened })))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

/** Leaves one claim for each claimant's body and question, so that widening moves no position. */
function onePerOrigin(bundle: Bundle): Bundle {
  const index = indexBundle(bundle)
  const seen = new Set<string>()
  const claims = bundle.claims.filter(({ id, claimant, question }) => {
    const found = index.question(question)
    const origin = `${claimant === undefined ? id : index.rootOf(claimant)} ${found && index.keyOf(found)}`
    if (seen.has(origin)) return false
    seen.add(origin)
    return true
  })
  return { ...bundle, claims }
}

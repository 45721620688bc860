import type { Family } from '../../db/find-family.ts'
import { noReviews, type Reviews } from '../../db/review/reviews.ts'
import { analyse } from '../../domain/analysis/analyse.ts'
import type { Analysis } from '../../domain/analysis/analysis.ts'
import { cutAt } from '../../domain/analysis/cut.ts'
import { type Matrix, matrixOf } from '../../domain/analysis/matrix.ts'
import { type Survey, surveyOf } from '../../domain/analysis/survey.ts'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../../domain/bundle/index-bundle.ts'
import { type Apart, figuresApart } from '../../domain/disagreement/apart.ts'
import { type LookUps, lookUpsOf } from './look-ups.ts'
import { once } from './once.ts'

/** A family as one page sees it: `bundle` is cut at `asOf`, and all else is of that bundle. */
export type Analysed = Readonly<{
  family: Family
  bundle: Bundle
  index: BundleIndex
  analysis: Analysis
  /** What people have found, as it stood at the same time as the family. */
  reviews: Reviews
  /** These four are made when a page first asks for them, and kept for every other page of the family. */
  survey: () => Survey
  matrix: () => Matrix
  apart: () => readonly Apart[]
  lookUps: () => LookUps
}>

/** Analyses a family as of a time. One `analyse`; what only some pages look at is made when it is asked for. */
export function analysedFamily(
  family: Family,
  asOf: string | undefined,
  reviews: Reviews = noReviews,
): Analysed {
  const bundle = asOf === undefined ? family.bundle : cutAt(family.bundle, asOf)
  const index = indexBundle(bundle)
  const analysis = analyse(family.bundle, { asOf, settled: reviews.settled })
  return {
    family,
    bundle,
    index,
    analysis,
    reviews,
    survey: once(() => surveyOf(index)),
    matrix: once(() => matrixOf(bundle, analysis, family.searches)),
    apart: once(() => figuresApart(bundle, analysis)),
    lookUps: once(() => lookUpsOf(index, analysis)),
  }
}

import type { ClaimFinding, Conflict } from '../../domain/analysis/analysis.ts'
import type { ClaimChange } from '../../domain/analysis/merge-effect.ts'
import { type BundleIndex, indexBundle } from '../../domain/bundle/index-bundle.ts'
import { claimantWords } from '../../domain/wording/words-for.ts'
import type { FamilyPreview, MergePreview } from '../../operations/merging/preview-merge.ts'
import { hrefOf, type Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** What changes in one respect: a heading where there is one, and a line each. */
export type EffectList = Readonly<{ heading: string | undefined; lines: readonly string[] }>

/** What changes in one family of events. */
export type FamilyEffect = Readonly<{
  event: Link
  lists: readonly EffectList[]
  nothing: string | undefined
}>

/** What a merge would change, in words. */
export type EffectWords = Readonly<{
  moves: string
  families: readonly FamilyEffect[]
  noFamilies: string | undefined
  left: string | undefined
}>

const shownLines = 12

/** Words what a merge would change. */
export function effectWords(words: Words, preview: MergePreview): EffectWords {
  const said = words.merge.preview
  const { moving, families, left } = preview
  return {
    moves: said.moves(moving),
    families: families.map((family) => familyEffect(words, family)),
    noFamilies: families.length === 0 ? said.noFamilies : undefined,
    left: left === 0 ? undefined : said.left(left),
  }
}

function familyEffect(words: Words, preview: FamilyPreview): FamilyEffect {
  const said = words.merge.preview
  const { root, bundle, bundles, effect } = preview
  const index = indexBundle(bundle)
  const indices = bundles.map(indexBundle)
  // Under its old name a reader knows which of the two said it.
  const nameOf = ({ before }: ClaimChange) => {
    const own = indices.find((one) => one.question(before.question.id) !== undefined)
    return claimName(words, own ?? index, before)
  }
  const lists = [
    list(words, {
      lines: effect.origins.map((change) =>
        said.origins(nameOf(change), change.before.origins, change.after.origins),
      ),
    }),
    list(words, { lines: effect.contested.map((change) => said.contested(nameOf(change))) }),
    list(words, { lines: effect.uncontested.map((change) => said.uncontested(nameOf(change))) }),
    list(words, {
      heading: said.conflictsNew(effect.conflictsNew.length),
      lines: effect.conflictsNew.map(explained),
    }),
    list(words, {
      heading: said.conflictsGone(effect.conflictsGone.length),
      lines: effect.conflictsGone.map(explained),
    }),
  ].filter(({ lines }) => lines.length > 0)
  return {
    event: { href: hrefOf.event(root), text: index.event(root)?.title ?? root },
    lists,
    nothing: lists.length === 0 ? said.nothing : undefined,
  }
}

function list(
  { merge }: Words,
  { heading, lines }: Readonly<{ heading?: string; lines: readonly string[] }>,
): EffectList {
  const left = lines.length - shownLines
  const shown = lines.slice(0, shownLines)
  return { heading, lines: left > 0 ? [...shown, merge.preview.more(left)] : shown }
}

const explained = ({ explanation }: Conflict): string => explanation

function claimName(words: Words, index: BundleIndex, { claim, question }: ClaimFinding): string {
  const { stance, value } = claim
  const option =
    question.type === 'choice' && value?.type === 'choice'
      ? question.options.find(({ id }) => id === value.option)?.label
      : undefined
  return words.merge.preview.claim(
    words.answers.answer(stance, value, option),
    claimantWords(claim, index),
  )
}

import { newestRevision } from '../../db/changing/standing-things.ts'
import { settlementOf } from '../../db/review/reviews.ts'
import { type Conflict, conflictKinds } from '../../domain/analysis/analysis.ts'
import { conflictName } from '../../domain/disagreement/settled.ts'
import { parseCount } from '../../domain/quantity/parse-count.ts'
import { Refusal } from '../../domain/refusal.ts'
import { explanations, type Settlement } from '../../domain/review/verdict.ts'
import { settleConflict } from '../../operations/review/settle-conflict.ts'
import type { Deps } from '../deps.ts'
import type { Reader } from '../entry/reader.ts'
import { fieldsOf } from '../entry/sent.ts'
import type { Group, Typed } from '../entry/sheet.ts'
import { conflictCards } from '../event/conflict-card.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import { type FindingAsk, type FindingDesk, findingRoutes } from '../verdict/finding-form.ts'
import { type OutlookNow, outlookOnClaim } from '../verdict/outlook-now.ts'
import { longestReason } from '../verdict/sheet.ts'
import type { Words } from '../words/words.ts'

/** The form that explains a conflict or calls it unresolvable. */
export const settlementEntries = findingRoutes<Settlement>(settlementDesk)

async function settlementDesk(ask: FindingAsk): Promise<FindingDesk<Settlement>> {
  const { deps, words } = ask
  const { outlook, conflict } = await conflictAsked(ask)
  const said = words.reviewEntry.settlement
  const stands = settlementOf(outlook.reviews, conflict)
  const name = conflictName(conflict.kind, conflict.claims)
  const claims = conflict.claims.toSorted()
  const question = outlook.finding(claims[0] ?? '')?.question
  const { shown: cards } = conflictCards(outlook, [conflict], 1)
  return {
    title: said.title(words.terms.conflictKinds[conflict.kind].word),
    section: 'questions',
    crumbs: question ? [{ href: hrefOf.question(question.id), text: question.text }] : [],
    path: withQuery('/conflicts/settlements/new', { conflict: name }),
    action: '/conflicts/settlements',
    cancel: question ? hrefOf.question(question.id) : '/questions',
    of: { table: 'settlement', about: name },
    groups: () => settlementGroups(words),
    blank: {
      conflict: name,
      seen: (await revisionsOf(deps, claims)).join(' '),
      standing: stands?.id ?? '',
    },
    stands: stands && settlementTyped(stands.settlement),
    beside: {
      heading: words.event.conflicts.heading,
      citations: [],
      noCitations: undefined,
      computed: undefined,
      conflicts: cards.map((card) => ({ ...card, change: undefined })),
      factsHeading: said.legend,
      facts: [],
      notes: [],
      standing: undefined,
    },
    changedFrom: async () => [],
    read: (reader) => readSettlement(words, reader),
    save: (settlement, { seen, standing }, how) => {
      const revisions = seen.split(' ').map(parseCount)
      const seenOf = new Map(claims.map((id, at) => [id, revisions[at] ?? 0]))
      const settling = { kind: conflict.kind, seen: seenOf, standing, settlement }
      return settleConflict(deps.store, settling, how)
    },
  }
}

/** Finds the conflict that the address or the form names. Throws `Refusal('not-found')` where there is none. */
async function conflictAsked({
  deps,
  request,
  words,
  typed,
}: FindingAsk): Promise<Readonly<{ outlook: OutlookNow; conflict: Conflict }>> {
  const asked = typed ?? fieldsOf(request.query, words)
  const strangers = typed ? [] : Object.keys(asked).filter((name) => name !== 'conflict')
  if (strangers.length > 0) {
    const faults = strangers.map(words.errors.unknownParameter)
    throw new Refusal('invalid', words.errors.invalid.says, faults)
  }
  const wanted = asked.conflict ?? ''
  const [kind, ...claims] = wanted.split(' ')
  const isKind = conflictKinds.some((one) => one === kind)
  const [first] = claims
  const outlook = isKind && first ? await outlookOnClaim(deps, words, first) : undefined
  const conflict = outlook?.analysis.conflicts.find(
    (one) => one.kind === kind && conflictName(one.kind, one.claims) === wanted,
  )
  if (outlook !== undefined && conflict !== undefined) return { outlook, conflict }
  const { what } = words.reviewEntry.settlement
  throw new Refusal('not-found', words.errors.nothingCalled(what, wanted))
}

async function revisionsOf(deps: Deps, claims: readonly string[]): Promise<readonly number[]> {
  const revisions: number[] = []
  for (const id of claims) {
    revisions.push((await newestRevision(deps.store, 'claim', id))?.revision ?? 0)
  }
  return revisions
}

function settlementGroups(words: Words): readonly Group[] {
  const said = words.reviewEntry.settlement
  const states = [
    { value: 'explained', text: said.explained },
    { value: 'unresolvable', text: said.unresolvable },
  ]
  const reasons = explanations.map((value) => ({ value, text: words.review.explanations[value] }))
  return [
    {
      legend: said.legend,
      fields: [
        { name: 'conflict', label: '', kind: 'kept' },
        { name: 'state', label: said.state, required: true, kind: 'choice', choices: states },
        { name: 'reason', label: said.reason, kind: 'choice', choices: reasons },
        { name: 'words', label: said.words, hint: said.wordsHint, kind: 'area', rows: 3 },
      ],
    },
  ]
}

function settlementTyped(settlement: Settlement): Typed {
  const { state, words } = settlement
  return { state, words, reason: settlement.state === 'explained' ? settlement.reason : '' }
}

function readSettlement(words: Words, reader: Reader): Settlement | undefined {
  const state = reader.oneOf('state', ['explained', 'unresolvable'], { required: true })
  const reason = reader.oneOf('reason', explanations)
  const required = state === 'unresolvable' || reason === 'other'
  const own = reader.text('words', { longest: longestReason, required })
  if (state === 'unresolvable') return own === undefined ? undefined : { state, words: own }
  if (state === undefined) return undefined
  if (reason !== undefined) return { state, reason, words: own ?? '' }
  if (reader.raw('reason') === '') {
    reader.fault('reason', words.reviewEntry.settlement.reasonNeeded)
  }
  return undefined
}

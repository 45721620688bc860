import { expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../src/db/find-family.ts'
import { historyOf } from '../../../src/db/log/history-of.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import { findReviews } from '../../../src/db/review/find-reviews.ts'
import type { Reviews } from '../../../src/db/review/reviews.ts'
import type { Store } from '../../../src/db/store.ts'
import { conflictName } from '../../../src/domain/disagreement/settled.ts'
import type { Settlement, Verdict } from '../../../src/domain/review/verdict.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { undoChange } from '../../../src/operations/changing/undo-change.ts'
import { undoableIn } from '../../../src/operations/changing/undoable.ts'
import { giveVerdict } from '../../../src/operations/review/give-verdict.ts'
import { resolveQuestion } from '../../../src/operations/review/resolve-question.ts'
import { settleConflict } from '../../../src/operations/review/settle-conflict.ts'
import { withdrawFinding } from '../../../src/operations/review/withdraw-finding.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { clock, enter, newYear } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const now = clock(newYear + 60_000)
const by = (personName: string) => ({ personName, now, newId: uuidv7 })

const verdict: Verdict = {
  attribution: 'confirmed',
  attributionReason: 'Heard on the recording.',
  substance: 'unverifiable',
  substanceReason: 'Nobody could go there.',
  reliability: 'B',
  credibility: 3,
  override: undefined,
}

const explained: Settlement = { state: 'explained', reason: 'different_scope', words: '' }

onEachDatabase('what people find', (open) => {
  const filled = async () => {
    const store = await open()
    await enter(store, borderStrikes)
    const [c1, c2, c3, question, event] = await Promise.all(
      ['c1', 'c2', 'c3', 'q-killed', 'exchange'].map((given) => idOf(store, given)),
    )
    if (!c1 || !c2 || !c3 || !question || !event) throw new Error('not entered')
    const name = conflictName('value', [c1, c2])
    return { store, c1, c2, c3, question, event, name }
  }
  const reviewsOf = async (store: Store, event: string, at?: string): Promise<Reviews> => {
    const family = await findFamily(store, event, { recordedBy: at })
    if (family === undefined) throw new Error('no family')
    return findReviews(store, family.bundle, at)
  }
  const countsOf = (store: Store, event: string) =>
    store.db
      .selectFrom('event_summary')
      .select(['open_conflicts', 'contested_questions'])
      .where('event_id', '=', event)
      .executeTakeFirstOrThrow()
  const revise = async (store: Store, id: string) => {
    const claim = await loadThing(store, 'claim', { id })
    if (claim === undefined) throw new Error('no claim')
    const content = { ...claim, assertedAt: '2024-12-28' }
    const cause = { verb: 'revise' } as const
    await reviseThing(store, { thing: { kind: 'claim', content }, seen: 1, cause }, by('Bilal'))
  }

  test('a verdict stands under a name until another takes its place; both are kept', async () => {
    const { store, c1, event } = await filled()
    await giveVerdict(store, { claimId: c1, seen: 1, standing: undefined, verdict }, by('Amina'))
    const first = (await reviewsOf(store, event)).verdicts.get(c1)
    expect(first).toMatchObject({ by: 'Amina', seen: 1, isOfEarlier: false, verdict })
    const other = { ...verdict, substance: 'disputed' } as const
    const standing = first?.id
    await giveVerdict(store, { claimId: c1, seen: 1, standing, verdict: other }, by('Bilal'))
    const second = (await reviewsOf(store, event)).verdicts.get(c1)
    expect(second).toMatchObject({ by: 'Bilal', verdict: other })
    const then = await reviewsOf(store, event, first?.at)
    expect(then.verdicts.get(c1)).toMatchObject({ by: 'Amina', verdict })
    const history = await historyOf(store, c1)
    expect(history?.entries.map(({ action }) => action)).toEqual([
      'claim.enter',
      'claim.verdict',
      'claim.verdict',
    ])
    expect((await verifyLog(store)).ok).toBe(true)
  })

  test('the second of two verdicts is refused unless the first was seen', async () => {
    const { store, c1 } = await filled()
    const giving = { claimId: c1, seen: 1, standing: undefined, verdict }
    await giveVerdict(store, giving, by('Amina'))
    await expect(giveVerdict(store, giving, by('Bilal'))).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('a verdict on a claim that has changed since is refused, and one given before says so', async () => {
    const { store, c1, event } = await filled()
    await giveVerdict(store, { claimId: c1, seen: 1, standing: undefined, verdict }, by('Amina'))
    await revise(store, c1)
    const standing = (await reviewsOf(store, event)).verdicts.get(c1)
    expect(standing?.isOfEarlier).toBe(true)
    const late = { claimId: c1, seen: 1, standing: standing?.id, verdict }
    await expect(giveVerdict(store, late, by('Bilal'))).rejects.toMatchObject({ code: 'conflict' })
    await giveVerdict(store, { ...late, seen: 2 }, by('Bilal'))
    expect((await reviewsOf(store, event)).verdicts.get(c1)?.isOfEarlier).toBe(false)
  })

  test('verified is refused without the evidence, save by words that are kept and logged', async () => {
    const { store, c1, event } = await filled()
    const c5 = await idOf(store, 'c5')
    const verified = { ...verdict, substance: 'verified' } as const
    const giving = { claimId: c5, seen: 1, standing: undefined, verdict: verified }
    await expect(giveVerdict(store, giving, by('Amina'))).rejects.toMatchObject({
      code: 'invalid',
      faults: ['no-quote'],
    })
    const override = 'I was there.'
    await giveVerdict(store, { ...giving, verdict: { ...verified, override } }, by('Amina'))
    const onC1 = { ...giving, claimId: c1, verdict: { ...verified, override } }
    await giveVerdict(store, onC1, by('Amina'))
    const { verdicts } = await reviewsOf(store, event)
    expect(verdicts.get(c5)?.verdict.override).toBe(override)
    expect(verdicts.get(c1)?.verdict.override).toBeUndefined()
    const entry = await store.db
      .selectFrom('log')
      .innerJoin('log_detail', 'log_detail.seq', 'log.seq')
      .select('log_detail.body')
      .where('log.object_id', '=', c5)
      .where('log.action', '=', 'claim.verdict')
      .executeTakeFirstOrThrow()
    expect(entry.body).toContain(override)
  })

  test('a verdict taken back stands no more, and stood until then', async () => {
    const { store, c1, event } = await filled()
    await giveVerdict(store, { claimId: c1, seen: 1, standing: undefined, verdict }, by('Amina'))
    const given = (await reviewsOf(store, event)).verdicts.get(c1)
    const of = { table: 'verdict', about: c1, seen: given?.id ?? '', reason: 'Misheard.' } as const
    await withdrawFinding(store, of, by('Amina'))
    expect((await reviewsOf(store, event)).verdicts.size).toBe(0)
    expect((await reviewsOf(store, event, given?.at)).verdicts.size).toBe(1)
    await expect(withdrawFinding(store, of, by('Amina'))).rejects.toMatchObject({
      code: 'conflict',
    })
    const last = (await historyOf(store, c1))?.entries.at(-1)
    expect(last).toMatchObject({ action: 'claim.verdict-withdraw', reason: 'Misheard.' })
  })

  test('an undo takes back the last change of the claim, not a verdict on it', async () => {
    const { store, c1, event } = await filled()
    await revise(store, c1)
    await giveVerdict(store, { claimId: c1, seen: 2, standing: undefined, verdict }, by('Amina'))
    const history = await historyOf(store, c1)
    const next = history && undoableIn(history)
    expect(next?.entry.action).toBe('claim.revise')
    await undoChange(store, { id: c1, entry: next?.entry.seq ?? 0, reason: 'x' }, by('Amina'))
    expect((await loadThing(store, 'claim', { id: c1 }))?.assertedAt).toBe('2024-12-25T08:00:00Z')
    expect((await reviewsOf(store, event)).verdicts.get(c1)?.isOfEarlier).toBe(true)
  })

  test('a resolution is kept where its wording says whose word it is', async () => {
    const { store, question, event } = await filled()
    const resolving = (wording: string) => ({
      questionId: question,
      standing: undefined,
      resolution: { finding: 'adopted', wording, reason: 'Both sides heard.' } as const,
    })
    const bare = resolving('46 people were killed.')
    await expect(resolveQuestion(store, bare, by('Amina'))).rejects.toMatchObject({
      code: 'invalid',
    })
    const fair = resolving('Kabul says 46 people were killed; Islamabad says fewer than 20.')
    await resolveQuestion(store, fair, by('Amina'))
    const kept = (await reviewsOf(store, event)).resolutions.get(question)
    expect(kept).toMatchObject({ by: 'Amina', resolution: fair.resolution })
    const both = { finding: 'print_both', reason: 'Neither can be checked.' } as const
    const later = { questionId: question, standing: kept?.id, resolution: both }
    await resolveQuestion(store, later, by('Bilal'))
    expect((await reviewsOf(store, event)).resolutions.get(question)?.resolution).toEqual(both)
  })

  test('a question that nothing contests has nothing to resolve', async () => {
    const { store } = await filled()
    const questionId = await idOf(store, 'q-soil')
    const resolution = { finding: 'print_both', reason: 'x' } as const
    await expect(
      resolveQuestion(store, { questionId, standing: undefined, resolution }, by('Amina')),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  test('an explained conflict leaves the counts, and comes back when a claim changes', async () => {
    const { store, c1, c2, event, name } = await filled()
    const before = await countsOf(store, event)
    const seen = new Map([
      [c1, 1],
      [c2, 1],
    ])
    const settling = { kind: 'value', seen, standing: undefined, settlement: explained } as const
    await settleConflict(store, settling, by('Amina'))
    expect(await countsOf(store, event)).toEqual({
      open_conflicts: before.open_conflicts - 1,
      contested_questions: before.contested_questions - 1,
    })
    expect((await reviewsOf(store, event)).settled).toEqual(new Set([name]))
    await revise(store, c2)
    expect(await countsOf(store, event)).toEqual(before)
    const reopened = (await reviewsOf(store, event)).settlements.get(name)
    expect(reopened).toMatchObject({ holds: false, by: 'Amina', settlement: explained })
    await expect(
      settleConflict(store, { ...settling, standing: reopened?.id }, by('Bilal')),
    ).rejects.toMatchObject({ code: 'conflict' })
    const again = new Map(seen).set(c2, 2)
    await settleConflict(store, { ...settling, seen: again, standing: reopened?.id }, by('Bilal'))
    expect((await countsOf(store, event)).open_conflicts).toBe(before.open_conflicts - 1)
  })

  test('an unresolvable conflict stays open and contested', async () => {
    const { store, c1, c2, event, name } = await filled()
    const before = await countsOf(store, event)
    const settlement = { state: 'unresolvable', words: 'No third source.' } as const
    const seen = new Map([
      [c2, 1],
      [c1, 1],
    ])
    await settleConflict(store, { kind: 'value', seen, standing: undefined, settlement }, by('A'))
    expect(await countsOf(store, event)).toEqual(before)
    const { settlements, settled } = await reviewsOf(store, event)
    expect(settlements.get(name)?.settlement).toEqual(settlement)
    expect(settled.size).toBe(0)
    const of = { table: 'settlement', about: name, seen: settlements.get(name)?.id ?? '' } as const
    await withdrawFinding(store, { ...of, reason: 'Too soon.' }, by('A'))
    expect((await reviewsOf(store, event)).settlements.size).toBe(0)
    expect((await historyOf(store, c2))?.entries.at(-1)?.action).toBe('conflict.settle-withdraw')
  })

  test('what is no conflict cannot be settled', async () => {
    const { store, c1, c3 } = await filled()
    const seen = new Map([
      [c1, 1],
      [c3, 1],
    ])
    const settling = { kind: 'value', seen, standing: undefined, settlement: explained } as const
    await expect(settleConflict(store, settling, by('Amina'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

import { uuidv7 } from 'uuidv7'
import type { Store } from '../../../src/db/store.ts'
import { giveVerdict } from '../../../src/operations/review/give-verdict.ts'
import { resolveQuestion } from '../../../src/operations/review/resolve-question.ts'
import { settleConflict } from '../../../src/operations/review/settle-conflict.ts'
import { withdrawFinding } from '../../../src/operations/review/withdraw-finding.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { clock, enter, newYear } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import type { Act } from './states.ts'

const how = { personName: 'Amina', now: clock(newYear + 60_000), newId: uuidv7 }

const prepare = async (store: Store) => {
  await enter(store, borderStrikes)
}

const verdict = {
  attribution: 'confirmed',
  attributionReason: 'Heard on the recording.',
  substance: 'unverifiable',
  substanceReason: 'Nobody could go there.',
  reliability: 'B',
  credibility: 3,
  override: undefined,
} as const

const judge = async (store: Store) => {
  const claimId = await idOf(store, 'c1')
  await giveVerdict(store, { claimId, seen: 1, standing: undefined, verdict }, how)
}

const resolve = async (store: Store) => {
  const questionId = await idOf(store, 'q-killed')
  const resolution = { finding: 'print_both', reason: 'Neither is borne out.' } as const
  await resolveQuestion(store, { questionId, standing: undefined, resolution }, how)
}

const settle = async (store: Store) => {
  const claims = await Promise.all(['c1', 'c2'].map((given) => idOf(store, given)))
  const settlement = { state: 'explained', reason: 'different_scope', words: '' } as const
  const seen = new Map(claims.map((id) => [id, 1]))
  await settleConflict(store, { kind: 'value', seen, standing: undefined, settlement }, how)
}

const takeBack = async (store: Store) => {
  const about = await idOf(store, 'c1')
  const { id } = await store.db.selectFrom('verdict').select('id').executeTakeFirstOrThrow()
  await withdrawFinding(store, { table: 'verdict', about, seen: id, reason: 'a slip' }, how)
}

/** Verdicts, resolutions and words on conflicts. */
export const actsOnFindings: Readonly<Record<string, Act>> = {
  giveVerdict: { prepare, write: judge },
  resolveQuestion: { prepare, write: resolve },
  settleConflict: { prepare, write: settle },
  withdrawFinding: {
    prepare: async (store) => {
      await prepare(store)
      await judge(store)
    },
    write: takeBack,
  },
}

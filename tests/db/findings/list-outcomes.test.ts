import { expect, test } from '@jest/globals'
import { listOutcomes } from '../../../src/db/findings/list-outcomes.ts'
import { listClaims } from '../../../src/db/lists/list-claims.ts'
import { firstPage } from '../../../src/db/lists/page.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { enter } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

onEachDatabase('how an actor’s claims fared', (_open, share) => {
  const strikes = share(async (store) => {
    await enter(store, borderStrikes)
  })

  test('is counted in a fixed order, what none had left out', async () => {
    const store = strikes()
    expect(await listOutcomes(store, await idOf(store, 'kabul'))).toEqual([
      { axis: 'contested', claims: 1 },
      { axis: 'state', state: 'current', claims: 1 },
      { axis: 'state', state: 'declined', claims: 1 },
      { axis: 'corroboration', corroboration: 'single_origin', claims: 1 },
    ])
  })

  test('agrees with the list of those claims', async () => {
    const store = strikes()
    const actor = await idOf(store, 'islamabad')
    const outcomes = await listOutcomes(store, actor)
    expect(outcomes.length).toBeGreaterThan(0)
    for (const { axis, claims, ...having } of outcomes) {
      const ask = axis === 'contested' ? { contested: true } : having
      const { total } = await listClaims(store, { ...ask, actor, page: firstPage() })
      expect([axis, claims]).toEqual([axis, total])
    }
  })

  test('is nothing where nobody is such an actor', async () => {
    expect(await listOutcomes(strikes(), 'nowhere')).toEqual([])
  })
})

import { isMigrated } from '../../db/migrating/migrate.ts'
import { HttpFailure } from '../errors.ts'
import type { Handler } from '../route.ts'

/** Says that the process answers. */
export const answerHealth: Handler = (_deps, _request, response) => {
  response.set('Cache-Control', 'no-store').type('txt').send('ok\n')
}

/** Says whether the database answers and has the schema of this program: 200, else 503. */
export const answerReadiness: Handler = async (deps, _request, response) => {
  if (!(await isMigrated(deps.store))) throw new HttpFailure(503, 'unavailable')
  response.set('Cache-Control', 'no-store').type('txt').send('ready\n')
}

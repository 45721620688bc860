import { logHead } from '../../db/log-head.ts'
import type { Handler } from '../route.ts'

/** Says that the process answers. */
export const answerHealth: Handler = (_deps, _request, response) => {
  response.set('Cache-Control', 'no-store').type('txt').send('ok\n')
}

/** Says whether the database answers too: 200, or 503 through the error answer. */
export const answerReadiness: Handler = async (deps, _request, response) => {
  await logHead(deps.store)
  response.set('Cache-Control', 'no-store').type('txt').send('ready\n')
}

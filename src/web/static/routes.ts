import { HttpFailure } from '../errors.ts'
import type { Handler } from '../route.ts'

/** Sends one asset by its hashed name, to be kept for ever. */
export const sendAsset: Handler = (deps, request, response) => {
  const asset = deps.assets.find(String(request.params.name))
  if (asset === undefined) throw new HttpFailure(404, 'not-found')
  response.set('Cache-Control', 'public, max-age=31536000, immutable')
  response.set('Content-Type', asset.type)
  response.send(asset.bytes)
}

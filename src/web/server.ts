import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that listens. `drain` stops it without cutting off who is being answered. */
export type Listening = Readonly<{ port: number; drain: (waitMs: number) => Promise<void> }>

/**
 * Listens, with limits that keep slow senders from holding the server.
 *
 * @param where `port` 0 takes any free one.
 * @returns once it listens. Rejects where the port is taken.
 */
export async function listen(
  app: RequestListener,
  where: Readonly<{ host: string; port: number }>,
): Promise<Listening> {
  const server = createServer({ connectionsCheckingInterval: 1000 }, app)
  server.headersTimeout = 5000
  server.requestTimeout = 15_000
  server.maxConnections = 500
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(where.port, where.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const { port } = server.address() as AddressInfo
  return { port, drain: (waitMs) => drain(server, waitMs) }
}

async function drain(server: Server, waitMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), waitMs)
  await closed
  clearTimeout(late)
}

import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

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
  server.on('clientError', refuse)
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

const statusOf = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
])

/** Answers what never became a request, under the same policy as every page; Node's own answer has no headers. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  const isUnderWay = 'bytesWritten' in socket && socket.bytesWritten !== 0
  if (!socket.writable || isUnderWay) {
    socket.destroy()
    return
  }
  const status = statusOf.get(error.code ?? '') ?? 400
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Security-Policy: default-src 'none';frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Content-Length: 0',
    'Connection: close',
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n`)
}

import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { listen } from '../../src/web/server.ts'

const headersMs = 5000
/** The server looks once a second; the rest is for a busy machine. */
const slackMs = 4000

test('who never ends a header is cut off in seconds, and holds nobody up meanwhile', async () => {
  const server = await listen((_request, response) => response.end('answered'), {
    host: '127.0.0.1',
    port: 0,
  })
  const began = performance.now()
  const slow = Array.from({ length: 20 }, () => answerToSlow(server.port))
  const served = await fetch(`http://127.0.0.1:${server.port}/`)
  expect(await served.text()).toBe('answered')
  expect(performance.now() - began).toBeLessThan(headersMs)

  const answers = await Promise.all(slow)
  const tookMs = performance.now() - began
  await server.drain(100)
  const statusLines = answers.map((answer) => answer.split('\r\n')[0])
  expect([...new Set(statusLines)]).toEqual(['HTTP/1.1 408 Request Timeout'])
  expect(tookMs).toBeGreaterThan(headersMs - 100)
  expect(tookMs).toBeLessThan(headersMs + slackMs)
}, 15_000)

/** What the server says to a sender of one header line every half second, until it is cut off. */
async function answerToSlow(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n')
  const dribble = setInterval(() => socket.writable && socket.write('X-Slow: 1\r\n'), 500)
  try {
    return (await buffer(socket)).toString('latin1')
  } finally {
    clearInterval(dribble)
  }
}

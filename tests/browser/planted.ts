import { once } from 'node:events'
import { createServer } from 'node:http'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"

/** A page with one fault for each check, and its like without. */
const pages: Readonly<Record<string, string>> = {
  '/bad': `<html><head><title></title><style>
    p { color: #aaa; background: #fff; inline-size: 50rem } a:focus { outline: none }
    </style></head><body><p>Pale and wide</p><img src="/a.png"><img src="http://127.0.0.1:9/b.png">
    <a href="/x">To x</a><input><div role="buton">x</div><h3>Third</h3><ul><p>x</p></ul>
    <script>document.title = 'ran'</script></body></html>`,
  '/good': `<!DOCTYPE html>
<html lang="en">
  <head><meta charset="utf-8"><title>Good</title><style>a { display: inline-block; padding: 1rem } a:focus { outline: 3px solid blue }</style></head>
  <body><a href="#content">Skip to the content</a><header><a href="/good">Home</a></header>
    <main id="content" tabindex="-1"><h1>Good</h1><p>Dark on light</p></main></body>
</html>`,
}

/** Serves the planted pages on a free port, to show that the checks can fail. */
export async function openPlanted(): Promise<
  Readonly<{ url: string; close: () => Promise<void> }>
> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    response.end(page ?? '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

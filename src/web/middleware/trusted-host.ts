import type { Address } from '../deps.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Says whether a request names a host that this server answers to, so that another site's name pointed at our address
 * cannot read or write through a reader's browser (DNS rebinding).
 *
 * @param host the Host header, with or without a port.
 * @param address where the server lives: the host of its base URL and the loopback names are its own.
 */
export function isTrustedHost(host: string | undefined, address: Address): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false
  const { hostname } = new URL(`http://${host}`)
  return (
    loopback.includes(hostname) ||
    hostname === address.host ||
    hostname === new URL(address.baseUrl).hostname
  )
}

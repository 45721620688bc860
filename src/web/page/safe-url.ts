/**
 * Lets a recorded address become a link only where it is a plain web address.
 *
 * @param address as a document gives it.
 * @returns the address as the URL standard writes it; `undefined` for any scheme but http and https, for addresses
 * that carry a user name, and for text that is no address.
 *
 * @example safeUrl('javascript:alert(1)') // undefined
 * @example safeUrl('https://example.org/a') // "https://example.org/a"
 */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return url.username === '' && url.password === '' ? url.href : undefined
}

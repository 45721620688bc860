import type { RequestHandler } from 'express'
import helmet from 'helmet'

const none = ["'none'"]
const self = ["'self'"]

/**
 * Sets the headers that keep pages from loading, framing or leaking anything, on every answer.
 *
 * @param overTls true where people reach the server by https; only then is HSTS promised.
 */
export function securityHeaders(overTls: boolean): readonly RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        scriptSrc: self,
        connectSrc: self,
        formAction: self,
        baseUri: none,
        frameAncestors: none,
        objectSrc: none,
        requireTrustedTypesFor: ["'script'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: overTls,
    xFrameOptions: { action: 'deny' },
  })
  return [headers, permissions]
}

const permissions: RequestHandler = (_request, response, next) => {
  response.set(
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  )
  next()
}

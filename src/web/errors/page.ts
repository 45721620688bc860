import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'

/** The failures that the catalogue has words for. */
export type ErrorKind = {
  [Kind in keyof Words['errors']]: Words['errors'][Kind] extends { title: string } ? Kind : never
}[keyof Words['errors']]

/** A page that says why there is no page. */
export type ErrorPage = Framed &
  Readonly<{
    status: string
    says: string
    faultsHeading: string
    faults: readonly string[]
    back: string
  }>

export const errorView = view<ErrorPage>('errors/error')

/** Words a failure for its reader. */
export function errorPage(
  setting: Setting,
  failure: Readonly<{
    status: number
    kind: ErrorKind
    says: string | undefined
    faults: readonly string[]
  }>,
): ErrorPage {
  const { errors } = setting.words
  const words = errors[failure.kind]
  const frame = frameOf(setting, { title: words.title, path: '/' })
  return {
    frame: { ...frame, title: errors.titled(frame.title) },
    status: String(failure.status),
    says: failure.says ?? words.says,
    faultsHeading: errors.faults,
    faults: failure.faults,
    back: errors.back,
  }
}

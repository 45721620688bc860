/** One publication by one publisher. `publishedAt` is kept as given: an instant or a day. */
export type Document = Readonly<{
  id: string
  publisher: string
  title: string
  url: string | undefined
  language: string | undefined
  publishedAt: string | undefined
  text: string | undefined
  derivedFrom: readonly string[]
  sha256: string | undefined
  retrievedAt: string | undefined
}>

import type { Link } from '../page/link.ts'

/** What stands where a list has no rows: what goes here, and the one thing to do about it. */
export type EmptyState = Readonly<{ title: string; says: string; action: Link | undefined }>

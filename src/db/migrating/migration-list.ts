import { createActors } from '../../../migrations/0001-create-actors.ts'
import { createEvents } from '../../../migrations/0002-create-events.ts'
import { createDocuments } from '../../../migrations/0003-create-documents.ts'
import { createQuestions } from '../../../migrations/0004-create-questions.ts'
import { createClaims } from '../../../migrations/0005-create-claims.ts'
import { createLog } from '../../../migrations/0006-create-log.ts'
import { createSummaries } from '../../../migrations/0007-create-summaries.ts'
import { createSearch } from '../../../migrations/0008-create-search.ts'
import { createPeople } from '../../../migrations/0009-create-people.ts'
import { createReviews } from '../../../migrations/0010-create-reviews.ts'
import { createMerges } from '../../../migrations/0011-create-merges.ts'
import type { Migration } from '../dialects/engine.ts'

/** Every migration, in order. One is only ever added at the end; a released one keeps its name and its place. */
export const migrations: readonly Migration[] = [
  createActors,
  createEvents,
  createDocuments,
  createQuestions,
  createClaims,
  createLog,
  createSummaries,
  createSearch,
  createPeople,
  createReviews,
  createMerges,
]

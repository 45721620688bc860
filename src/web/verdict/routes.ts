import { loadThing } from '../../db/changing/load-thing.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import { historyOf } from '../../db/log/history-of.ts'
import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import { parseCount } from '../../domain/quantity/parse-count.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Verdict } from '../../domain/review/verdict.ts'
import { claimantWords } from '../../domain/wording/words-for.ts'
import { giveVerdict, missingEvidence } from '../../operations/review/give-verdict.ts'
import { citationCard } from '../claim/citation-card.ts'
import { claimFacts } from '../claim/facts.ts'
import type { Outlook } from '../event/outlook.ts'
import { optionLabel, toldOf } from '../event/told.ts'
import { hrefOf } from '../page/link.ts'
import { verdictCard } from './finding-card.ts'
import { type FindingAsk, type FindingDesk, findingRoutes } from './finding-form.ts'
import type { Beside } from './finding-page.ts'
import { outlookOnClaim } from './outlook-now.ts'
import { readVerdict, verdictGroups, verdictTyped } from './sheet.ts'

const shownCitations = 20

/** The form for a verdict on a claim. */
export const verdictEntries = findingRoutes<Verdict>(verdictDesk)

async function verdictDesk(ask: FindingAsk): Promise<FindingDesk<Verdict>> {
  const { deps, request, words } = ask
  const claimId = String(request.params.claimId)
  const missing = new Refusal('not-found', words.errors.nothingCalled(words.claim.what, claimId))
  const outlook = await outlookOnClaim(deps, words, claimId)
  const finding = outlook?.finding(claimId)
  const newest = await newestRevision(deps.store, 'claim', claimId)
  if (outlook === undefined || finding === undefined || newest === undefined) throw missing
  const evidence = await missingEvidence(deps.store, claimId)
  const stands = outlook.reviews.verdicts.get(claimId)
  const path = hrefOf.claim(claimId)
  const { question } = finding
  return {
    title: words.reviewEntry.verdict.title(claimWords(outlook, finding)),
    section: 'claims',
    crumbs: [{ href: hrefOf.question(question.id), text: question.text }],
    path: `${path}/verdicts/new`,
    action: `${path}/verdicts`,
    cancel: path,
    of: { table: 'verdict', about: claimId },
    groups: (typed) => verdictGroups(words, typed),
    blank: { seen: String(newest.revision), standing: stands?.id ?? '' },
    stands: stands && verdictTyped(stands.verdict),
    beside: besideClaim(outlook, finding),
    changedFrom: (seen) => changesSince(ask, outlook, { finding, seen, now: newest.revision }),
    read: (reader) => readVerdict(words, reader, evidence),
    save: (verdict, { seen, standing }, how) =>
      giveVerdict(deps.store, { claimId, seen: parseCount(seen) ?? 0, standing, verdict }, how),
  }
}

function claimWords({ words, index }: Outlook, finding: ClaimFinding): string {
  return words.claim.says(claimantWords(finding.claim, index), toldOf(words, finding))
}

function besideClaim(outlook: Outlook, finding: ClaimFinding): Beside {
  const { words, reviews } = outlook
  const { citations, id } = finding.claim
  const stands = reviews.verdicts.get(id)
  return {
    heading: words.reviewEntry.verdict.textHeading,
    citations: citations
      .slice(0, shownCitations)
      .map((citation) => citationCard(outlook, finding, citation)),
    noCitations: citations.length === 0 ? words.claim.citations.none : undefined,
    computed: undefined,
    conflicts: [],
    factsHeading: words.reviewEntry.verdict.claimHeading,
    facts: claimFacts(outlook, finding),
    notes: [],
    standing: stands && { ...verdictCard(outlook, stands, 'print') },
  }
}

/** Both versions of the claim, where it has changed since the form was opened. */
async function changesSince(
  { deps, words }: FindingAsk,
  outlook: Outlook,
  { finding, seen, now }: Readonly<{ finding: ClaimFinding; seen: string; now: number }>,
): Promise<readonly string[]> {
  if (seen === String(now)) return []
  const { reviewEntry: said, answers } = words
  const { id } = finding.claim
  const history = await historyOf(deps.store, id)
  const at = history?.revisions.find(({ revision }) => String(revision) === seen)?.enteredAt
  const claim = at === undefined ? undefined : await loadThing(deps.store, 'claim', { id, at })
  const nowSays = said.claimNow(claimWords(outlook, finding))
  if (claim === undefined) return [nowSays]
  const told = answers.answer(claim.stance, claim.value, optionLabel(finding.question, claim.value))
  const then = words.claim.says(claimantWords(claim, outlook.index), told)
  return [said.earlierClaim(then), nowSays]
}

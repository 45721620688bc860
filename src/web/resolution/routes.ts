import { Refusal } from '../../domain/refusal.ts'
import { type Claimed, claimedOn, wordingFault } from '../../domain/review/adoptable.ts'
import type { Resolution } from '../../domain/review/verdict.ts'
import { resolveQuestion } from '../../operations/review/resolve-question.ts'
import type { Reader } from '../entry/reader.ts'
import type { Group, Typed } from '../entry/sheet.ts'
import type { Outlook } from '../event/outlook.ts'
import type { EventFact } from '../event/surroundings.ts'
import { statedOf, toldOf } from '../event/told.ts'
import { hrefOf } from '../page/link.ts'
import { claimantName } from '../question/claim-row.ts'
import { resolutionCard } from '../verdict/finding-card.ts'
import { type FindingAsk, type FindingDesk, findingRoutes } from '../verdict/finding-form.ts'
import { outlookOnQuestion } from '../verdict/outlook-now.ts'
import { longestReason, longestWording, reasonField } from '../verdict/sheet.ts'
import type { Words } from '../words/words.ts'

const shownClaims = 40

/** The form for a resolution of a disputed question. */
export const resolutionEntries = findingRoutes<Resolution>(resolutionDesk)

async function resolutionDesk({
  deps,
  request,
  words,
}: FindingAsk): Promise<FindingDesk<Resolution>> {
  const questionId = String(request.params.questionId)
  const outlook = await outlookOnQuestion(deps, words, questionId)
  const found = outlook?.questionFinding(questionId)
  if (outlook === undefined || found === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.question.what, questionId))
  }
  const { question, contested } = found
  const said = words.reviewEntry.resolution
  const stands = outlook.reviews.resolutions.get(questionId)
  const wording = outlook.wordingOf(found)
  const claims = outlook.claimsOn(question)
  const path = hrefOf.question(questionId)
  return {
    title: said.title(question.text),
    section: 'questions',
    crumbs: [{ href: hrefOf.event(question.event), text: eventTitle(outlook, question.event) }],
    path: `${path}/resolutions/new`,
    action: `${path}/resolutions`,
    cancel: path,
    of: { table: 'resolution', about: questionId },
    groups: () => resolutionGroups(words),
    blank: { seen: '', standing: stands?.id ?? '', wording },
    stands: stands && resolutionTyped(stands.resolution),
    beside: {
      heading: words.review.resolution.heading,
      citations: [],
      noCitations: undefined,
      computed: { says: said.computed, wording },
      conflicts: [],
      factsHeading: words.question.claims.heading,
      facts: claims.slice(0, shownClaims).map((finding): EventFact => {
        const text = `${toldOf(words, finding)} (${statedOf(outlook, finding)})`
        const { id } = finding.claim
        const link = { href: outlook.href.claim(id), text }
        return { label: claimantName(outlook, finding), text: undefined, links: [link] }
      }),
      notes: contested ? [] : [said.undisputed],
      standing: stands && resolutionCard(words, stands, 'print'),
    },
    changedFrom: async () => [],
    read: (reader) => readResolution(words, reader, claimedOn(claims, outlook.index)),
    save: (resolution, { standing }, how) =>
      resolveQuestion(deps.store, { questionId, standing, resolution }, how),
  }
}

function eventTitle({ index }: Outlook, eventId: string): string {
  return index.event(eventId)?.title ?? eventId
}

function resolutionGroups(words: Words): readonly Group[] {
  const said = words.reviewEntry.resolution
  const choices = [
    { value: 'adopted', text: said.adopted },
    { value: 'print_both', text: said.printBoth },
  ]
  return [
    {
      legend: said.legend,
      fields: [
        { name: 'finding', label: said.finding, required: true, kind: 'choice', choices },
        { name: 'wording', label: said.wording, hint: said.wordingHint, kind: 'area', rows: 5 },
        reasonField(words, 'reason', words.reviewEntry.why),
      ],
    },
  ]
}

function resolutionTyped(resolution: Resolution): Typed {
  const { finding, reason } = resolution
  return { finding, reason, wording: finding === 'adopted' ? resolution.wording : '' }
}

function readResolution(words: Words, reader: Reader, claimed: Claimed): Resolution | undefined {
  const said = words.reviewEntry.resolution
  const finding = reader.oneOf('finding', ['adopted', 'print_both'], { required: true })
  const isAdopted = finding === 'adopted'
  const wording = isAdopted
    ? reader.text('wording', { longest: longestWording, required: true })
    : undefined
  const reason = reader.text('reason', { longest: longestReason, required: true })
  if (!isAdopted) return finding && reason ? { finding, reason } : undefined
  const fault = wording === undefined ? undefined : wordingFault(wording, claimed)
  if (fault?.fault === 'nobody-named') reader.fault('wording', said.nobodyNamed)
  if (fault?.fault === 'bare-figure') reader.fault('wording', said.bareFigure(fault.sentence))
  return wording && reason && !fault ? { finding, wording, reason } : undefined
}

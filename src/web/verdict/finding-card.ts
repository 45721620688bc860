import type { Finding, GivenResolution, GivenVerdict } from '../../db/review/reviews.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Outlook } from '../event/outlook.ts'
import { hrefOf, type Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** One line of a finding: what was found on what, and why. */
export type FindingLine = Readonly<{
  label: string | undefined
  says: string
  reason: string | undefined
}>

/** What a person found, always with their name, the date, and that nobody has signed it off. */
export type FindingCard = Readonly<{
  given: string
  because: string
  lines: readonly FindingLine[]
  earlier: Readonly<{ says: string; link: Link }> | undefined
  /** Where another is given; absent where nothing can be changed. */
  change: Link | undefined
}>

/** Who found something and when: never without “not signed off”. */
export function givenBy({ review, formats }: Words, { by, at }: Finding): string {
  return review.given(by, formats.date(at))
}

/** Words a verdict. @param place `page` for one on which another may be given. */
export function verdictCard(
  { words, href }: Pick<Outlook, 'words' | 'href'>,
  given: GivenVerdict,
  place: 'page' | 'print',
): FindingCard {
  const { review } = words
  const { verdict } = given
  const line = (label: string, says: string, reason: string) => ({ label, says, reason })
  const grade = `${verdict.reliability ?? ''}${verdict.credibility ?? ''}`
  const plain = (says: string) => ({ label: undefined, says, reason: undefined })
  const history = `${href.claim(given.claim).split('/claims/')[0]}${hrefOf.history(given.claim)}`
  return {
    given: givenBy(words, given),
    because: review.because,
    lines: [
      line(
        review.verdict.attribution,
        review.attributions[verdict.attribution],
        verdict.attributionReason,
      ),
      line(review.verdict.substance, review.substances[verdict.substance], verdict.substanceReason),
      ...(grade === '' ? [] : [plain(review.verdict.graded(grade))]),
      ...(verdict.override === undefined ? [] : [plain(review.verdict.override(verdict.override))]),
    ],
    earlier: given.isOfEarlier
      ? { says: review.earlier, link: { href: history, text: review.earlierLink } }
      : undefined,
    change:
      place === 'page'
        ? { href: `${hrefOf.claim(given.claim)}/verdicts/new`, text: review.change }
        : undefined,
  }
}

/** Words a resolution. @param place as of `verdictCard`. */
export function resolutionCard(
  words: Words,
  given: GivenResolution,
  place: 'page' | 'print',
): FindingCard {
  const { review } = words
  const { resolution, question } = given
  const says =
    resolution.finding === 'adopted'
      ? review.resolution.adopted(resolution.wording)
      : review.resolution.printBoth
  return {
    given: givenBy(words, given),
    because: review.because,
    lines: [{ label: review.resolution.heading, says, reason: resolution.reason }],
    earlier: undefined,
    change:
      place === 'page'
        ? { href: `${hrefOf.question(question)}/resolutions/new`, text: review.change }
        : undefined,
  }
}

/** The resolutions of a question and of those that spell the same key. */
export function resolutionCards(
  outlook: Outlook,
  question: Question,
  place: 'page' | 'print',
): readonly FindingCard[] {
  const { resolutions } = outlook.reviews
  if (resolutions.size === 0) return []
  return outlook.sameKey(question).flatMap(({ id }) => {
    const given = resolutions.get(id)
    return given === undefined ? [] : [resolutionCard(outlook.words, given, place)]
  })
}

/** True for a page of what stands now: only there may anybody find something. */
export function isOfNow({ clocks }: Pick<Outlook, 'clocks'>): boolean {
  return clocks.asOf === undefined && clocks.recordedBy === undefined
}

import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import type { Outlook } from '../event/outlook.ts'
import type { EventFact } from '../event/surroundings.ts'
import { statedOf, toldOf } from '../event/told.ts'
import { claimantName } from '../question/claim-row.ts'

/** What is recorded of a claim: on what, by whom, when, in which words, read how. */
export function claimFacts(outlook: Outlook, finding: ClaimFinding): readonly EventFact[] {
  const { words, index, href } = outlook
  const said = words.claim
  const { question, side } = finding
  const sideName = index.sidesOf(question.event).find(({ id }) => id === side)?.name
  const plain = (label: string, text: string): EventFact => ({ label, text, links: [] })
  return [
    {
      label: said.facts.question,
      text: undefined,
      links: [{ href: href.question(question.id), text: questionWords(question, index) }],
    },
    claimantFact(outlook, finding),
    plain(said.facts.side, sideName ?? said.noSide),
    plain(said.facts.stated, statedOf(outlook, finding)),
    ...valueFacts(outlook, finding),
    ...updateFacts(outlook, finding),
  ]
}

function claimantFact(outlook: Outlook, { claim }: ClaimFinding): EventFact {
  const { words, index, href } = outlook
  const said = words.claim
  if (claim.claimant === undefined) {
    return { label: said.facts.claimant, text: said.nobody, links: [] }
  }
  const name = (id: string) => index.actor(id)?.name ?? id
  const line = speaksForLine(outlook, claim.claimant).map(name)
  return {
    label: said.facts.claimant,
    text: line.length === 0 ? undefined : said.speaksFor(line),
    links: [{ href: href.actor(claim.claimant), text: name(claim.claimant) }],
  }
}

function speaksForLine({ index }: Outlook, actorId: string): readonly string[] {
  const line: string[] = []
  let next = index.actor(actorId)?.speaksFor
  while (next !== undefined && !line.includes(next)) {
    line.push(next)
    next = index.actor(next)?.speaksFor
  }
  return line
}

function valueFacts({ words }: Outlook, { claim }: ClaimFinding): readonly EventFact[] {
  if (claim.value?.type !== 'quantity') return []
  const { phrase, min, max, bound } = claim.value
  const { count } = words.formats
  const said = words.claim
  const read = said.asRead(
    count(min),
    max === undefined ? undefined : count(max),
    words.terms.bounds[bound].word,
  )
  return [
    { label: said.facts.worded, text: `“${phrase}”`, links: [] },
    { label: said.facts.read, text: read, links: [] },
  ]
}

function updateFacts(
  outlook: Outlook,
  { claim, supersededBy }: ClaimFinding,
): readonly EventFact[] {
  const { words, href } = outlook
  const said = words.claim
  const reason =
    claim.reason === undefined
      ? undefined
      : said.reason(words.terms.updateReasons[claim.reason].word)
  const linked = (label: string, id: string | undefined, text: string | undefined) => {
    const other = id === undefined ? undefined : outlook.finding(id)
    if (id === undefined || other === undefined) return []
    const told = `${claimantName(outlook, other)}: ${toldOf(words, other)}`
    return [{ label, text, links: [{ href: href.claim(id), text: told }] }]
  }
  return [
    ...linked(said.facts.updates, claim.updates, reason),
    ...linked(said.facts.supersededBy, supersededBy, undefined),
  ]
}

import type { ReportWords } from '../../exports/report/report-words.ts'
import type { Words } from '../words/words.ts'

/** What a report needs from the catalogue. */
export function reportWords({ event, question, report, answers }: Words): ReportWords {
  const { figures } = question.combined
  const { ucdpLow, ucdpBest, ucdpHigh, acled, gtd } = question.recorders.rows
  return {
    finding: event.finding,
    nobodyNamed: answers.nobodyNamed,
    method: report.method,
    rules: {
      envelope: figures.envelope.rule,
      supported: figures.supported.rule,
      nonParty: figures.nonParty.rule,
      supportAtLeast: figures.supportAtLeast.rule,
      floor: figures.floor.rule,
      acled: acled.rule,
      gtd: gtd.rule,
      ucdp: [ucdpLow, ucdpBest, ucdpHigh].map(({ name, rule }) => `${name}: ${rule}`).join(' '),
    },
  }
}

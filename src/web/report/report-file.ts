import type { ReportModel } from '../../exports/report/model.ts'
import type { Assets } from '../assets.ts'
import type { Outlook } from '../event/outlook.ts'
import { escapeHtml } from '../page/escape.ts'
import { renderView } from '../views.ts'
import type { Words } from '../words/words.ts'
import { reportPage, reportView } from './page.ts'

/**
 * Writes a report as one HTML file that needs nothing else: its style sheets stand inside it.
 *
 * @param place the language, where links lead, and the style sheets.
 * @returns the file in chunks.
 */
export function* reportFile(
  place: Readonly<{ words: Words; baseUrl: string; assets: Assets }>,
  outlook: Outlook,
  model: ReportModel,
): Generator<string> {
  const { words, baseUrl, assets } = place
  const setting = {
    words,
    baseUrl,
    styles: [],
    script: assets.load('sayswho.js'),
    icon: '',
    notice: undefined,
  }
  const page = reportPage(setting, outlook, model, 'file')
  yield `<!DOCTYPE html>
<html lang="${escapeHtml(words.language)}" dir="${escapeHtml(words.dir)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(page.frame.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
${styleOf(assets)}</style>
</head>
<body>
<main id="content" class="wrap">
`
  yield renderView(reportView, page)
  yield '</main>\n</body>\n</html>\n'
}

function styleOf(assets: Assets): string {
  return assets.styles
    .map(({ href }) => assets.find(href.slice(href.lastIndexOf('/') + 1))?.bytes.toString('utf8'))
    .join('')
}

import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The rules of HTML, and of html-validate those that concern readers; how the source is laid out concerns nobody. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'prefer-native-element': ['error', { exclude: ['region'] }],
      'void-style': 'off',
    },
  }),
)

/**
 * What a validator finds in a document.
 *
 * @returns one line a message, `line: rule: words`; empty where it finds nothing.
 */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  )
}

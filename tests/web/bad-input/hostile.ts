/** Twenty texts that each break out of something where it is not escaped; none may do more than be read. */
export const hostile: readonly string[] = [
  '<script>canary(1)</script>',
  '"><img src=x onerror=canary(2)>',
  "'><svg onload=canary(3)>",
  '</textarea></select><canary-node>4',
  '</title></style><script>canary(5)</script>',
  '<a href="javascript:canary(6)">6</a>',
  'javascript:canary(7)',
  'data:text/html,<script>canary(8)</script>',
  '" autofocus onfocus="canary(9)',
  "' onmouseover='canary(10)",
  '<iframe srcdoc="<script>canary(11)</script>">',
  '<base href="https://canary.example/">12',
  '<meta http-equiv=refresh content="0;url=https://canary.example/">',
  '<link rel=stylesheet href=https://canary.example/c.css>',
  '<form action=https://canary.example/><button>15',
  '<%= canary %><%- canary %>$\u007bcanary}{{canary}}',
  '&lt;canary-node&gt;17 &amp; &#60;canary-node&#62; &nbsp',
  'canary \u202e18\u2066\u200b\u{e0041}\ufeff',
  '=HYPERLINK("https://canary.example/","canary 19")',
  "'; drop table claim; -- canary %_\\ <!--20--><![CDATA[<canary-node>]]>",
]

const neverUsed = /^(?:canary.*|iframe|base|object|embed|frame|applet|style)$/i

/**
 * What stands in a page that no view of ours writes: a tag, a handler, a comment or an address that came from a text.
 *
 * @param html as the server sent it.
 * @returns one line a stranger; empty where all is ours. O(length).
 */
export function strangersIn(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(\/?[a-z!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)]
  return tags.flatMap(([tag, name = '', rest = '']) => {
    const outside = rest.replaceAll(/"[^"]*"/g, '""')
    const signs = [
      neverUsed.test(name.replace('/', '')) || /^!(?!doctype)/i.test(name),
      /^script$/i.test(name) && !/\ssrc="\/assets\//.test(rest),
      /^meta$/i.test(name) && /http-equiv/i.test(rest),
      /(?:^|[\s/])on\w+\s*=/i.test(outside),
      /=(?!"")/.test(outside),
      /\s(?:href|src|action)="\s*(?:javascript|data|vbscript):/i.test(rest),
      /^(?!a$)/i.test(name) &&
        !/\srel="canonical"/.test(rest) &&
        /\s(?:href|src|action)="(?:https?:)?\/\//i.test(rest),
    ]
    return signs.some(Boolean) ? [tag.slice(0, 120)] : []
  })
}

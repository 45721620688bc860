import type { Ban } from './bans.ts'

const view = /^views\/.*\.ejs$/
const rules = /^tests\/rules\//

/** What views, style sheets, tests and the tree as a whole may not say. */
export const textBans: readonly Ban[] = [
  {
    rule: 'unescaped output is for include and body',
    at: view,
    pattern: /<%-(?!\s*(?:include\('[\w/-]+'(?:,\s*[^%]+)?\)|m\.body)\s*-?%>)/,
    planted: ['<%- m.title %>', '<%- include(m.view) %>', '<%-m.body + x%>'],
    fine: ["<%- include('partials/claim', { claim }) %>", '<%- m.body -%>', '<%= m.title %>'],
  },
  {
    rule: 'every attribute is quoted',
    at: view,
    pattern: /<[a-z][a-z0-9-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s+[\w:-]+=(?!")/,
    planted: ['<a href=<%= m.href %>>', "<p class='quiet'>", '<img alt="" src=x>'],
    fine: ['<a class="a" href="<%= m.href %>">', '<input required value="1">'],
  },
  {
    rule: 'no script, style or handler stands in a page',
    at: view,
    pattern: /<script(?![^>]*\ssrc=")|<style|\sstyle="|\son[a-z]+="|javascript:/i,
    planted: ['<script>f()</script>', '<style>', '<p style="color:red">', '<a onclick="f()">'],
    fine: ['<script src="/assets/a.js"></script>', '<p class="style">'],
  },
  {
    rule: 'pages follow the reading direction: inline-start, not left',
    at: /^views\/.*\.css$/,
    pattern:
      /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
    planted: [
      'p { margin-left: 1rem }',
      'p { text-align: right }',
      'p { left: 0 }',
      'p{float:left}',
    ],
    fine: ['p { margin-inline-start: 1rem; text-align: end }', '/* left: a remark */'],
  },
  {
    rule: 'no test is left out and none runs alone',
    at: /^tests\/.*\.ts$/,
    save: rules,
    pattern:
      /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|skip|todo|failing)\b|(?<![\w.])(?:fit|xit|xtest|fdescribe|xdescribe)\(/,
    planted: [
      "test.only('x', f)",
      "describe.skip('x', f)",
      "test.concurrent.only('x', f)",
      "xit('x', f)",
    ],
    fine: ["test.each(rows)('x', f)"],
  },
  {
    rule: 'no machine of ours and no registry is named',
    at: /./,
    save: rules,
    pattern: /https?:\/\/registry\.|npmjs\.org|(?<![\w.])\/(?:work|root|home)\/\w|\.\.\/shared\//,
    planted: ['"resolved": "https://registry.example/a.tgz"', "readFileSync('/home/ada/a.txt')"],
    fine: ['https://example.org/homework/a'],
  },
  {
    rule: 'no secret is kept in the tree',
    at: /./,
    save: rules,
    pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}/,
    planted: ['-----BEGIN PRIVATE KEY-----'],
  },
]

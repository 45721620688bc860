/** How wide a line of the report may be, in characters. */
const width = 92

/**
 * Breaks a text into lines at its spaces.
 *
 * Line breaks, control characters and overrides of direction in the text become spaces, so that no quoted word can
 * steer a terminal or turn the figures after it.
 *
 * @param indent how far in the lines stand; `hang` is how much further all but the first do.
 * @returns at least one line; a word longer than a line stands alone. O(length).
 */
export function wrapped(text: string, indent = 0, hang = 0): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of plainWords(text)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(indent + hang)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}

/** A heading over a rule of its own length, with room above. */
export function heading(text: string, rule: '=' | '-'): readonly string[] {
  const lines = wrapped(text)
  const longest = Math.max(...lines.map((line) => line.length))
  return ['', ...lines, rule.repeat(longest)]
}

/** A label at the margin and what belongs to it beside it, in two columns. */
export function labelled(label: string, text: string, indent: number): readonly string[] {
  const column = indent + 17
  const [first = '', ...others] = wrapped(text, column)
  return [`${' '.repeat(indent)}${label}`.padEnd(column) + first.slice(column), ...others]
}

/** "1 origin", "2 origins": a count with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function plainWords(text: string): readonly string[] {
  return text.split(/[\s\p{Cc}\u202d\u202e]+/u).filter((word) => word !== '')
}

import type { Path } from '../faults.ts'
import { deepest, mostKeys, Nesting } from './nesting.ts'

/** What is wrong with a JSON text, where in the text, and where in what it says. */
export type ScanFault = Readonly<{ offset: number; path: Path; sentence: string }>

/**
 * Finds what is wrong with a JSON text: a break of the grammar of RFC 8259 (the scan ends there), nesting deeper than
 * 32, an object with more than 128 keys, a key that appears twice in one object, a number that is not finite, an
 * integer that cannot be kept exactly.
 *
 * @param text the whole text, without a byte order mark.
 * @returns the faults in text order, at most 1,000; empty where there are none.
 *
 * O(length), about twice JSON.parse; takes no memory to speak of. Never throws.
 */
export function scanFaults(text: string): readonly ScanFault[] {
  const scanner = new Scanner(text)
  scanner.whole()
  return scanner.faults
}

/** Where the grammar allows a value, and no further: one method a rule of RFC 8259; each is false after a break. */
class Scanner {
  readonly faults: ScanFault[] = []
  readonly #text: string
  readonly #nesting: Nesting
  #at = 0
  /** Whether the last string was written without escapes. */
  #isPlain = true

  constructor(text: string) {
    this.#text = text
    this.#nesting = new Nesting(text)
  }

  whole(): void {
    if (!this.#value()) return
    this.#space()
    if (this.#at < this.#text.length) this.#stop('expected the end of the text')
  }

  #value(): boolean {
    this.#space()
    switch (this.#text.charCodeAt(this.#at)) {
      case 0x7b:
        return this.#object()
      case 0x5b:
        return this.#array()
      case 0x22:
        return this.#string()
      case 0x74:
        return this.#word('true')
      case 0x66:
        return this.#word('false')
      case 0x6e:
        return this.#word('null')
      default:
        return this.#number()
    }
  }

  #object(): boolean {
    if (!this.#enter()) return false
    for (let count = 0; ; count += 1) {
      this.#space()
      if (count === 0 && this.#takes(0x7d)) break
      if (count >= mostKeys) return this.#stop(`an object of more than ${mostKeys} keys`)
      if (this.#text.charCodeAt(this.#at) !== 0x22) return this.#stop('expected a key in quotes')
      if (!this.#key(count)) return false
      this.#space()
      if (!this.#takes(0x3a)) return this.#stop('expected ":"')
      if (!this.#value()) return false
      this.#space()
      if (this.#takes(0x2c)) continue
      if (this.#takes(0x7d)) break
      return this.#stop('expected "," or "}"')
    }
    this.#nesting.leave()
    return true
  }

  #array(): boolean {
    if (!this.#enter()) return false
    for (let place = 0; ; place += 1) {
      this.#space()
      if (place === 0 && this.#takes(0x5d)) break
      this.#nesting.atPlace(place)
      if (!this.#value()) return false
      this.#space()
      if (this.#takes(0x2c)) continue
      if (this.#takes(0x5d)) break
      return this.#stop('expected "," or "]"')
    }
    this.#nesting.leave()
    return true
  }

  #enter(): boolean {
    if (!this.#nesting.enter()) return this.#stop(`nested deeper than ${deepest}`)
    this.#at += 1
    return true
  }

  #key(count: number): boolean {
    const start = this.#at
    if (!this.#string()) return false
    const isNew = this.#nesting.atKey(count, [start, this.#at], this.#isPlain)
    if (!isNew) this.#add(start, 'the key appears twice')
    return true
  }

  #string(): boolean {
    const text = this.#text
    let at = this.#at + 1
    this.#isPlain = true
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 0x22) break
      if (code === 0x5c) {
        escaped.lastIndex = at
        if (!escaped.test(text)) return this.#stop('not an escape that JSON knows', at)
        at = escaped.lastIndex
        this.#isPlain = false
      } else if (code >= 0x20) {
        at += 1
      } else {
        return this.#stop('a line break or control character in quotes', at)
      }
    }
    this.#at = at + 1
    return true
  }

  #number(): boolean {
    number.lastIndex = this.#at
    if (!number.test(this.#text)) return this.#stop('expected a value')
    const token = this.#text.slice(this.#at, number.lastIndex)
    const read: unknown = token.length > 15 || /[.eE]/.test(token) ? JSON.parse(token) : 0
    if (!Number.isFinite(read)) this.#add(this.#at, `${shown(token)} is too large a number`)
    else if (Number.isInteger(read) && !Number.isSafeInteger(read)) {
      this.#add(this.#at, `${shown(token)} cannot be kept exactly`)
    }
    this.#at = number.lastIndex
    return true
  }

  #word(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return this.#stop('expected a value')
    this.#at += word.length
    return true
  }

  #takes(code: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== code) return false
    this.#at += 1
    return true
  }

  #space(): void {
    const text = this.#text
    let at = this.#at
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break
      at += 1
    }
    this.#at = at
  }

  #stop(sentence: string, at = this.#at): false {
    this.#add(at, at >= this.#text.length ? 'the text ends too early' : sentence)
    return false
  }

  #add(offset: number, sentence: string): void {
    if (this.faults.length < 1000) this.faults.push({ offset, path: this.#nesting.path, sentence })
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function shown(token: string): string {
  return token.length > 40 ? `${token.slice(0, 40)}…` : token
}

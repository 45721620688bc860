export type RefusalCode = 'invalid' | 'not-found' | 'conflict' | 'forbidden'

/** A rule said no. `code` tells the edge which answer to give; the sentence is for the person. */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** One line a fault, each naming its path, line or field; empty where the sentence says it all. */
  readonly faults: readonly string[]

  constructor(code: RefusalCode, sentence: string, faults: readonly string[] = []) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.faults = faults
  }
}

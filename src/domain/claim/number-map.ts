/**
 * A map from whole numbers to whole numbers, none below 0, that is emptied in no time.
 *
 * For what is counted on each of many keys in turn: a new map for each costs more than what it holds. Memory grows with
 * the greatest number asked for.
 */
export class NumberMap {
  #values = new Int32Array(256)
  /** By number, the turn in which it was set. */
  #turns = new Int32Array(256)
  #turn = 1
  #size = 0

  get size(): number {
    return this.#size
  }

  has(number: number): boolean {
    return this.#turns[number] === this.#turn
  }

  /** The value of a number; -1 where it has none. */
  get(number: number): number {
    return this.#turns[number] === this.#turn ? (this.#values[number] ?? -1) : -1
  }

  /** Sets the value of a number; 0 where only the number counts. */
  set(number: number, value = 0): void {
    if (number >= this.#turns.length) this.#grow(number)
    if (!this.has(number)) this.#size++
    this.#turns[number] = this.#turn
    this.#values[number] = value
  }

  delete(number: number): void {
    if (!this.has(number)) return
    this.#turns[number] = 0
    this.#size--
  }

  clear(): void {
    this.#turn++
    this.#size = 0
  }

  #grow(number: number): void {
    const length = Math.max(number + 1, this.#turns.length * 2)
    const [values, turns] = [new Int32Array(length), new Int32Array(length)]
    values.set(this.#values)
    turns.set(this.#turns)
    this.#values = values
    this.#turns = turns
  }
}

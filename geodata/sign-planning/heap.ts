/** Numbers with keys, taken out lowest key first; one may be in it more than once. */
export class Heap {
  readonly #items: number[] = []
  readonly #keys: number[] = []

  get isEmpty(): boolean {
    return this.#items.length === 0
  }

  add(item: number, key: number): void {
    let at = this.#items.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#keys[parent]! <= key) break
      this.#put(at, this.#items[parent]!, this.#keys[parent]!)
      at = parent
    }
    this.#put(at, item, key)
  }

  /** The item with the lowest key, and that key. */
  take(): [item: number, key: number] {
    const taken: [number, number] = [this.#items[0]!, this.#keys[0]!]
    const item = this.#items.pop()!
    const key = this.#keys.pop()!
    const length = this.#items.length
    if (length === 0) return taken
    let at = 0
    for (let child = 1; child < length; child = at * 2 + 1) {
      if (child + 1 < length && this.#keys[child + 1]! < this.#keys[child]!) child++
      if (this.#keys[child]! >= key) break
      this.#put(at, this.#items[child]!, this.#keys[child]!)
      at = child
    }
    this.#put(at, item, key)
    return taken
  }

  #put(at: number, item: number, key: number): void {
    this.#items[at] = item
    this.#keys[at] = key
  }
}

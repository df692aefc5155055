/** A stream of numbers in [0, 1). */
export type Random = () => number

function mix(state: number, value: number): number {
  let mixed = Math.imul(state ^ value, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** One number in [0, 1) that depends on these integers alone, so that a place can be drawn without drawing its neighbours. */
export function hashed(...keys: number[]): number {
  return randomFrom(...keys)()
}

/** A mulberry32 stream that depends on these integers alone. */
export function randomFrom(...keys: number[]): Random {
  let state = keys.reduce(mix, 0x2545f491)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor((high - low + 1) * random())
}

export function oneOf<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T
}

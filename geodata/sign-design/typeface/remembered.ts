import type { Typeface } from './typeface.ts'

/** The same typeface, which measures each text once: while a sign is set, the same words are tried in many sizes. */
export function remembered(face: Typeface): Typeface {
  return {
    ...face,
    widthOf: once(face.widthOf),
    bearingOf: once(face.bearingOf),
    missing: once(face.missing),
  }
}

function once<Rest extends string[], Value>(measure: (text: string, ...rest: Rest) => Value) {
  const known = new Map<string, Value>()
  return (text: string, ...rest: Rest): Value => {
    const key = [text, ...rest].join('\n')
    const found = known.get(key)
    if (found !== undefined) return found
    const measured = measure(text, ...rest)
    known.set(key, measured)
    return measured
  }
}

import type { Fact } from './facts.ts'

/** What a fact is narrowed to. Not registered is a value of its own, never read as no or as nought. */
export interface Wanted {
  codes: string[]
  /** Both ends included; null is open. */
  from: string | null
  to: string | null
  unknown: boolean
}

export const unknownCode = 'unknown'
const nothing: Wanted = { codes: [], from: null, to: null, unknown: false }

/** Reads `partial,none,unknown`, `5..20`, `..1.2,unknown` or `2026-01-01..`; null where the fact cannot be narrowed so. */
export function parseWanted(fact: Fact, text: string): Wanted | null {
  const wanted = { ...nothing, codes: [] as string[] }
  for (const part of text.split(',')) {
    if (part === unknownCode) wanted.unknown = true
    else if (fact.kind === 'code') {
      if (!Object.hasOwn(fact.codes ?? {}, part)) return null
      wanted.codes.push(part)
    } else {
      const ends = fact.kind === 'text' || hasRange(wanted) ? null : readRange(fact, part)
      if (!ends) return null
      Object.assign(wanted, ends)
    }
  }
  return fact.kind === 'text' ? null : wanted
}

/** As it stands in the address bar; undefined when it narrows nothing. */
export function formatWanted({ codes, from, to, unknown }: Wanted): string | undefined {
  const range = from === null && to === null ? [] : [`${from ?? ''}..${to ?? ''}`]
  const parts = [...codes, ...range, ...(unknown ? [unknownCode] : [])]
  return parts.length > 0 ? parts.join(',') : undefined
}

function hasRange({ from, to }: Wanted): boolean {
  return from !== null || to !== null
}

function readRange({ kind }: Fact, part: string): Pick<Wanted, 'from' | 'to'> | null {
  const ends = part.split('..')
  if (ends.length !== 2) return null
  const [from, to] = ends.map((end) => (end === '' ? null : end)) as [string | null, string | null]
  const given = [from, to].filter((end) => end !== null)
  const shape = kind === 'day' ? /^\d{4}-\d\d-\d\d$/ : /^\d{1,11}(\.\d{1,3})?$/
  return given.length > 0 && given.every((end) => shape.test(end)) ? { from, to } : null
}

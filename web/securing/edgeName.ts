import { edgeKindOf, edgeKinds, type Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import { formatSpan } from './metres.ts'

/** What an edge is called: the name somebody gave it, or its kind with its number, «Tak 2». */
export function edgeName({ code, name }: { code: string; name?: string }, language: Language): string {
  if (name) return name
  const number = code.split('-')[1]
  const kind = edgeKinds.labels[edgeKindOf(code)][language]
  return number ? `${kind} ${number}` : kind
}

/** A stretch without its edge: `20,0–56,0 m`, or that it is all of it. `lengthMetres` null is an edge that counts as one whole. */
export function sayStretch(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  lengthMetres: number | null,
  language: Language,
): string {
  const isWhole = lengthMetres === null || (from === 0 && (to === null || to >= lengthMetres))
  if (isWhole) return language === 'nb' ? 'hele' : 'all of it'
  return formatSpan(from, to ?? lengthMetres, language)
}

import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import { edgeName as edgeNames } from '../../geodata/securing/edgeName.ts'
import { formatSpan } from './metres.ts'

/** What an edge is called in the language of the screen. */
export function edgeName(edge: { code: string; name?: string }, language: Language): string {
  return edgeNames(edge)[language]
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

import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { LaidEdge } from '../../geodata/securing/layout.ts'
import { edgeName, sayStretch } from '../securing/edgeName.ts'
import { formatMetres, formatSpan } from '../securing/metres.ts'

/** A stretch with its edge: «Venstre side: 12,0–48,0 m». An edge that is not known here goes by its kind, and its length is left open. */
export function sayPlace(stretch: Stretch, edges: readonly LaidEdge[], language: Language): string {
  const edge = edges.find(({ code }) => code === stretch.edge)
  const where = edge ? sayStretch(stretch, edge.lengthMetres, language) : sayAlone(stretch, language)
  return `${edgeName(edge ?? { code: stretch.edge }, language)}: ${where}`
}

function sayAlone({ from, to }: Stretch, language: Language): string {
  if (to !== null) return formatSpan(from, to, language)
  if (from === 0) return language === 'nb' ? 'hele' : 'all of it'
  return `${language === 'nb' ? 'fra' : 'from'} ${formatMetres(from, language)}`
}

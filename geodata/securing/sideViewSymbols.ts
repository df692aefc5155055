import { lineEdges } from '../model/edge.ts'
import type { LonLat } from '../model/geojson.ts'
import type { SecuringAnswer } from '../model/securingAnswer.ts'
import { axisOf, type Located, locate } from './linearReference.ts'

/** A help sign or a telephone, and where along an edge it stands. */
export interface SideViewSymbol {
  look: 'sign' | 'phone'
  name: string
  /** Whether it is up; a proposed or ordered one is not. */
  stands: boolean
  place: { edge: string; metres: number } | null
}

/** Farther from every edge than this, a sign is at a way in, and has no place along the thing. */
const nearMetres = 40

/** The signs of the thing, and the safeguards that are signs (T17) or telephones (T18), on the day of the answer. */
export function symbolsOf(answer: SecuringAnswer): SideViewSymbol[] {
  const signs = answer.signs
    .filter(({ status }) => status !== 'removed')
    .map(({ name, status, point }): SideViewSymbol => {
      const stands = status === 'mounted' || status === 'follow_up'
      return { look: 'sign', name, stands, place: placeOf(answer, point) }
    })
  const safeguards = answer.safeguards
    .filter(({ kind, standing }) => ['T17', 'T18'].includes(kind) && ['stands', 'planned'].includes(standing))
    .flatMap(({ kind, name, standing, extent }): SideViewSymbol[] => {
      const symbol = { look: kind === 'T18' ? 'phone' : 'sign', name, stands: standing === 'stands' } as const
      if (extent.length === 0) return [{ ...symbol, place: null }]
      return extent.map(({ edge, from, to }) => {
        const length = answer.edges.find(({ code }) => code === edge)?.lengthMetres ?? from
        return { ...symbol, place: { edge, metres: (from + Math.min(to ?? length, length)) / 2 } }
      })
    })
  return [...signs, ...safeguards]
}

function placeOf({ axis, edges }: SecuringAnswer, point: LonLat): SideViewSymbol['place'] {
  const found: { edge: string; located: Located }[] = []
  for (const { code, line } of edges) {
    const along = line && axisOf(line)
    if (along) found.push({ edge: code, located: locate(along, point) })
  }
  const along = axis && axisOf(axis)
  const sides = edges.filter(({ code }) => lineEdges.slice(0, 2).some((side) => side === code))
  if (along && sides.length > 0) {
    const located = locate(along, point)
    const side = located.offsetMetres >= 0 ? 'left' : 'right'
    found.push({ edge: (sides.find(({ code }) => code === side) ?? sides[0]!).code, located })
  }
  const nearest = found.toSorted((a, b) => a.located.distance - b.located.distance)[0]
  if (!nearest || nearest.located.distance > nearMetres) return null
  return { edge: nearest.edge, metres: nearest.located.metres }
}

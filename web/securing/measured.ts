import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { Measured } from '../../geodata/securing/edgeAxis.ts'
import type { Secured } from './securing.ts'

/** What the edges shown are measured along. */
export function measuredAlong(
  { collection }: Secured,
  { geometry }: Pick<Thing, 'geometry'>,
  { survey }: Pick<SecuringAnswer, 'survey'>,
): Measured {
  return { collection, geometry, surveyAxis: survey?.axis ?? null }
}

/** How far beside its line an edge is drawn, in metres: some pixels, whatever the map has to hold. */
export function offsetFor(edges: SecuringAnswer['edges']): number {
  const longest = Math.max(0, ...edges.map(({ lengthMetres }) => lengthMetres ?? 0))
  return Math.max(2.5, longest / 30)
}

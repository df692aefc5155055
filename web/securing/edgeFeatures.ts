import type { Feature, FeatureCollection } from 'geojson'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import type { Piece } from '../../geodata/model/coverage.ts'
import type { Stretch } from '../../geodata/model/edge.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { Measured } from '../../geodata/securing/edgeAxis.ts'
import { geometryOfStretch } from '../../geodata/securing/stretchLine.ts'
import { offsetFor } from './measured.ts'
import { formatMetres } from './metres.ts'
import { securingWords } from './securingWords.ts'

/** How a piece of an edge is drawn; each has a line of its own, told apart by its form. */
type PieceState = 'covered' | 'temporary' | 'gap' | 'closed'
/** What a line on the map may say; `edited` is where the safeguard being edited stands. */
export const lineStates = ['covered', 'temporary', 'gap', 'closed', 'edited'] as const
export type LineState = (typeof lineStates)[number]

function pieceState({ reachable, covered, temporary }: Piece): PieceState {
  if (!reachable) return 'closed'
  if (!covered) return 'gap'
  return temporary ? 'temporary' : 'covered'
}

/**
 * The edges as lines beside the thing, in pieces, with a label on each gap; edges without a place on the map are left out.
 * `edited` is the extent that is being set, drawn outside of them.
 */
export function edgeFeatures(
  answer: SecuringAnswer,
  measured: Measured,
  language: Language,
  edited: readonly Stretch[],
): FeatureCollection {
  const { edges, coverage } = answer
  const offset = offsetFor(edges)
  const words = securingWords[language]
  const features = coverage.edges.flatMap(({ code, lengthMetres, pieces }) =>
    pieces.flatMap((piece): Feature[] => {
      const whole = { edge: code, from: 0, to: null }
      const stretch = lengthMetres === null ? whole : { edge: code, from: piece.from, to: piece.to }
      const line = geometryOfStretch(measured, edges, stretch, offset)
      if (!line) return []
      const state = pieceState(piece)
      const drawn = feature(line, { edge: code, state })
      if (state !== 'gap' || lengthMetres === null) return [drawn]
      const label = words.gapOnMap(formatMetres(piece.to - piece.from, language))
      // Further out than the line, so that it stands beside the thing and not on it.
      const beside = geometryOfStretch(measured, edges, stretch, offset * 3) ?? line
      return [
        drawn,
        feature({ type: 'Point', coordinates: anchorOf(beside) }, { edge: code, state: 'label', label }),
      ]
    }),
  )
  const thing = answer.axis ? [feature(answer.axis, { state: 'thing' })] : []
  const extent = edited.flatMap((stretch) => {
    const line = geometryOfStretch(measured, edges, stretch, offset * 2)
    return line ? [feature(line, { state: 'edited' })] : []
  })
  return { type: 'FeatureCollection', features: [...thing, ...features, ...extent] }
}

function feature(geometry: Geometry, properties: Record<string, string>): Feature {
  return { type: 'Feature', geometry, properties }
}

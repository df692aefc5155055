import { gapReasons, type Piece } from '../../../geodata/model/coverage.ts'
import type { Language } from '../../../geodata/model/language.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { isGap } from '../../../geodata/securing/coverageOn.ts'
import { metresBetween, type SideViewEdge } from '../../../geodata/securing/sideViewEdges.ts'
import { sayUpright } from '../../../geodata/securing/sideViewPanel.ts'
import { formatMetres, formatSpan } from '../metres.ts'
import { drawingWords } from './drawingWords.ts'
import { sideViewWords } from './sideViewWords.ts'

/** A stretch of an edge in words: what the drawing shows, for the table, for screen readers and for the one chosen. */
export interface SaidStretch {
  edge: string
  from: number
  to: number
  /** Of the gap it belongs to, as in the drawing. */
  number: number | null
  edgeName: string
  at: string
  metres: string
  state: keyof (typeof sideViewWords)['nb']['state']
  why: string
  here: string
}

/** Every stretch in the order of the edges. */
export function sayStretches(
  answer: SecuringAnswer,
  edges: readonly SideViewEdge[],
  language: Language,
): SaidStretch[] {
  return edges.flatMap((edge) => edge.pieces.map((piece) => sayPiece(answer, edge, piece, language)))
}

function sayPiece(answer: SecuringAnswer, edge: SideViewEdge, piece: Piece, language: Language): SaidStretch {
  const words = sideViewWords[language]
  const drawn = drawingWords(language)
  const { code, lengthMetres, access, gaps, uprights, additions } = edge
  const isHere = (one: { from: number; to: number }) => one.from < piece.to && one.to > piece.from
  const names = piece.by
    .map((id) => (id === 'parapet' ? words.parapet : answer.safeguards.find((one) => one.id === id)?.name))
    .filter((name) => name !== undefined)
    .join(', ')
  const why = [
    piece.reason && gapReasons.labels[piece.reason][language],
    piece.reachable && access === 'unknown' && words.accessUnknown,
    names !== '' && (piece.covered ? words.by(names) : words.about(names)),
  ].filter((said) => typeof said === 'string')
  const here = [
    ...uprights.filter(isHere).map((upright) => sayUpright(upright, drawn)[0]!),
    ...additions.filter(isHere).map(({ safeguard, look }) => drawn.safeguard(safeguard, look)[0]!),
  ]
  return {
    edge: code,
    from: piece.from,
    to: piece.to,
    number: isGap(piece) ? (gaps.find(isHere)?.number ?? null) : null,
    edgeName: drawn.edge(edge, edge.facing),
    at: lengthMetres === null ? words.whole : formatSpan(piece.from, piece.to, language),
    metres: lengthMetres === null ? '' : formatMetres(metresBetween(piece), language),
    state: stateOf(piece),
    why: why.join('; '),
    here: [...new Set(here)].join('; '),
  }
}

function stateOf(piece: Piece): SaidStretch['state'] {
  if (!piece.reachable) return 'closed'
  if (!piece.covered) return 'gap'
  return piece.temporary ? 'temporary' : 'covered'
}

/** The stretch in words: «Venstre side, 12,0–24,0 m: åpent, 12,0 m. Ingen tiltak registrert.» */
export function sayWhole(
  { number, edgeName, at, metres, state, why, here }: SaidStretch,
  language: Language,
): string {
  const words = sideViewWords[language]
  const told = `${words.state[state].toLowerCase()}${metres && `, ${metres}`}`
  const sentences = [
    `${number === null ? '' : `${number}. `}${edgeName}, ${at}: ${told}`,
    why,
    here && words.standsHere(here),
  ]
  return `${sentences.filter(Boolean).join('. ')}.`
}

import { gapReasons, type Piece } from '../../../geodata/model/coverage.ts'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { CoverageFacts } from '../../../geodata/securing/coverageOn.ts'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import type { Breach, SafeguardFacts } from '../../../geodata/securing/standing.ts'

/*
 * What decision 0008 says of one place on an edge on one day, told place by place and rule by rule, without any sets of
 * intervals: what coverageOn is held against.
 */

type Said = Omit<Piece, 'from' | 'to'>
type Span = Pick<Stretch, 'from' | 'to'>

/** Centimetres to look at on an edge; one whose length is unknown is one place. */
export function placesOn({ lengthMetres }: LaidEdge): number {
  return lengthMetres === null ? 1 : Math.round(lengthMetres * 100)
}

export function sayPlace(facts: CoverageFacts, edge: LaidEdge, centimetre: number, date: string): Said {
  const says = [...safeguardsSay(facts, edge, centimetre, date), ...parapetsSay(facts, edge, centimetre)]
  const reachable = isReachable(edge, centimetre)
  const covering = says.filter(({ why }) => why === 'covers' || why === 'covers_meanwhile')
  const by = (some: typeof says) => [...new Set(some.map((one) => one.by))].toSorted()
  if (covering.length > 0) {
    const temporary = covering.every(({ why }) => why === 'covers_meanwhile')
    return { reachable, covered: true, temporary, by: by(covering), reason: null }
  }
  const reason = gapReasons.codes.find((code) => says.some(({ why }) => why === code)) ?? 'nothing'
  const because = by(says.filter(({ why }) => why === reason))
  return { reachable, covered: false, temporary: false, by: because, reason: reachable ? reason : null }
}

function safeguardsSay(
  { safeguards, requiredHeightMetres, edges }: CoverageFacts,
  edge: LaidEdge,
  at: number,
  date: string,
) {
  return safeguards
    .filter(({ role, extent }) => role !== 'no' && extent.some((one) => surely(one, edge, at)))
    .flatMap((safeguard) => {
      const why = whySafeguard(safeguard, requiredHeightMetres, edges, edge, at, date)
      return why === null ? [] : [{ by: safeguard.id, why }]
    })
}

function whySafeguard(
  safeguard: SafeguardFacts,
  required: number | null,
  edges: readonly LaidEdge[],
  edge: LaidEdge,
  at: number,
  date: string,
): string | null {
  const { role, status, registeredOn, doneOn, untilOn, removedOn, heightMetres, breaches } = safeguard
  if (removedOn && date >= removedOn) return 'removed'
  const isMade = ['done', 'temporary', 'removed'].includes(status)
  if (!isMade || date < (doneOn ?? registeredOn)) return date < registeredOn ? null : 'planned'
  if (status === 'removed' && !removedOn) return 'removed'
  if (untilOn && date > untilOn) return 'expired'
  if (role === 'part_time') return 'part_time'
  if (role === 'adds') return 'adds_only'
  if (heightMetres !== null && required !== null && heightMetres < required) return 'too_low'
  const here = breaches.filter((breach) => isOpen(breach, date) && isAt(breach, safeguard, edges, edge, at))
  if (here.some((breach) => !isSecured(breach, date))) return 'broken'
  const isTemporary = status === 'temporary' || untilOn !== null || here.length > 0
  return isTemporary ? 'covers_meanwhile' : 'covers'
}

function isOpen({ foundOn, mendedOn }: Breach, date: string): boolean {
  return foundOn <= date && !(mendedOn && mendedOn <= date)
}

function isSecured({ securing }: Breach, date: string): boolean {
  return Boolean(securing && securing.from <= date && !(securing.until && securing.until < date))
}

function isAt(
  breach: Breach,
  { extent }: SafeguardFacts,
  edges: readonly LaidEdge[],
  edge: LaidEdge,
  at: number,
): boolean {
  const isOn = (one: LaidEdge, place: number) =>
    breach.stretches.some((stretch) => perhaps(stretch, one, place)) &&
    extent.some((stretch) => surely(stretch, one, place))
  const isAnywhere = edges.some((one) =>
    Array.from({ length: placesOn(one) }, (_, i) => i).some((i) => isOn(one, i)),
  )
  return isAnywhere ? isOn(edge, at) : true
}

function parapetsSay({ parapets, requiredHeightMetres }: CoverageFacts, edge: LaidEdge, at: number) {
  if (requiredHeightMetres === null) return []
  const isMeasured = parapets.some(({ measured, stretch }) => measured && perhaps(stretch, edge, at))
  const whys = parapets
    .filter(({ measured, stretch }) => surely(stretch, edge, at) && (measured || !isMeasured))
    .filter(({ heightMetres }) => heightMetres !== null)
    .map(({ heightMetres, condition }) => {
      if (condition === 'damaged') return 'broken'
      return heightMetres! < requiredHeightMetres ? 'too_low' : 'covers'
    })
  // Where they contradict each other, those that do not cover are believed.
  const lacking = whys.filter((why) => why !== 'covers')
  return (lacking.length > 0 ? lacking : whys).map((why) => ({ by: 'parapet', why }))
}

function isReachable(edge: LaidEdge, at: number): boolean {
  if (edge.access === 'none') return false
  if (edge.access !== 'some' || edge.lengthMetres === null) return true
  const isTold = Array.from({ length: placesOn(edge) }, (_, i) => i).some((i) =>
    edge.reachable.some((span) => holds(span, i)),
  )
  return !isTold || edge.reachable.some((span) => holds(span, at))
}

/** Of an edge without a length only what is said of the whole of it is sure to be there. */
function surely({ edge, ...span }: Stretch, { code, lengthMetres }: LaidEdge, at: number): boolean {
  if (edge !== code) return false
  return lengthMetres === null ? span.from === 0 && span.to === null : holds(span, at, lengthMetres)
}

function perhaps(stretch: Stretch, edge: LaidEdge, at: number): boolean {
  return stretch.edge === edge.code && (edge.lengthMetres === null || surely(stretch, edge, at))
}

/** Whether the middle of the centimetre lies between the two measures, whichever is written first. */
function holds({ from, to }: Span, at: number, end = Number.POSITIVE_INFINITY): boolean {
  const middle = (at + 0.5) / 100
  const ends = [from, to ?? Math.max(end, from)]
  return Math.min(...ends) < middle && middle < Math.max(...ends)
}

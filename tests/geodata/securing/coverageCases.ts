import fc from 'fast-check'
import type { CoverRole } from '../../../geodata/catalogue/safeguardEntry.ts'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { ParapetFacts } from '../../../geodata/securing/claims.ts'
import type { CoverageFacts } from '../../../geodata/securing/coverageOn.ts'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import type { Breach, SafeguardFacts } from '../../../geodata/securing/standing.ts'

/*
 * Anything that may be registered at a thing, sensible or not, on edges of a few metres so that every centimetre can be
 * looked at. Days are few, so that many things fall on the same.
 */

export const someDay = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-03-01', days))
const maybeDay = fc.option(someDay)
/** Mostly none, or nearly nothing would stand on any day. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })
const metres = fc.integer({ min: 0, max: 350 }).map((centimetres) => centimetres / 100)
const heights = fc.constantFrom(0.9, 1.1, 1.4, 1.6)

const span = fc.record({ from: fc.oneof(fc.constant(0), metres), to: fc.option(metres) })
const stretch: fc.Arbitrary<Stretch> = fc
  .tuple(fc.constantFrom('left', 'left', 'left', 'start', 'roof-1', 'edge-7'), span)
  .map(([edge, at]) => ({ edge, ...at }))

const access = fc.constantFrom('all', 'some', 'none', 'unknown')
function edge(code: string, lengthMetres: fc.Arbitrary<number | null>): fc.Arbitrary<LaidEdge> {
  return fc.record({
    code: fc.constant(code),
    name: fc.constant(''),
    line: fc.constant(null),
    lengthMetres,
    access,
    reachable: fc.array(span, { maxLength: 3 }),
  })
}
const edges = fc.tuple(
  edge('left', fc.constantFrom(3, 2.5)),
  edge('start', fc.constantFrom(0.8, null)),
  edge('roof-1', fc.constant(null)),
)

const breach: fc.Arbitrary<Breach> = fc.record({
  foundOn: someDay,
  mendedOn: seldom(someDay),
  stretches: fc.array(stretch, { maxLength: 2 }),
  securing: fc.option(fc.record({ from: someDay, until: seldom(someDay) })),
})

export function safeguards(roles: readonly CoverRole[]): fc.Arbitrary<SafeguardFacts> {
  return fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    role: fc.constantFrom(...roles),
    status: fc.constantFrom('proposed', 'in_progress', 'done', 'done', 'temporary', 'removed'),
    extent: fc.array(stretch, { minLength: 1, maxLength: 3 }),
    heightMetres: seldom(heights),
    registeredOn: someDay,
    doneOn: maybeDay,
    untilOn: seldom(someDay),
    removedOn: seldom(someDay),
    breaches: fc.array(breach, { maxLength: 3 }),
  })
}

const parapet: fc.Arbitrary<ParapetFacts> = fc.record({
  stretch,
  heightMetres: fc.option(heights),
  condition: fc.constantFrom(null, null, 'good', 'damaged'),
  measured: fc.boolean(),
})

export const anyRole: readonly CoverRole[] = ['covers', 'covers', 'part_time', 'adds', 'no']

export const coverageFacts: fc.Arbitrary<CoverageFacts> = fc.record({
  edges,
  surveyed: fc.boolean(),
  lineMoved: fc.constant(false),
  linesAbreast: fc.constant(false),
  safeguards: fc.array(safeguards(anyRole), { maxLength: 5 }),
  parapets: fc.array(parapet, { maxLength: 4 }),
  requiredHeightMetres: fc.option(fc.constantFrom(1.1, 1.4)),
})

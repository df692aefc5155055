import type { Stretch } from '../../geodata/model/edge.ts'
import type { SecuringAnswer, SecuringSafeguard } from '../../geodata/model/securingAnswer.ts'
import type { SurveyContent } from '../../geodata/model/survey.ts'
import { runsAbreast } from '../../geodata/securing/abreast.ts'
import { axisMetres } from '../../geodata/securing/axis.ts'
import { coverageOn } from '../../geodata/securing/coverageOn.ts'
import { parapetsOf } from '../../geodata/securing/facts.ts'
import { type Interval, intersect, subtract, union } from '../../geodata/securing/intervals.ts'
import { type Edged, type LaidEdge, layout } from '../../geodata/securing/layout.ts'
import { type Breach, type SafeguardFacts, standingOn } from '../../geodata/securing/standing.ts'

/*
 * What it would come to if what stands in an editor were saved: the answer as the API would give it, worked out by the same
 * function. Whether a safeguard has a fault is read out of the answer, for faults are not part of it.
 */

/** What is being edited of a safeguard; a new one has an id of its own until it is stored. */
export type EditedSafeguard = Pick<
  SecuringSafeguard,
  'id' | 'name' | 'kind' | 'role' | 'status' | 'extent' | 'heightMetres' | 'doneOn' | 'untilOn' | 'removedOn'
>

export function withSafeguard(answer: SecuringAnswer, edited: EditedSafeguard): SecuringAnswer {
  const stored = answer.safeguards.find(({ id }) => id === edited.id)
  const breaches = stored ? breachesIn(answer, stored) : []
  const safeguard: SecuringSafeguard = { ...(stored ?? blank), ...edited }
  const own = factsOf(answer, safeguard, breaches)
  const facts = answer.safeguards
    .filter(({ id }) => id !== edited.id)
    .map((other) => factsOf(answer, other, breachesIn(answer, other)))
  return {
    ...answer,
    safeguards: [
      ...answer.safeguards.filter(({ id }) => id !== edited.id),
      { ...safeguard, standing: standingOn(own, answer.date) },
    ],
    coverage: reckoned(answer, [...facts, own]),
  }
}

/** With another survey. `thing` is what its line, outline and registered parapets are read from. */
export function withSurvey(answer: SecuringAnswer, thing: Edged, content: SurveyContent): SecuringAnswer {
  const survey = { revision: 1, at: '', by: '', ...answer.survey, ...content, axisMetres: null }
  const isLine = axisMetres(thing.geometry) !== null
  const next: SecuringAnswer = {
    ...answer,
    survey,
    axis: content.axis ?? (isLine ? (thing.geometry as SecuringAnswer['axis']) : null),
    edges: layout(thing, content),
    parapets: parapetsOf(thing, survey),
    coverage: { ...answer.coverage, notes: [] },
  }
  const safeguards = answer.safeguards.map((one) => factsOf(answer, one, breachesIn(answer, one)))
  return { ...next, coverage: reckoned(next, safeguards) }
}

function reckoned(answer: SecuringAnswer, safeguards: readonly SafeguardFacts[]) {
  const { edges, survey, coverage, parapets, requiredHeightMetres, date } = answer
  return coverageOn(
    {
      edges: edges as readonly LaidEdge[],
      surveyed: survey !== null,
      lineMoved: coverage.notes.includes('line_moved'),
      linesAbreast: answer.axis !== null && runsAbreast(answer.axis),
      safeguards,
      parapets,
      requiredHeightMetres,
    },
    date,
  )
}

/** Before anything is registered of it but what is being edited. */
const blank = {
  revision: 1,
  standing: 'stands',
  plannedOn: null,
  costKroner: null,
  nextInspectionOn: null,
  openFaults: 0,
} as const

function factsOf(
  { date }: SecuringAnswer,
  { id, role, status, extent, heightMetres, doneOn, untilOn, removedOn }: SecuringSafeguard,
  breaches: readonly Breach[],
): SafeguardFacts {
  const until = { doneOn, untilOn, removedOn }
  return { id, role, status, extent, heightMetres, ...until, registeredOn: date, breaches }
}

/** Where a safeguard with open faults does not cover what it stands along, as far as the answer tells. */
function breachesIn({ coverage, edges, date }: SecuringAnswer, safeguard: SecuringSafeguard): Breach[] {
  const { openFaults, standing, role, extent, id } = safeguard
  if (openFaults === 0 || standing !== 'stands' || role !== 'covers') return []
  const open = coverage.edges.flatMap(({ code, lengthMetres, pieces }): Stretch[] => {
    const length = cm(lengthMetres ?? 1)
    const along = extentOn(extent, code, length)
    const held = pieces
      .filter(({ covered, by }) => covered && by.includes(id))
      .map(({ from, to }) => ({ from: cm(from), to: cm(to) }))
    return subtract(along, held).map(({ from, to }) =>
      lengthMetres === null
        ? { edge: code, from: 0, to: null }
        : { edge: code, from: from / 100, to: to / 100 },
    )
  })
  if (open.length === 0) return []
  // All of it is open: then so is what more it is given.
  const isAll = edges.every(({ code, lengthMetres }) => {
    const along = extentOn(extent, code, cm(lengthMetres ?? 1))
    const openHere = extentOn(open, code, cm(lengthMetres ?? 1))
    return subtract(along, intersect(along, openHere)).length === 0
  })
  return [{ foundOn: date, mendedOn: null, securing: null, stretches: isAll ? [] : open }]
}

function extentOn(extent: readonly Stretch[], code: string, length: number): Interval[] {
  const here = extent.filter(({ edge }) => edge === code)
  return union(
    here.map(({ from, to }) => ({
      from: Math.min(cm(from), length),
      to: to === null ? length : Math.min(cm(to), length),
    })),
  )
}

function cm(metres: number): number {
  return Math.round(metres * 100)
}

/** What the editors of extents name a safeguard that is not stored yet. */
export const newSafeguardId = 'new'

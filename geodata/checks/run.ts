import type { Checklist, Point } from '../checklists/checklist.ts'
import { areaM2 } from '../geometry/measure.ts'
import {
  type Finding,
  type FindingGroup,
  type Nearest,
  proximityTargets,
  type ResultStatus,
  type Threshold,
} from '../model/check.ts'
import type { Geometry } from '../model/geojson.ts'
import type { ProjectProperties } from '../model/project.ts'
import type { ContextLookup } from './context.ts'
import { type Evaluation, type Evidence, evaluate } from './evaluate.ts'
import { reachMetres, searchRadiusMetres } from './reach.ts'

export interface CheckInput {
  project: { properties: ProjectProperties; geometry: Geometry }
  checklist: Checklist
  thresholds: readonly Threshold[]
  context: ContextLookup
}

export interface CheckOutcome {
  findings: Finding[]
  /** What lies around, nearest first, at most a handful of each kind, whether or not a point depended on it. */
  surroundings: Nearest[]
  areaM2: number
}

/** Runs a checklist version against one version of a project. Pure: the same input always gives the same outcome. */
export function runCheck({ project, checklist, thresholds, context }: CheckInput): CheckOutcome {
  const evidence: Evidence = {
    properties: project.properties,
    thresholds,
    context,
    radiusMetres: searchRadiusMetres(checklist, thresholds),
    stretch: 1,
  }
  const reach = reachMetres(checklist, thresholds)
  return {
    findings: checklist.points.map((point) => findingOf(point, evidence)),
    surroundings: proximityTargets
      .flatMap((target) => context.nearest(target, reach[target]))
      .sort((a, b) => a.distanceMetres - b.distanceMetres),
    areaM2: areaM2(project.geometry),
  }
}

function findingOf(point: Point, evidence: Evidence): Finding {
  const evaluation = evaluate(point.appliesWhen, evidence)
  return {
    point: point.code,
    applies: evaluation.truth,
    ...placeOf(point, evaluation, evidence),
    trace: evaluation.steps,
    missing: missingFrom(evaluation),
  }
}

/**
 * Where a finding is shown (geodata/decisions/0001-result-vocabulary.md):
 *
 *     applies   and                                        status          group
 *     yes       law or planning authority among grounds    HIT-RED         handle
 *     yes       recommendation or routine only             HIT-YELLOW      check
 *     unknown                                              NO-HIT-YELLOW   check
 *     no        might, were every distance limit doubled   NO-HIT-GREEN    nearby
 *     no        otherwise                                  NOT-RELEVANT    not_relevant
 */
function placeOf(
  point: Point,
  { truth }: Evaluation,
  evidence: Evidence,
): { status: ResultStatus; group: FindingGroup } {
  if (truth === 'unknown') return { status: 'NO-HIT-YELLOW', group: 'check' }
  if (truth === 'yes') {
    const binding = point.groundings.some((grounding) => grounding === 'law' || grounding === 'plan')
    return binding ? { status: 'HIT-RED', group: 'handle' } : { status: 'HIT-YELLOW', group: 'check' }
  }
  return liesNearby(point, evidence)
    ? { status: 'NO-HIT-GREEN', group: 'nearby' }
    : { status: 'NOT-RELEVANT', group: 'not_relevant' }
}

/** Only the distance keeps the point from applying, and not by more than twice the limit. */
function liesNearby(point: Point, evidence: Evidence): boolean {
  const { truth, steps } = evaluate(point.appliesWhen, { ...evidence, stretch: 2 })
  const stretched = steps.some(
    (step) =>
      step.step === 'near' && step.truth === 'yes' && step.nearest!.distanceMetres > step.limitMetres / 2,
  )
  return truth !== 'no' && stretched
}

function missingFrom({ steps }: Evaluation): string[] {
  const names = steps
    .filter((step) => step.truth === 'unknown')
    .map((step) => (step.step === 'near' ? step.target : step.step === 'always' ? null : step.attribute))
  return [...new Set(names.filter((name) => name !== null))]
}

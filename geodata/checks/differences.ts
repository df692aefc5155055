import type { Checklist } from '../checklists/checklist.ts'
import type { Check, Finding, Nearest, Threshold } from '../model/check.ts'
import type { Difference, Placed, PointChange } from '../model/difference.ts'
import type { Geometry } from '../model/geojson.ts'
import type { ProjectProperties } from '../model/project.ts'
import { basisChanges } from './differencesBasis.ts'
import { changedInputs } from './differencesInputs.ts'
import { changedParts, isSubstance } from './differencesParts.ts'

/** One run of a check together with what it was run on. */
export interface ComparedRun {
  project: { properties: ProjectProperties; geometry: Geometry }
  checklist: Checklist
  thresholds: readonly Threshold[]
  layers: Check['layers']
  findings: readonly Finding[]
  surroundings: readonly Nearest[]
  areaM2: number
}

/** Everything that is otherwise in the second run: what it was run on first, then the points by their codes. */
export function differencesBetween(before: ComparedRun, after: ComparedRun): Difference[] {
  return [...basisChanges(before, after), ...pointChanges(before, after)]
}

/**
 * Whether a signed check no longer says what a check would say now: some point is placed otherwise, has come or gone, or is
 * another question. What merely moved, as 64 m that became 61 m, or came in a newer version, is told but settles nothing
 * (worker/decisions/0014-when-a-signed-check-is-stale.md).
 */
export function makesStale(difference: Difference): boolean {
  if (difference.about !== 'point') return false
  const { before, after, parts } = difference
  if (isPlacedOtherwise(before, after)) return true
  return isAbout(before, after) && parts.some(isSubstance)
}

function pointChanges(before: ComparedRun, after: ComparedRun): PointChange[] {
  const earlier = new Map(before.findings.map((finding) => [finding.point, finding]))
  const later = new Map(after.findings.map((finding) => [finding.point, finding]))
  const contents = contentChanges(before.checklist, after.checklist)
  const hidden = new Map(after.checklist.hidden?.map(({ point, reason }) => [point, reason]))
  return [...new Set([...earlier.keys(), ...later.keys()])].sort().flatMap((point): PointChange[] => {
    const [from, to] = [earlier.get(point), later.get(point)]
    const change: PointChange = {
      about: 'point',
      point,
      before: placed(from),
      after: placed(to),
      hiddenBecause: to ? null : (hidden.get(point) ?? null),
      parts: contents.get(point) ?? [],
      inputs: from && to && isAbout(from, to) ? changedInputs(before, after, from, to) : [],
    }
    const isSame = from && to && !isPlacedOtherwise(from, to)
    return isSame && change.parts.length === 0 && change.inputs.length === 0 ? [] : [change]
  })
}

/** The parts in which points that both checklists have are not the same, by code. */
function contentChanges(before: Checklist, after: Checklist): Map<string, PointChange['parts']> {
  // Published content is never edited: the same version is the same content.
  if (before.code === after.code && before.version === after.version) return new Map()
  const earlier = new Map(before.points.map((point) => [point.code, point]))
  return new Map(
    after.points.flatMap((point) => {
      const former = earlier.get(point.code)
      return former ? [[point.code, changedParts(former, point)] as const] : []
    }),
  )
}

/** Points that ask something else than they did: an answer to such a point is an answer to another question. */
export function pointsAskedOtherwise(before: Checklist, after: Checklist): ReadonlySet<string> {
  const changed = [...contentChanges(before, after)].filter(([, parts]) => parts.some(isSubstance))
  return new Set(changed.map(([point]) => point))
}

function placed(finding: Finding | undefined): Placed | null {
  if (!finding) return null
  const { applies, status, group } = finding
  return { applies, status, group }
}

/** A point that the checklist lacks says as little about the project as one that is not relevant. */
function isPlacedOtherwise(before: Placed | null, after: Placed | null): boolean {
  if (!before || !after) return isAbout(before, after)
  return before.applies !== after.applies || before.status !== after.status || before.group !== after.group
}

/** Whether the point says anything about the project in either run. */
function isAbout(before: Placed | null, after: Placed | null): boolean {
  return [before, after].some((one) => one !== null && one.group !== 'not_relevant')
}

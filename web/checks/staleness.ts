import type { Check, Threshold } from '../../geodata/model/check.ts'
import { type ContextLayerState, isSurrounding } from '../../geodata/model/contextLayer.ts'

/** Why a check may come out differently if it were run now. */
export type StaleReason =
  | { because: 'project' }
  | { because: 'thresholds'; codes: string[] }
  | { because: 'checklist' }
  | { because: 'layers'; layers: string[] }

export interface Now {
  projectRevision: number
  thresholds: readonly Threshold[]
  layers: readonly ContextLayerState[]
  checklist: Check['checklist']
}

/** Compares what a check was run on with how things stand; an empty list means that nothing has changed. */
export function stalenessOf(
  check: Pick<Check, 'projectRevision' | 'thresholds' | 'layers' | 'checklist'>,
  now: Partial<Now>,
): StaleReason[] {
  const reasons: StaleReason[] = []
  if (now.projectRevision !== undefined && now.projectRevision !== check.projectRevision)
    reasons.push({ because: 'project' })
  const codes = (now.thresholds ?? [])
    .filter(({ code, value }) => check.thresholds.find((used) => used.code === code)?.value !== value)
    .map(({ code }) => code)
  if (codes.length > 0) reasons.push({ because: 'thresholds', codes })
  if (now.checklist && now.checklist.version !== check.checklist.version)
    reasons.push({ because: 'checklist' })
  const layers = (now.layers ?? [])
    .filter(({ layer }) => isSurrounding(layer))
    .filter(({ layer, version }) => check.layers.find((used) => used.layer === layer)?.version !== version)
    .map(({ layer }) => layer)
  if (layers.length > 0) reasons.push({ because: 'layers', layers })
  return reasons
}

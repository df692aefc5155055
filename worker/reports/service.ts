import type { Check } from '../../geodata/model/check.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { maximumLimit } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { Making, ReportBasis } from '../../geodata/reports/reportBasis.ts'
import { contentHash } from '../checklists/contentHash.ts'
import { findChecklist } from '../checklists/versions.ts'
import { getCheck } from '../checks/service.ts'
import { readProjectClarification } from '../clarifications/store.ts'
import { readFollowUps } from '../follow-ups/store.ts'
import { readRevision } from '../history/store.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { readSignature } from '../reviews/signatureStore.ts'
import { readReviewSteps } from '../reviews/store.ts'
import { readStaleness } from '../staleness/service.ts'
import { readThing } from '../things/store.ts'
import { type MapMaterial, readMapMaterial } from './mapMaterial.ts'
import { readLicence } from './mapStore.ts'

export interface ReportMaterial {
  basis: ReportBasis
  making: Pick<Making, 'at' | 'by'>
  /** Only where it is asked for. */
  map: MapMaterial | null
}

/**
 * All that a report of a check is made from, as it stands now. The vault of sites is not asked, and of the clarification
 * nothing leaves here but when it was answered (worker/decisions/0015-reports-are-made-in-the-worker.md).
 */
export const readReport = operation(
  'checks:read',
  (context, { id, withMap }: { id: string; withMap: boolean }): Outcome<ReportMaterial> => {
    const { sql, now } = context
    const shown = getCheck.run(context, { id, knownEtag: null })
    if (!shown.ok || shown.value.unchanged) return failure('not-found')
    const check = JSON.parse(shown.value.json) as Check
    const current = readThing(sql, 'projects', check.projectId)
    const checked = readRevision(sql, 'projects', check.projectId, check.projectRevision)
    if (!current || !checked) return failure('not-found')
    const { geometry, properties } = checked.state as unknown as Thing & { geometry: Geometry }
    const project = { geometry, properties: projectProperties.parse(properties) }
    const checklist = findChecklist(sql, check.checklist.version)
    const signature = readSignature(sql, id)
    const basis: ReportBasis = {
      check,
      project,
      projectRevisionNow: current.revision,
      checklist,
      checklistHash: checklist && contentHash(checklist),
      licences: Object.fromEntries(
        check.layers.flatMap(({ layer, version }) => {
          const licence = readLicence(sql, layer, version)
          return licence ? [[layer, licence]] : []
        }),
      ),
      clarificationAnsweredAt: readProjectClarification(sql, check.projectId)?.answeredAt ?? null,
      followUps: readFollowUps(
        sql,
        { projectId: check.projectId, state: null, responsible: null, dueBy: null },
        null,
        maximumLimit,
      ),
      steps: readReviewSteps(sql, id).map(({ step, at, by }) => ({ step, at, by })),
      signature: signature && { hash: signature.hash, at: signature.at, by: signature.by },
      differences: differencesOf(context, check),
    }
    const { surroundings } = check
    return success({
      basis,
      making: { at: now.toISOString(), by: actorOf(context).name },
      map: withMap
        ? readMapMaterial(sql, { area: geometry, project: project.properties.name, surroundings })
        : null,
    })
  },
)

/** Where a signed check that the project stands on is out of date; null otherwise. */
function differencesOf(context: Context, check: Check): ReportBasis['differences'] {
  if (check.state !== 'signed') return null
  const found = readStaleness.run(context, { projectId: check.projectId })
  if (!found.ok || found.value.checkId !== check.id || found.value.state !== 'stale') return null
  return found.value.differences
}

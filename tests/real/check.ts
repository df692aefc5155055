import { currentChecklist } from '../../geodata/checklists/rekkverk.ts'
import { type Candidate, contextFrom } from '../../geodata/checks/context.ts'
import { type CheckOutcome, runCheck } from '../../geodata/checks/run.ts'
import { defaultThresholds } from '../../geodata/checks/thresholds.ts'
import type { ProximityTarget } from '../../geodata/model/check.ts'
import { type ContextLayerState, contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import type { RealImport } from './imports.ts'
import { drawnArea, drawnProject } from './project.ts'

/** The check of the drawn area against what the real files hold, without any server. */
export function checkDrawnArea(imports: readonly RealImport[]): CheckOutcome {
  const candidates = imports.flatMap(({ created }) =>
    created.map(
      ({ row, properties }): Candidate => ({
        target: row.target as ProximityTarget,
        id: row.externalId,
        name: (properties.name as string | null | undefined) ?? null,
        kind: (properties.kind as string | null | undefined) ?? null,
        geometry: row.geometry!,
      }),
    ),
  )
  return runCheck({
    project: { properties: drawnProject, geometry: drawnArea },
    checklist: currentChecklist,
    thresholds: defaultThresholds,
    context: contextFrom({
      geometry: drawnArea,
      candidates,
      layers: imports.flatMap(layerState),
      registers: ['bridges', 'buildings'],
    }),
  })
}

function layerState({ file, head, created }: RealImport): ContextLayerState[] {
  const layer = contextLayerCodes.find((code) => code === file.targets[0])
  if (!layer) return []
  const { source, sourceName, licence, date, covers } = head
  const importedAt = `${date}T00:00:00Z`
  return [
    {
      layer,
      version: 1,
      source,
      sourceName,
      licence,
      date,
      covers,
      bbox: null,
      featureCount: created.length,
      importedAt,
    },
  ]
}

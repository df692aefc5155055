import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { queryKeys } from '../api/queryKeys.ts'
import type { ThingOf } from '../api/things.ts'
import { useSessionState } from '../app/session.ts'
import { runCheck } from '../checks/checks.ts'
import { notify } from '../components/announcements.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { useWords } from '../words/words.ts'
import { AreaSection } from './AreaSection.tsx'
import { formWords } from './formWords.ts'
import styles from './ProjectForm.module.css'
import { ProjectForm } from './ProjectForm.tsx'

const marginMetres = 200

/** Area and facts beside the map, for a new project (`project` is null) or one that is there. */
export function ProjectEditor({
  project,
  field,
  onSaved,
  onCancel,
  children,
}: {
  project: ThingOf<'projects'> | null
  field?: string
  /** After saving, unless the check is what comes next. */
  onSaved: (project: ThingOf<'projects'>) => void
  onCancel: () => void
  /** What stands above the form. */
  children?: ReactNode
}) {
  const words = useWords(formWords)
  const { municipality } = useSessionState()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [area, setArea] = useState<Geometry | null>(project?.geometry ?? null)
  const bounds = useMemo(
    () => (project ? expandBbox(bboxOf(project.geometry), marginMetres) : (municipality.bbox ?? undefined)),
    [project, municipality.bbox],
  )

  const saved = async (stored: ThingOf<'projects'>, thenCheck: boolean) => {
    if (!thenCheck) {
      notify({ text: words.saved })
      return onSaved(stored)
    }
    try {
      const check = await runCheck(stored.id)
      queryClient.setQueryData(queryKeys.check(check.id), check)
      await queryClient.invalidateQueries({ queryKey: queryKeys.checks(stored.id) })
    } catch {
      // The check's page says that it has not been run, with the button to do so.
      notify({ text: words.savedNotRun })
    }
    void navigate({ to: '/prosjekter/$id/sjekk', params: { id: stored.id } })
  }

  return (
    <MapHandleProvider>
      {children}
      <div className={styles.columns}>
        <div>
          <AreaSection value={area} isNew={project === null} onChange={setArea} />
          <ProjectForm
            project={project}
            geometry={area}
            field={field}
            onSaved={(stored, thenCheck) => void saved(stored, thenCheck)}
            onCancel={onCancel}
          />
        </div>
        <div className={styles.map}>
          <MapView bounds={bounds} />
        </div>
      </div>
    </MapHandleProvider>
  )
}

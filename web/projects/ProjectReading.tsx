import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { ThingHistory } from '../history/ThingHistory.tsx'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { useWords } from '../words/words.ts'
import { formWords } from './formWords.ts'
import { ProjectFacts } from './ProjectFacts.tsx'
import styles from './ProjectForm.module.css'
import { ProjectSafeguards } from './ProjectSafeguards.tsx'

const marginMetres = 200

/** Area and facts for those who may read them only. */
export function ProjectReading({ project }: { project: ThingOf<'projects'> }) {
  const words = useWords(formWords)
  const may = useMay()
  const bounds = useMemo(() => expandBbox(bboxOf(project.geometry), marginMetres), [project.geometry])
  return (
    <>
      <Paragraph>{words.readOnly}</Paragraph>
      <div className={styles.columns}>
        <div>
          <ProjectFacts project={project} />
        </div>
        <div className={styles.map}>
          <MapHandleProvider>
            <MapView bounds={bounds} />
          </MapHandleProvider>
        </div>
      </div>
      <ProjectSafeguards projectId={project.id} />
      {may('history:read') && <ThingHistory collection="projects" thing={project} />}
    </>
  )
}

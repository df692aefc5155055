import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { useThing } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import { placeText } from '../register/place.ts'
import { useWords } from '../words/words.ts'
import styles from './ProjectSafeguards.module.css'
import { projectSafeguardWords } from './projectSafeguardWords.ts'
import { SafeguardLines, useProjectSafeguards } from './SafeguardLines.tsx'

/** The safeguards one point of a check asks for, and the way to register one: on the map, at the project. */
export function PointSafeguards({
  projectId,
  point,
  isAsked,
}: {
  projectId: string
  point: string
  /** Whether the point applies to the project, so that it can ask for anything. */
  isAsked: boolean
}) {
  const words = useWords(projectSafeguardWords)
  const mayRegister = useMay()('safeguards:write') && isAsked
  const project = useThing('projects', projectId).data?.value
  const all = useProjectSafeguards(projectId) ?? []
  const safeguards = all.filter(({ properties }) => properties.at?.point === point)
  if (!mayRegister && safeguards.length === 0) return null
  const [lon, lat] = project ? anchorOf(project.geometry) : [undefined, undefined]
  return (
    <div className={styles.section}>
      {safeguards.length > 0 && <SafeguardLines label={words.atPoint(point)} safeguards={safeguards} />}
      {mayRegister && project && (
        <div>
          <Button asChild variant="tertiary" data-size="sm">
            <Link
              to="/kart"
              search={{
                tab: 'safeguards',
                mode: 'new',
                at: placeText({ collection: 'projects', id: projectId, point }),
                lon,
                lat,
                z: 16,
              }}
              aria-label={words.registerFor(point)}
            >
              <PlusIcon aria-hidden />
              {words.register}
            </Link>
          </Button>
        </div>
      )}
    </div>
  )
}

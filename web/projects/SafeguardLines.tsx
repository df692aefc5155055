import { Link } from '@tanstack/react-router'
import { safeguardStatuses } from '../../geodata/model/safeguard.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingList } from '../api/useThings.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { useText } from '../words/words.ts'
import styles from './ProjectSafeguards.module.css'

/** The safeguards that are conditions of a project, from whichever of its points. */
export function useProjectSafeguards(projectId: string) {
  const list = useThingList('safeguards', { at: projectId, limit: 200 })
  return list.data?.pages.flatMap(({ features }) => features)
}

/** Safeguards with type and status, each the way to its page; with the point that asks for it, where there are several. */
export function SafeguardLines({
  label,
  safeguards,
  withPoint = false,
}: {
  label: string
  safeguards: readonly ThingOf<'safeguards'>[]
  withPoint?: boolean
}) {
  const text = useText()
  const nameOfType = useTypeName()
  return (
    <ul className={styles.lines} aria-label={label}>
      {safeguards.map(({ id, properties: { name, kind, status, at } }) => (
        <li key={id}>
          <Link to="/sikring/tiltak/$id" params={{ id }}>
            {name}
          </Link>
          <span className={styles.quiet}>
            {text(safeguardStatuses.labels[status])} · {nameOfType(kind)}
            {withPoint && at?.point && (
              <>
                {' · '}
                <Link to="/prosjekter/$id/sjekk" params={{ id: at.id }} hash={`point-${at.point}`}>
                  {at.point}
                </Link>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

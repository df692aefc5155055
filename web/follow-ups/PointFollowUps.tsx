import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { byUrgency } from '../../geodata/follow-ups/due.ts'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import { FollowUpForm } from './FollowUpForm.tsx'
import { FollowUpItem } from './FollowUpItem.tsx'
import styles from './FollowUps.module.css'
import { followUpWords } from './followUpWords.ts'
import { useProjectFollowUps } from './useFollowUps.ts'

interface Props {
  projectId: string
  checkId: string
  point: string
  readOnly: boolean
}

/** What is to be followed up at one point of a check, from whichever of the project's checks it was made in. */
export function PointFollowUps({ projectId, checkId, point, readOnly }: Props) {
  const words = useWords(followUpWords)
  const may = useMay()
  const { data } = useProjectFollowUps(projectId)
  const [adding, setAdding] = useState(false)
  const isReadOnly = readOnly || !may('follow-ups:write')
  const items = (data?.items ?? []).filter((one) => one.point === point).sort(byUrgency)
  if (!may('follow-ups:read') || (isReadOnly && items.length === 0)) return null
  return (
    <div className={styles.atPoint}>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={words.title}>
          {items.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} readOnly={isReadOnly} />
          ))}
        </ul>
      )}
      {adding && <FollowUpForm target={{ projectId, checkId, point }} onDone={() => setAdding(false)} />}
      {!isReadOnly && !adding && (
        <div className={styles.buttons}>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={words.addTo(point)}
            onClick={() => setAdding(true)}
          >
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
        </div>
      )}
    </div>
  )
}

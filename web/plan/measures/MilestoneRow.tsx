import { Button, Checkbox } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, CircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Measure, Milestone } from '../../../geodata/model/measure.ts'
import { openDates } from '../../../geodata/plan/lateness.ts'
import { useMay } from '../../app/session.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import { Remark } from './Remark.tsx'

/** One milestone with its box to tick. */
export function MilestoneRow({
  measure,
  milestone,
  isPending,
  onTick,
  onEdit,
  onRemove,
}: {
  measure: Measure
  milestone: Milestone
  isPending: boolean
  onTick: () => void
  onEdit: () => void
  onRemove: () => void
}) {
  const words = useWords(measureWords)
  const shared = useWords()
  const mayFollow = useMay()('plan:follow')
  const { id, text, doneOn } = milestone
  const index = measure.milestones.indexOf(milestone)
  return (
    <div className={styles.row}>
      {mayFollow ? (
        <Checkbox
          className={styles.tick}
          value={id}
          label={text}
          description={<MilestoneDates measure={measure} milestone={milestone} />}
          checked={doneOn !== null}
          readOnly={isPending}
          onChange={onTick}
        />
      ) : (
        <div className={styles.tick}>
          <span className={styles.marked}>
            {doneOn ? <CheckmarkCircleIcon aria-hidden /> : <CircleIcon aria-hidden />}
            {text}
          </span>
          <div className={styles.quiet}>
            <MilestoneDates measure={measure} milestone={milestone} />
          </div>
        </div>
      )}
      {mayFollow && (
        <span className={styles.rowActions}>
          <Button variant="tertiary" data-size="sm" aria-label={words.editThis(text)} onClick={onEdit}>
            {shared.edit}
          </Button>
          <Button variant="tertiary" data-size="sm" aria-label={words.removeThis(text)} onClick={onRemove}>
            {shared.remove}
          </Button>
        </span>
      )}
      <Remark measure={measure} field={`milestones.${index}.dueOn`} />
    </div>
  )
}

/** When it is due or was done, and by whom. */
export function MilestoneDates({ measure, milestone }: { measure: Measure; milestone: Milestone }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const { id, dueOn, doneOn, responsible } = milestone
  const due = formatDate(dueOn, language)
  // Nothing is late of a measure that is over.
  const counts = openDates(measure).some(({ milestoneId }) => milestoneId === id)
  const isLate = counts && dueOn < dateInNorway(new Date())
  return (
    <>
      {doneOn && words.doneOn(formatDate(doneOn, language), due)}
      {!doneOn && isLate && (
        <strong className={styles.late}>
          <ExclamationmarkTriangleIcon aria-hidden />
          {words.wasDue(due)}
        </strong>
      )}
      {!doneOn && !isLate && words.due(due)}
      {responsible && ` · ${responsible}`}
    </>
  )
}

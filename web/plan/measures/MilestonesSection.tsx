import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Measure, Milestone } from '../../../geodata/model/measure.ts'
import { sayFailure } from '../../api/failure.ts'
import { useMay } from '../../app/session.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { itemChange } from './changeMeasure.ts'
import styles from './Measure.module.css'
import { MilestoneForm } from './MilestoneForm.tsx'
import { MilestoneRow } from './MilestoneRow.tsx'
import { measureWords } from './measureWords.ts'
import { useListStep } from './useListStep.ts'

/** What is to be done when, the earliest first; ticked off with one click, which can be taken back. */
export function MilestonesSection({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const mayFollow = useMay()('plan:follow')
  const titleId = useId()
  const [writing, setWriting] = useState<string | null>(null)
  const step = useListStep(measure)
  const { milestones } = measure
  const ordered = milestones.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const tick = (milestone: Milestone) => {
    const doneOn = milestone.doneOn === null ? dateInNorway(new Date()) : null
    step.take(
      itemChange('milestones', milestone.id, { ...milestone, doneOn }),
      itemChange('milestones', milestone.id, milestone),
      doneOn ? words.ticked(milestone.text, formatDate(doneOn, language)) : words.unticked(milestone.text),
    )
  }
  const remove = (milestone: Milestone) =>
    step.take(
      itemChange('milestones', milestone.id, null),
      itemChange('milestones', milestone.id, milestone, milestones.indexOf(milestone)),
      words.milestoneRemoved(milestone.text),
    )
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {words.milestones}
      </Heading>
      {step.error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(step.error)}
        </Alert>
      )}
      {milestones.length === 0 && writing === null && (
        <p className={styles.quiet}>{mayFollow ? words.noMilestones : words.noMilestonesReading}</p>
      )}
      <ul className={styles.list}>
        {ordered.map((milestone) => (
          <li key={milestone.id}>
            {writing === milestone.id ? (
              <MilestoneForm measure={measure} milestone={milestone} onDone={() => setWriting(null)} />
            ) : (
              <MilestoneRow
                measure={measure}
                milestone={milestone}
                isPending={step.isPending}
                onTick={() => tick(milestone)}
                onEdit={() => setWriting(milestone.id)}
                onRemove={() => remove(milestone)}
              />
            )}
          </li>
        ))}
      </ul>
      {writing === 'new' && (
        <MilestoneForm measure={measure} milestone={null} onDone={() => setWriting(null)} />
      )}
      {mayFollow && writing === null && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setWriting('new')}>
            <PlusIcon aria-hidden />
            {words.addMilestone}
          </Button>
        </div>
      )}
    </section>
  )
}

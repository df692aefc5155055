import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { Measure, MeasureContent } from '../../../geodata/model/measure.ts'
import { sayFailure } from '../../api/failure.ts'
import { useMay } from '../../app/session.ts'
import { useWords } from '../../words/words.ts'
import { itemChange } from './changeMeasure.ts'
import { DecisionFacts, DecisionForm } from './DecisionForm.tsx'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import { useListStep } from './useListStep.ts'

/** What was decided of the measure, by whom and in which case, the newest first. */
export function DecisionsSection({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  const shared = useWords()
  const mayFollow = useMay()('plan:follow')
  const titleId = useId()
  const [writing, setWriting] = useState<string | null>(null)
  const step = useListStep(measure)
  const { decisions } = measure
  const remove = (decision: MeasureContent['decisions'][number]) =>
    step.take(
      itemChange('decisions', decision.id, null),
      itemChange('decisions', decision.id, decision, decisions.indexOf(decision)),
      words.decisionRemoved(decision.body),
    )
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {words.decisions}
      </Heading>
      {step.error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(step.error)}
        </Alert>
      )}
      {decisions.length === 0 && writing === null && <p className={styles.quiet}>{words.noDecisions}</p>}
      <ul className={styles.list}>
        {decisions
          .toSorted((one, other) => other.on.localeCompare(one.on))
          .map((decision) => (
            <li key={decision.id}>
              {writing === decision.id ? (
                <DecisionForm measure={measure} decision={decision} onDone={() => setWriting(null)} />
              ) : (
                <div className={styles.row}>
                  <DecisionFacts decision={decision} />
                  {mayFollow && (
                    <span className={styles.rowActions}>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={words.editThis(decision.body)}
                        onClick={() => setWriting(decision.id)}
                      >
                        {shared.edit}
                      </Button>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={words.removeThis(decision.body)}
                        loading={step.isPending}
                        onClick={() => remove(decision)}
                      >
                        {shared.remove}
                      </Button>
                    </span>
                  )}
                </div>
              )}
            </li>
          ))}
      </ul>
      {writing === 'new' && (
        <DecisionForm measure={measure} decision={null} onDone={() => setWriting(null)} />
      )}
      {mayFollow && writing === null && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setWriting('new')}>
            <PlusIcon aria-hidden />
            {words.addDecision}
          </Button>
        </div>
      )}
    </section>
  )
}

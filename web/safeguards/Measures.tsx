import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { measuredHow, measuredThings } from '../../geodata/model/safeguard.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { MeasureForm } from './MeasureForm.tsx'
import type { Measure } from './measureChange.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'
import { useChangeMeasures } from './useChangeMeasures.ts'

/** What has been measured, with the day and how; added, changed and taken away one at a time. */
export function Measures({ safeguard }: { safeguard: ThingOf<'safeguards'> }) {
  const words = useWords(safeguardWords)
  const shared = useWords()
  const may = useMay()
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const { apply, failure, isPending } = useChangeMeasures(safeguard)
  const measures = safeguard.properties.measures ?? []
  if (!may('securing:read')) return null
  const mayWrite = may('safeguards:write') && safeguard.deletedAt === null
  const remove = (measure: Measure) =>
    void apply({ before: measure, after: null }).then((isDone) => {
      if (!isDone) return
      // The list it would be put back into may have changed by then: it is added as it was.
      const run = () => void apply({ before: null, after: measure })
      notify({ text: words.measureRemoved, action: { label: shared.undo, run } })
    })
  const save = (before: Measure | null, after: Measure) =>
    apply({ before, after }).then((isDone) => {
      if (!isDone) return
      notify({ text: words.measureSaved })
      setEdited(null)
    })
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.measures}
      </Heading>
      {measures.length === 0 && edited === null && (
        <p className={styles.quiet}>{mayWrite ? words.noMeasures : words.noMeasuresReading}</p>
      )}
      <ul className={styles.rows}>
        {measures.map((measure, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two measures may be alike
          <li key={at} className={styles.row}>
            {edited === at ? (
              <MeasureForm
                measure={measure}
                busy={isPending}
                onSave={(after) => void save(measure, after)}
                onCancel={() => setEdited(null)}
              />
            ) : (
              <MeasureLine
                measure={measure}
                onEdit={mayWrite ? () => setEdited(at) : undefined}
                onRemove={() => remove(measure)}
              />
            )}
          </li>
        ))}
      </ul>
      {failure && (
        <Alert data-color="danger" role="alert">
          {failure}
        </Alert>
      )}
      {edited === 'new' && (
        <MeasureForm
          measure={null}
          busy={isPending}
          onSave={(after) => void save(null, after)}
          onCancel={() => setEdited(null)}
        />
      )}
      {mayWrite && edited === null && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setEdited('new')}>
            <PlusIcon aria-hidden />
            {words.addMeasure}
          </Button>
        </div>
      )}
    </section>
  )
}

function MeasureLine({
  measure: { what, metres, on, how, note },
  onEdit,
  onRemove,
}: {
  measure: Measure
  /** Left out for those who may only read. */
  onEdit: (() => void) | undefined
  onRemove: () => void
}) {
  const words = useWords(safeguardWords)
  const text = useText()
  const language = useLanguage()
  const said = `${text(measuredThings.labels[what])} ${formatNumber(metres, language, 2)} m`
  const small = { variant: 'tertiary', 'data-size': 'sm' } as const
  return (
    <>
      <span className={styles.grows}>
        <strong>{said}</strong>
        <span className={styles.under}>
          {[`${text(measuredHow.labels[how])} ${formatDate(on, language)}`, note].filter(Boolean).join('. ')}
        </span>
      </span>
      {onEdit && (
        <span className={styles.rowButtons}>
          <Button {...small} aria-label={words.editMeasure(said)} onClick={onEdit}>
            {words.change}
          </Button>
          <Button {...small} aria-label={words.removeMeasure(said)} onClick={onRemove}>
            {words.takeAway}
          </Button>
        </span>
      )}
    </>
  )
}

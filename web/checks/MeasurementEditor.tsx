import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { type MeasureKind, measureKinds } from '../../geodata/model/measurement.ts'
import { notify } from '../components/announcements.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { MeasurementRowForm } from './MeasurementRowForm.tsx'
import { MeasurementState } from './MeasurementState.tsx'
import styles from './Measurements.module.css'
import { emptyRow, type MeasurementRow } from './measurementRows.ts'
import { useMeasurement } from './useMeasurementDesk.ts'

/** What is measured at a point: a row a thing, saved as it is written. */
export function MeasurementEditor({ point, kinds }: { point: Point; kinds: readonly MeasureKind[] }) {
  const words = useWords(checkWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const { draft, desk } = useMeasurement(point.code)
  const write = (rows: readonly MeasurementRow[], when: 'now' | 'soon') =>
    desk.write(point.code, { rows }, when)
  const add = (kind: MeasureKind) => {
    const row = emptyRow(kind, crypto.randomUUID(), language)
    write([...draft.rows, row], 'soon')
    // The new row's first field is where one goes on.
    setTimeout(() => document.getElementById(`measure-${row.key}-where`)?.focus())
  }
  const remove = (row: MeasurementRow, name: string) => {
    const at = draft.rows.indexOf(row)
    write(draft.rows.toSpliced(at, 1), 'now')
    notify({
      text: words.measureRemoved(name),
      action: {
        label: shared.undo,
        run: () => write(desk.read(point.code).draft.rows.toSpliced(at, 0, row), 'now'),
      },
    })
  }
  return (
    <section className={styles.editor} aria-label={`${words.measured}: ${point.code}`} data-size="sm">
      {draft.rows.map((row, at) => (
        <MeasurementRowForm
          key={row.key}
          row={row}
          number={at + 1}
          onChange={(values, when) => write(draft.rows.with(at, { ...row, values }), when)}
          onLeave={() => write(draft.rows, 'now')}
          onRemove={(name) => remove(row, name)}
        />
      ))}
      <div className={styles.add}>
        {kinds.map((kind) => {
          const name = text(measureKinds.labels[kind]).toLowerCase()
          return (
            <Button
              key={kind}
              variant="tertiary"
              aria-label={words.addMeasureTo(name, point.code)}
              onClick={() => add(kind)}
            >
              <PlusIcon aria-hidden />
              {words.addMeasure(name)}
            </Button>
          )
        })}
        {draft.rows.length === 0 && <span className={styles.quiet}>{words.measureHelp}</span>}
      </div>
      <MeasurementState point={point.code} />
    </section>
  )
}

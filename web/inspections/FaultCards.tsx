import { Alert, Button, ValidationMessage } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useWords } from '../words/words.ts'
import { FaultFields, type Standing } from './FaultFields.tsx'
import styles from './Inspections.module.css'
import { emptyFault, type FaultDraft } from './inspectionDraft.ts'
import type { InspectionErrors } from './inspectionErrorsOf.ts'
import { inspectionWords } from './inspectionWords.ts'

/** The faults found at an inspection, a card each. */
export function FaultCards({
  faults,
  inspectedOn,
  openFaults,
  standing,
  errors,
  onChange,
}: {
  faults: readonly FaultDraft[]
  inspectedOn: string
  /** How many are open from before. */
  openFaults: number
  standing: Standing
  errors: InspectionErrors
  onChange: (faults: FaultDraft[]) => void
}) {
  const words = useWords(inspectionWords)
  return (
    <section className={styles.section}>
      <h2 className={styles.legend}>{words.faults}</h2>
      {openFaults > 0 && <Alert>{words.openAlready(openFaults)}</Alert>}
      {faults.map((fault, index) => (
        <fieldset key={fault.id} className={styles.card}>
          <legend className={styles.cardTitle}>{words.faultNumber(index + 1)}</legend>
          <FaultFields
            draft={fault}
            errors={errors.faults[index] ?? {}}
            standing={standing}
            asksWhen={false}
            onChange={(changed) => onChange(faults.with(index, changed))}
          />
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => onChange(faults.toSpliced(index, 1))}>
              {words.removeFault(index + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      {errors.missingFault && <ValidationMessage>{errors.missingFault}</ValidationMessage>}
      <div>
        <Button
          variant="secondary"
          onClick={() => onChange([...faults, emptyFault(crypto.randomUUID(), inspectedOn)])}
        >
          <PlusIcon aria-hidden />
          {words.addFault}
        </Button>
      </div>
    </section>
  )
}

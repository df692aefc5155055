import { closingErrors } from '../../geodata/inspections/faultRules.ts'
import type { Fault } from '../../geodata/model/inspection.ts'
import { MendForm } from '../field-forms/MendForm.tsx'
import { useWords } from '../words/words.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { useMoveFault } from './useInspections.ts'

export function CloseFault({ fault, onDone }: { fault: Fault; onDone: () => void }) {
  const move = useMoveFault()
  return (
    <MendForm
      words={useWords(faultWords)}
      className={styles.form}
      sending={move}
      errorsOf={(closing, today) => closingErrors(fault, closing, today)}
      onSend={(closing) => move.mutateAsync({ fault, closing })}
      onDone={onDone}
    />
  )
}

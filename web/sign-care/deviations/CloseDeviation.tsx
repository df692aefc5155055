import type { Deviation } from '../../../geodata/model/signCare.ts'
import { deviationClosingErrors } from '../../../geodata/sign-care/careRules.ts'
import { MendForm } from '../../field-forms/MendForm.tsx'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useMoveDeviation } from '../useSignCare.ts'
import { deviationWords } from './deviationWords.ts'

export function CloseDeviation({ deviation, onDone }: { deviation: Deviation; onDone: () => void }) {
  const move = useMoveDeviation()
  return (
    <MendForm
      words={useWords(deviationWords)}
      className={styles.form}
      sending={move}
      errorsOf={(closing, today) => deviationClosingErrors(deviation, closing, today)}
      onSend={(closing) => move.mutateAsync({ deviation, closing })}
      onDone={onDone}
    />
  )
}

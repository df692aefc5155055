import { Alert } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Measure } from '../../../geodata/model/measure.ts'
import { InlineForm } from '../../components/fields/InlineForm.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import type { useMeasurePart } from './useMeasurePart.ts'

type PartState = Pick<ReturnType<typeof useMeasurePart>, 'form' | 'elsewhere' | 'conflict'>

/** The frame of the form of one part of a measure: what is wrong elsewhere, what somebody else stored, and the buttons. */
export function PartForm({
  part: { form, elsewhere, conflict },
  stored,
  children,
}: {
  part: PartState
  /** The part as it stands in a version; null where it has been taken away. */
  stored: (measure: Measure) => ReactNode
  children: ReactNode
}) {
  const words = useWords(measureWords)
  const shared = useWords()
  return (
    <InlineForm
      className={styles.form}
      {...form}
      submit={shared.save}
      conflict={conflict && { by: conflict.by ?? '', stored: stored(conflict) ?? <p>{words.takenAway}</p> }}
    >
      {children}
      {elsewhere.length > 0 && (
        <Alert data-color="danger" role="alert">
          {elsewhere.join(' ')}
        </Alert>
      )}
    </InlineForm>
  )
}

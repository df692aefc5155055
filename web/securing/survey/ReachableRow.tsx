import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useWords } from '../../words/words.ts'
import styles from '../editor/Editor.module.css'
import { MetresField } from '../editor/MetresField.tsx'
import type { StretchRow } from '../editor/stretchRows.ts'
import { stretchWords } from '../editor/stretchWords.ts'
import { surveyWords } from './surveyWords.ts'

/** One stretch of an edge that people can reach. */
export function ReachableRow({
  legend,
  row,
  path,
  errors,
  controlId,
  onChange,
  onRemove,
}: {
  legend: string
  row: StretchRow
  path: string
  errors: Readonly<Record<string, string>>
  controlId: (path: string) => string
  onChange: (row: StretchRow, touched: 'from' | 'to') => void
  onRemove: () => void
}) {
  const typed = useWords(stretchWords)
  const words = useWords(surveyWords)
  return (
    <fieldset className={styles.pair}>
      <legend>{legend}</legend>
      <MetresField
        id={controlId(`${path}.from`)}
        label={typed.from}
        value={row.from}
        error={errors[`${path}.from`]}
        onChange={(from) => onChange({ ...row, from }, 'from')}
      />
      <MetresField
        id={controlId(`${path}.to`)}
        label={typed.to}
        value={row.to}
        error={errors[`${path}.to`]}
        onChange={(to) => onChange({ ...row, to }, 'to')}
      />
      <div className={styles.beside}>
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={words.removeEdge(legend)}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
    </fieldset>
  )
}

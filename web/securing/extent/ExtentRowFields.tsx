import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { edgeName } from '../edgeName.ts'
import { Choice } from '../editor/Choice.tsx'
import styles from '../editor/Editor.module.css'
import { MetresField } from '../editor/MetresField.tsx'
import { stretchWords } from '../editor/stretchWords.ts'
import type { ExtentRow } from './extentRows.ts'
import { extentWords } from './extentWords.ts'

/** One stretch of an extent: its edge, from and to; a part of unknown length is taken whole. */
export function ExtentRowFields({
  row,
  at,
  edges,
  errors,
  controlId,
  onChange,
  onRemove,
}: {
  row: ExtentRow
  at: number
  edges: readonly LaidEdge[]
  errors: Readonly<Record<string, string>>
  controlId: (path: string) => string
  /** `touched` names the field that is typed in. */
  onChange: (row: ExtentRow, touched?: string) => void
  onRemove: () => void
}) {
  const typed = useWords(stretchWords)
  const words = useWords(extentWords)
  const language = useLanguage()
  const path = `extent.${at}`
  const edge = edges.find(({ code }) => code === row.edge)
  const isMeasured = !edge || edge.lengthMetres !== null || row.from !== '' || row.to !== ''
  const options = edges.map((one) => [one.code, edgeName(one, language)] as const)
  return (
    <fieldset className={styles.stretch}>
      <legend>{typed.stretch(at + 1)}</legend>
      <Choice
        id={controlId(`${path}.edge`)}
        label={typed.edge}
        options={edge ? options : [...options, [row.edge, row.edge]]}
        value={row.edge}
        error={errors[`${path}.edge`] ?? errors[path]}
        onChange={(code) => onChange({ ...row, edge: code })}
      />
      {isMeasured ? (
        <>
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
        </>
      ) : (
        <p className={styles.all}>{typed.wholeOnly}</p>
      )}
      <div className={isMeasured ? styles.beside : styles.all}>
        {isMeasured && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={words.allOfRow(at + 1)}
            onClick={() => onChange({ ...row, from: '', to: '' })}
          >
            {words.allOfIt}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={typed.removeStretch(at + 1)}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
    </fieldset>
  )
}

import { Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { metresText, numberText } from '../../geodata/checks/quantity.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { useThresholds } from '../settings/useThresholds.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import type { Limit, RowTest } from './conditionForm.ts'
import { attributeOf, limitsFor } from './conditionSubjects.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { pointWords } from './pointWords.ts'

type LimitedRow = Extract<RowTest, { limit: Limit }>

/** How much: a limit by its name, with the value it has now, or a number of the row's own. */
export function LimitChoice({
  control,
  name,
  row,
  onChange,
}: {
  control: string
  name: string
  row: LimitedRow
  onChange: (limit: Limit) => void
}) {
  const words = useWords(pointWords)
  const text = useText()
  const language = useLanguage()
  const thresholds = useThresholds()
  const { errorAt } = useDraftFields()
  const error = errorAt(control)
  const phraseId = useId()
  const errorId = useId()
  const { limit } = row
  const offered = limitsFor(row, thresholds)
  const chosen = limit.kind === 'threshold' ? limit.code : 'own'
  const other =
    limit.kind === 'threshold' && !offered.some(({ code }) => code === limit.code)
      ? thresholds.filter(({ code }) => code === limit.code)
      : []
  const unit = row.test === 'near' || attributeOf(row.attribute)?.meta.unit === 'm' ? 'm' : undefined
  const amount = (threshold: Threshold) =>
    threshold.unit === 'm' ? metresText(threshold.value, language) : numberText(threshold.value, 0, language)
  return (
    <div className={styles.limit}>
      <span id={phraseId}>{row.test === 'near' ? words.nearer : words.atLeast}</span>
      <Select
        id={controlId(control)}
        aria-label={`${name}: ${words.limit}`}
        aria-describedby={error ? `${phraseId} ${errorId}` : phraseId}
        aria-invalid={Boolean(error)}
        value={chosen}
        onChange={({ target: { value } }) =>
          onChange(value === 'own' ? { kind: 'own', typed: '' } : { kind: 'threshold', code: value })
        }
      >
        {[...other, ...offered].map((threshold) => (
          <Select.Option key={threshold.code} value={threshold.code}>
            {amount(threshold)} – {text(threshold.label)}
          </Select.Option>
        ))}
        <Select.Option value="own">{words.ownNumber}</Select.Option>
      </Select>
      {limit.kind === 'own' && (
        <Textfield
          className={styles.number}
          aria-label={`${name}: ${words.ownNumberField}`}
          inputMode="decimal"
          autoComplete="off"
          suffix={unit}
          aria-invalid={Boolean(error)}
          value={limit.typed}
          onChange={({ target }) => onChange({ kind: 'own', typed: target.value })}
        />
      )}
      {error && <ValidationMessage id={errorId}>{error}</ValidationMessage>}
    </div>
  )
}

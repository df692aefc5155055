import { Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { fieldWords } from '../components/fields/fieldWords.ts'
import { useText, useWords } from '../words/words.ts'
import type { ConditionRow, RowTest } from './conditionForm.ts'
import { attributesByGroup, rowAbout, subjectOf, targetNoun, targets } from './conditionSubjects.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { LimitChoice } from './LimitChoice.tsx'
import { rowControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'
import { ValueChoice } from './ValueChoice.tsx'

/** One condition, read from left to right: what it is about, and what must hold of it. */
export function ConditionRowEditor({
  code,
  name,
  row: { id, row },
  onChange,
}: {
  code: string
  name: string
  row: ConditionRow
  onChange: (row: RowTest) => void
}) {
  const words = useWords(pointWords)
  const { groups } = useWords(fieldWords)
  const text = useText()
  const { errorAt } = useDraftFields()
  const errorId = useId()
  const control = rowControl(code, id, 'attribute')
  const error = errorAt(control)
  const subject = subjectOf(row)
  const isOffered =
    subject.startsWith('near:') ||
    attributesByGroup.some(([, fields]) => fields.some((field) => field.name === subject))
  const target = (noun: string) => noun.charAt(0).toUpperCase() + noun.slice(1)
  return (
    <fieldset className={styles.rowFields} aria-label={name}>
      <div className={styles.subject}>
        <Select
          id={controlId(control)}
          aria-label={`${name}: ${words.subject}`}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? errorId : undefined}
          value={subject}
          onChange={({ target: { value } }) => onChange(rowAbout(value))}
        >
          <Select.Option value="">{words.choose}</Select.Option>
          {subject !== '' && !isOffered && (
            <Select.Option value={subject}>
              {subject === 'always' ? words.allProjects : subject}
            </Select.Option>
          )}
          <Select.Optgroup label={words.distances}>
            {targets.map((one) => (
              <Select.Option key={one} value={`near:${one}`}>
                {target(text(targetNoun(one)!))}
              </Select.Option>
            ))}
          </Select.Optgroup>
          {attributesByGroup.map(([group, fields]) => (
            <Select.Optgroup key={group} label={groups[group]}>
              {fields.map(({ name: attribute, meta }) => (
                <Select.Option key={attribute} value={attribute}>
                  {text(meta.label)}
                </Select.Option>
              ))}
            </Select.Optgroup>
          ))}
        </Select>
        {error && <ValidationMessage id={errorId}>{error}</ValidationMessage>}
      </div>
      {row.test === 'attribute' && row.attribute !== '' && (
        <ValueChoice
          control={rowControl(code, id, 'in')}
          name={name}
          attribute={row.attribute}
          values={row.values}
          onChange={(values) => onChange({ ...row, values })}
        />
      )}
      {(row.test === 'atLeast' || row.test === 'near') && (
        <LimitChoice
          control={rowControl(code, id, row.test === 'near' ? 'within' : 'limit')}
          name={name}
          row={row}
          onChange={(limit) => onChange({ ...row, limit })}
        />
      )}
    </fieldset>
  )
}

import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import type { CheckSummary } from '../checks/checks.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'

interface Props {
  /** Every check of the project, newest first. */
  checks: readonly CheckSummary[]
  from: string
  to: string
}

/** Which two checks are compared. */
export function ComparedChoice({ checks, from, to }: Props) {
  const words = useWords(stalenessWords)
  const navigate = useNavigate({ from: '/prosjekter/$id/sjekk/sammenlign' })
  const choose = (choice: { fra: string } | { til: string }) =>
    navigate({ search: (search) => ({ ...search, fra: from, til: to, ...choice }), replace: true })
  return (
    <div className={styles.choice}>
      <CheckSelect label={words.from} checks={checks} value={from} onChoose={(fra) => void choose({ fra })} />
      <CheckSelect label={words.to} checks={checks} value={to} onChoose={(til) => void choose({ til })} />
    </div>
  )
}

function CheckSelect({
  label,
  checks,
  value,
  onChoose,
}: {
  label: string
  checks: readonly CheckSummary[]
  value: string
  onChoose: (id: string) => void
}) {
  const words = useWords(stalenessWords)
  const language = useLanguage()
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChoose(event.target.value)}>
        {checks.map(({ id, ranAt, ranBy }) => (
          <Select.Option key={id} value={id}>
            {words.checkOf(formatDateTime(ranAt, language), ranBy)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

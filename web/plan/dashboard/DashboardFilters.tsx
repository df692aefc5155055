import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import type { Indicators } from '../../../geodata/model/indicator.ts'
import { type PeriodStep, periodSteps } from '../../../geodata/model/indicator.ts'
import type { Period } from '../../../geodata/plan/indicators/period.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Dashboard.module.css'
import { type DashboardSearch, periodChoices } from './dashboardSearch.ts'
import { dashboardWords } from './dashboardWords.ts'

interface Props {
  search: DashboardSearch
  /** The days told of now: one's own dates begin there. */
  period: Period | null
  step: PeriodStep
  told: Pick<Indicators, 'districts' | 'departments'> | undefined
  onChange: (changes: DashboardSearch) => void
}

/** Which days, by which steps, where and whose; by place only for those who are told of it. */
export function DashboardFilters({ search, period, step, told, onChange }: Props) {
  const words = useWords(dashboardWords)
  const text = useText()
  const choosePeriod = (chosen: string) => {
    if (chosen === 'own') onChange({ period: 'own', from: period?.from, to: period?.to, step: undefined })
    else
      onChange({
        ...{ from: undefined, to: undefined, step: undefined },
        period: chosen === 'year' || chosen === 'plan' ? chosen : undefined,
      })
  }
  return (
    <search aria-label={words.filters} className={styles.filters}>
      <Field>
        <Label>{words.period}</Label>
        <Select value={search.period ?? 'twelve'} onChange={(event) => choosePeriod(event.target.value)}>
          {periodChoices.map((choice) => (
            <Select.Option key={choice} value={choice}>
              {words[choice]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {search.period === 'own' && (
        <>
          <Textfield
            type="date"
            label={words.from}
            value={search.from ?? ''}
            onChange={(event) => onChange({ from: event.target.value || undefined })}
          />
          <Textfield
            type="date"
            label={words.to}
            value={search.to ?? ''}
            onChange={(event) => onChange({ to: event.target.value || undefined })}
          />
        </>
      )}
      <Field>
        <Label>{words.step}</Label>
        <Select
          value={step}
          onChange={(event) =>
            onChange({ step: periodSteps.codes.find((code) => code === event.target.value) })
          }
        >
          {periodSteps.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(periodSteps.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {(['district', 'department'] as const).map((key) => {
        const groups = told?.[key === 'district' ? 'districts' : 'departments'] ?? []
        if (groups.length === 0) return null
        return (
          <Field key={key}>
            <Label>{words[key]}</Label>
            <Select
              value={search[key] ?? ''}
              onChange={(event) => onChange({ [key]: event.target.value || undefined })}
            >
              <Select.Option value="">{words.all}</Select.Option>
              {groups.map(({ code, name }) => (
                <Select.Option key={code} value={code}>
                  {name}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )
      })}
    </search>
  )
}

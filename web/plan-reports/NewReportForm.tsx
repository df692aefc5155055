import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type PlanReport, planReportAudiences } from '../../geodata/model/planReport.ts'
import { ApiProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { usePlan } from '../plan/usePlan.ts'
import { useText, useWords } from '../words/words.ts'
import { daysOf, type ReportPeriod, reportPeriods, yearsOf } from './newReport.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReportWrites } from './planReports.ts'

/** For whom and for which period; the figures are fetched when it is sent. */
export function NewReportForm({ onCancel }: { onCancel: () => void }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const navigate = useNavigate()
  const formId = useId()
  const plan = usePlan()
  const { add } = usePlanReportWrites()
  const today = dateInNorway(new Date())
  const [audience, setAudience] = useState<PlanReport['audience']>('public')
  const [period, setPeriod] = useState<ReportPeriod>('this_year')
  const [own, setOwn] = useState(daysOf('this_year', { from: 0, to: 0 }, today))
  const [title, setTitle] = useState<string | null>(null)
  const [made, setMade] = useState<PlanReport | null>(null)
  // Until the plan is here its own period cannot be chosen.
  const days = period === 'own' || !plan.data ? own : daysOf(period, plan.data.document.period, today)
  const suggested = words.suggestedTitle(yearsOf(days))
  const errors = add.error instanceof ApiProblem ? add.error.fieldErrors : []
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message

  // Left in an effect, when the guard of unsaved changes has seen that they are saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is made
  useEffect(() => {
    if (made) void navigate({ to: '/handlingsplan/rapporter/$id', params: { id: made.id } })
  }, [made])

  const send = () =>
    add.mutate(
      { title: title?.trim() || suggested, audience, ...days, texts: {} },
      {
        onSuccess: (report) => {
          notify({ text: words.started })
          setMade(report)
        },
      },
    )
  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: add.isPending, error: errors.length > 0 ? null : add.error }}
      submit={words.start}
      isDirty={title !== null && made === null}
      isLarge
      onSubmit={send}
      onDone={onCancel}
    >
      <Fieldset>
        <Fieldset.Legend>{words.audience}</Fieldset.Legend>
        {planReportAudiences.codes.map((code) => (
          <Radio
            key={code}
            name={`${formId}-audience`}
            value={code}
            label={text(planReportAudiences.labels[code])}
            description={words.audienceHelp[code]}
            checked={audience === code}
            onChange={() => setAudience(code)}
          />
        ))}
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{words.period}</Fieldset.Legend>
        {reportPeriods.map((code) => (
          <Radio
            key={code}
            name={`${formId}-period`}
            value={code}
            label={words.periods[code]}
            checked={period === code}
            onChange={() => {
              // One's own begins with what was chosen before.
              if (code === 'own') setOwn(days)
              setPeriod(code)
            }}
          />
        ))}
      </Fieldset>
      <div className={styles.fields}>
        {(['from', 'to'] as const).map((name) => (
          <Textfield
            key={name}
            type="date"
            label={words[name]}
            value={days[name]}
            readOnly={period !== 'own'}
            required
            error={errorOf(name)}
            onChange={(event) => setOwn({ ...own, [name]: event.target.value })}
          />
        ))}
      </div>
      <Textfield
        label={words.reportTitle}
        value={title ?? suggested}
        maxLength={160}
        error={errorOf('title')}
        onChange={(event) => setTitle(event.target.value)}
      />
    </InlineForm>
  )
}

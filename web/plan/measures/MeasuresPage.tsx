import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { CalendarIcon } from '@navikt/aksel-icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { planLevels } from '../../../geodata/model/actionPlan.ts'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { latenessOf } from '../../../geodata/plan/lateness.ts'
import { sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { CalendarDialog } from '../../calendars/CalendarDialog.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useText, useWords } from '../../words/words.ts'
import { PlanTabs } from '../PlanTabs.tsx'
import { usePlan } from '../usePlan.ts'
import { filterMeasures } from './filterMeasures.ts'
import { MeasureFilters } from './MeasureFilters.tsx'
import styles from './Measures.module.css'
import { MeasuresTable } from './MeasuresTable.tsx'
import { useMeasures } from './measures.ts'
import { measuresWords } from './measuresWords.ts'

/** The measures of the plan by whom they are for, and where each stands. */
export function MeasuresPage() {
  const words = useWords(measuresWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/handlingsplan/tiltak' })
  const navigate = useNavigate({ from: '/handlingsplan/tiltak' })
  const plan = usePlan()
  const list = useMeasures()
  const maySubscribe = useMay()('calendars:write')
  const [isSubscribing, setIsSubscribing] = useState(false)
  usePageTitle(words.title)
  const departments = plan.data?.document.departments ?? []
  return (
    <div className={page.page}>
      <PlanTabs />
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {maySubscribe && (
          <Button variant="tertiary" onClick={() => setIsSubscribing(true)}>
            <CalendarIcon aria-hidden />
            {words.calendar}
          </Button>
        )}
      </div>
      {isSubscribing && <CalendarDialog subject="plan" onClose={() => setIsSubscribing(false)} />}
      <Paragraph className={page.narrow}>{words.lead}</Paragraph>
      <MeasureFilters
        search={search}
        departments={departments}
        onChange={(changes) =>
          void navigate({
            search: (before) => ({ ...before, ...changes }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.data && (
        <Measures
          all={list.data}
          shown={filterMeasures(list.data, search, dateInNorway(new Date()))}
          nameOf={(code) => departments.find((one) => one.code === code)?.name ?? code}
        />
      )}
    </div>
  )
}

function Measures({
  all,
  shown,
  nameOf,
}: {
  all: readonly Measure[]
  shown: readonly Measure[]
  nameOf: (department: string) => string
}) {
  const words = useWords(measuresWords)
  const text = useText()
  const today = dateInNorway(new Date())
  const late = shown.filter((measure) => latenessOf(measure, today).late.length > 0).length
  const gone = shown.filter(({ inPlan }) => !inPlan)
  return (
    <>
      <p role="status" className={styles.quiet}>
        {all.length === 0 && words.none}
        {all.length > 0 && shown.length === 0 && words.noneMatch}
        {shown.length > 0 && `${words.count(shown.length, all.length)}. ${words.lateCount(late)}`}
      </p>
      {planLevels.codes.map((level) => (
        <MeasuresTable
          key={level}
          title={text(planLevels.labels[level])}
          measures={shown.filter((measure) => measure.inPlan && measure.level === level)}
          nameOf={nameOf}
        />
      ))}
      <MeasuresTable title={words.gone} help={words.goneHelp} measures={gone} nameOf={nameOf} />
    </>
  )
}

import { Alert, Button, Heading, Link as PlainLink, Spinner } from '@digdir/designsystemet-react'
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { apiUrl } from '../../api/client.ts'
import { sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { useMeasures } from '../measures/measures.ts'
import { PlanTabs } from '../PlanTabs.tsx'
import { usePlan } from '../usePlan.ts'
import styles from './Dashboard.module.css'
import { DashboardFilters } from './DashboardFilters.tsx'
import { DueNow } from './DueNow.tsx'
import { type DashboardSearch, periodOf, stepOf } from './dashboardSearch.ts'
import { dashboardWords } from './dashboardWords.ts'
import { figureMeasures } from './figureMeasures.ts'
import { MeasureFigures } from './MeasureFigures.tsx'
import { OtherMeasures } from './OtherMeasures.tsx'
import { useIndicators } from './useIndicators.ts'

/** The plan at a glance: what is late and next, the figures of 3.1.8 and 3.1.9, and where the other measures stand. */
export function DashboardPage() {
  const words = useWords(dashboardWords)
  const shared = useWords()
  const language = useLanguage()
  const search = useSearch({ from: '/signed-in/handlingsplan' })
  const navigate = useNavigate({ from: '/handlingsplan' })
  const plan = usePlan()
  const measures = useMeasures()
  usePageTitle(words.title)
  const document = plan.data?.document
  const period = document ? periodOf(search, document.period, dateInNorway(new Date())) : null
  const step = period ? stepOf(search, period) : 'month'
  const { district, department } = search
  const query = period && { ...period, step, district, department }
  const indicators = useIndicators(query)
  const change = (changes: DashboardSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  return (
    <div className={`${page.page} ${styles.page}`}>
      <PlanTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      {document && (
        <p className={styles.quiet}>
          {document.name}. {document.adoptedOn && words.adopted(formatDate(document.adoptedOn, language))}
        </p>
      )}
      {plan.isError && <Alert data-color="danger">{sayFailure(plan.error)}</Alert>}
      <DueNow />
      {document && (
        <div className={styles.controls}>
          <DashboardFilters
            search={search}
            period={period}
            step={step}
            told={indicators.data}
            onChange={change}
          />
          <div className={styles.takeAlong}>
            {query && (
              <PlainLink href={apiUrl('plan/indicators.csv', { ...query, language })} download>
                <DownloadIcon aria-hidden />
                {words.csv}
              </PlainLink>
            )}
            <Button variant="tertiary" data-size="sm" onClick={() => window.print()}>
              <PrinterSmallIcon aria-hidden />
              {words.print}
            </Button>
          </div>
        </div>
      )}
      {document && !period && <Alert data-color="info">{words.choosePeriod}</Alert>}
      {indicators.isError && <Alert data-color="danger">{sayFailure(indicators.error)}</Alert>}
      {indicators.isLoading && <Spinner aria-label={shared.loading} />}
      {period && indicators.data && (
        <MeasureFigures
          told={indicators.data}
          isStale={indicators.isPlaceholderData}
          measures={measures.data ?? []}
        />
      )}
      {measures.isError && <Alert data-color="danger">{sayFailure(measures.error)}</Alert>}
      {measures.data && (
        <OtherMeasures
          measures={measures.data.filter(({ code, inPlan }) => inPlan && !figureMeasures.includes(code))}
        />
      )}
    </div>
  )
}

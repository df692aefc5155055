import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { ActionPlan } from '../../../geodata/model/actionPlan.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'
import { apiUrl } from '../../api/client.ts'
import { sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { PlanTabs } from '../PlanTabs.tsx'
import { usePlan } from '../usePlan.ts'
import { ChangePlan } from './ChangePlan.tsx'
import styles from './Document.module.css'
import { documentWords } from './documentWords.ts'
import { LoadPlan } from './LoadPlan.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import { PlanHistory } from './PlanHistory.tsx'

/** The plan in force as data: to see, to fetch, and to replace with the municipality's own. */
export function DocumentPage() {
  const words = useWords(documentWords)
  const shared = useWords()
  const { data: plan, error, isPending, refetch } = usePlan()
  usePageTitle(words.title)
  return (
    <div className={page.page}>
      <PlanTabs />
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !plan && (
        <>
          <Alert data-color="danger">{sayFailure(error)}</Alert>
          <div>
            <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
          </div>
        </>
      )}
      {plan && <Plan plan={plan} />}
    </div>
  )
}

function Plan({ plan }: { plan: ActionPlan }) {
  const words = useWords(documentWords)
  const language = useLanguage()
  const may = useMay()
  const [doing, setDoing] = useState<'load' | 'back' | null>(null)
  const { document, own, at, by } = plan
  const done = () => setDoing(null)
  return (
    <>
      <Heading level={1} data-size="lg">
        {document.name}
      </Heading>
      <Paragraph className={page.narrow}>
        {own && at ? words.own(formatDateTime(at, language), by ?? '') : words.delivered}
      </Paragraph>
      <PlanFacts document={document} />
      <div className={`${page.actions} ${styles.actions}`}>
        <Button asChild variant="secondary">
          <a href={apiUrl('plan/document.json')} download>
            <DownloadIcon aria-hidden />
            {words.download}
          </a>
        </Button>
        {may('plan:write') && doing === null && (
          <>
            <Button variant="secondary" onClick={() => setDoing('load')}>
              {words.load}
            </Button>
            {own && (
              <Button variant="tertiary" onClick={() => setDoing('back')}>
                {words.goBack}
              </Button>
            )}
          </>
        )}
      </div>
      {doing === 'load' && <LoadPlan plan={plan} onDone={done} />}
      {doing === 'back' && (
        <section className={styles.section} aria-label={words.goBack}>
          <Heading level={2} data-size="sm">
            {words.goBack}
          </Heading>
          <ChangePlan plan={plan} document={null} shown={trondheimPlan} onDone={done} />
        </section>
      )}
      {may('history:read') && <PlanHistory />}
    </>
  )
}

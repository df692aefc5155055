import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { PlanTable } from './PlanTable.tsx'
import { signPlanWords } from './signPlanWords.ts'
import { useSignPlanList } from './useSignPlans.ts'

/** Every plan of signs, the newest first, and two of them side by side. */
export function SignPlansPage() {
  const words = useWords(signPlanWords)
  const shared = useWords()
  const may = useMay()
  const mayWrite = may('sign-work:write')
  const list = useSignPlanList()
  usePageTitle(words.title)
  if (!may('sign-work:read') || isProblem(list.error, 'not-found')) return <NotFound />
  const plans = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <div className={page.page}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      {mayWrite && (
        <div className={page.actions}>
          <Button asChild>
            <Link to="/skilt/planer/ny">{words.newPlan}</Link>
          </Button>
        </div>
      )}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(list.error)}
        </Alert>
      )}
      {list.isSuccess && plans.length === 0 && (
        <Paragraph>{mayWrite ? words.none : words.noneRead}</Paragraph>
      )}
      {plans.length > 0 && <PlanTable plans={plans} />}
      <ShowMore list={list} />
    </div>
  )
}

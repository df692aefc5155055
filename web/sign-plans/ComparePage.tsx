import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { SignPlan } from '../../geodata/model/signPlan.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { type Compared, ComparedPlan } from './ComparedPlan.tsx'
import { CompareTable } from './CompareTable.tsx'
import { compareWords } from './compareWords.ts'
import styles from './Planner.module.css'
import { useSignPlan } from './useSignPlans.ts'

/** Two plans, each on its map, with what they come to in one table. */
export function ComparePage() {
  const words = useWords(compareWords)
  const mayRead = useMay()('sign-work:read')
  const { a, b } = useSearch({ from: '/signed-in/skilt/planer/sammenlign' })
  usePageTitle(words.title)
  if (!mayRead) return <NotFound />
  return (
    <div className={`${page.page} ${styles.wide}`}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      {a && b ? <Both key={`${a} ${b}`} a={a} b={b} /> : <Paragraph>{words.chooseTwo}</Paragraph>}
      <p>
        <Link to="/skilt/planer">{words.toPlans}</Link>
      </p>
    </div>
  )
}

function Both({ a, b }: { a: string; b: string }) {
  const words = useWords(compareWords)
  const shared = useWords()
  const [first, second] = [useSignPlan(a), useSignPlan(b)]
  const [figures, setFigures] = useState<Readonly<Record<string, Compared>>>({})
  const tell = useCallback(
    (id: string, compared: Compared) => setFigures((before) => ({ ...before, [id]: compared })),
    [],
  )
  const error = first.error ?? second.error
  if (isProblem(error, 'not-found') || isProblem(error, 'bad-request'))
    return <Paragraph>{words.chooseTwo}</Paragraph>
  if (error)
    return (
      <Alert data-color="danger" role="alert">
        {sayFailure(error)}
      </Alert>
    )
  if (!first.data || !second.data) return <Spinner aria-label={shared.loading} />
  const plans = [first.data, second.data]
  return (
    <>
      {!isSamePlace(first.data, second.data) && <Alert data-color="info">{words.otherPlaces}</Alert>}
      <CompareTable plans={plans} figures={figures} />
      <div className={styles.compare}>
        {plans.map((plan) => (
          <ComparedPlan key={plan.id} plan={plan} onCompared={tell} />
        ))}
      </div>
    </>
  )
}

function isSamePlace({ place: one }: SignPlan, { place: other }: SignPlan): boolean {
  return one.kind === 'thing' && other.kind === 'thing'
    ? one.id === other.id
    : one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other)
}

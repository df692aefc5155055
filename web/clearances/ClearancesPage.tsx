import { Alert, Button, Details, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import type { ClearanceStep } from './clearances.ts'
import { clearanceWords } from './clearanceWords.ts'
import { InForceTable } from './InForceTable.tsx'
import { PastList } from './PastList.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { type AskedStep, StepDialog } from './StepDialog.tsx'
import { useClearanceStep, useCurrentClearances } from './useClearances.ts'
import { WaitingList } from './WaitingList.tsx'
import { WhatItOpens } from './WhatItOpens.tsx'

const done = {
  approve: 'approved',
  decline: 'declined',
  withdraw: 'withdrawn',
  revoke: 'revoked',
} as const satisfies Record<ClearanceStep, string>

/** Who has clearance, what waits for a second person, and what is over. */
export function ClearancesPage() {
  const words = useWords(clearanceWords)
  const shared = useWords()
  const may = useMay()
  const mayRead = may('clearances:read')
  usePageTitle(words.title)
  const list = useCurrentClearances(mayRead)
  const take = useClearanceStep()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<AskedStep | null>(null)
  const [proposingFor, setProposingFor] = useState<string | null>(null)
  if (!mayRead) return <NotYourRole title={words.title} />

  const today = dateInNorway(new Date())
  const current = list.data?.items ?? []
  const waiting = current.filter(({ state }) => state === 'proposed')
  const mayPropose = may('clearances:propose')
  const confirm = ({ step, clearance }: AskedStep) => {
    setAsked(null)
    take.mutate(
      { step, clearance },
      {
        onSuccess: ({ decided, holder }) => {
          // A proposal may have been approved meanwhile: what was withdrawn is then a clearance.
          const what = step === 'withdraw' && decided ? 'revoked' : done[step]
          notify({ text: words[what](holder.name) })
          // The button that was pressed goes with what it was about.
          heading.current?.focus({ preventScroll: true })
        },
      },
    )
  }
  return (
    <div className={page.page}>
      <div className={styles.top}>
        <Heading level={1} data-size="lg" ref={heading} tabIndex={-1} className={styles.title}>
          {words.title}
        </Heading>
        {mayPropose && <Button onClick={() => setProposingFor('')}>{words.propose}</Button>}
      </div>
      <Paragraph className={styles.lead}>
        {words.lead} {!mayPropose && words.adminLead}
      </Paragraph>
      <Details className={styles.lead}>
        <Details.Summary>{words.whatItOpens}</Details.Summary>
        <Details.Content className={styles.opens}>
          <WhatItOpens />
        </Details.Content>
      </Details>
      {take.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(take.error)}
        </Alert>
      )}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <>
          <WaitingList waiting={waiting} onAsk={(step, clearance) => setAsked({ step, clearance })} />
          <InForceTable
            inForce={current.filter(({ state }) => state === 'approved')}
            today={today}
            waitingFor={new Set(waiting.map(({ holder }) => holder.accountId))}
            onRevoke={(clearance) => setAsked({ step: 'revoke', clearance })}
            onRenew={mayPropose ? ({ holder }) => setProposingFor(holder.accountId) : null}
          />
          <PastList />
        </>
      )}
      {asked && <StepDialog asked={asked} onConfirm={() => confirm(asked)} onClose={() => setAsked(null)} />}
      {proposingFor !== null && (
        <ProposeDialog
          accountId={proposingFor}
          current={current}
          today={today}
          onClose={() => setProposingFor(null)}
        />
      )}
    </div>
  )
}

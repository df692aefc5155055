import { Alert, Button, Heading, Search, Spinner } from '@digdir/designsystemet-react'
import { CalendarIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { CalendarDialog } from '../calendars/CalendarDialog.tsx'
import { ShowMore } from '../components/ShowMore.tsx'
import { useDelayed } from '../components/useDelayed.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SecuringTabs } from '../securing/SecuringTabs.tsx'
import { useWords } from '../words/words.ts'
import styles from './Due.module.css'
import { DueList } from './DueList.tsx'
import { DueMap } from './DueMap.tsx'
import { dueWords } from './dueWords.ts'
import { useDue } from './useInspections.ts'

const pauseMs = 300

/** What is to be inspected: overdue first, then month by month. */
export function DuePage() {
  const words = useWords(dueWords)
  const mayRead = useMay()('securing:read')
  usePageTitle(words.title)
  return mayRead ? <Due /> : <NotYourRole title={words.title} />
}

function Due() {
  const words = useWords(dueWords)
  const shared = useWords()
  const may = useMay()
  const { q } = useSearch({ from: '/signed-in/sikring/kontroller' })
  const navigate = useNavigate({ from: '/sikring/kontroller' })
  const [typed, setTyped] = useState(q ?? '')
  const [isSubscribing, setIsSubscribing] = useState(false)
  useDelayed(
    typed,
    pauseMs,
    (sought) => void navigate({ search: { q: sought.trim() || undefined }, replace: true }),
  )
  const list = useDue({ q })
  const items = list.data?.pages.flatMap((one) => one.items) ?? []
  return (
    <div className={page.page}>
      <SecuringTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <p className={styles.quiet}>{words.lead}</p>
      <div className={styles.controls}>
        <Search className={styles.search}>
          <Search.Input
            aria-label={words.search}
            placeholder={words.search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Search.Clear onClick={() => setTyped('')} />
        </Search>
        {may('calendars:write') && (
          <Button variant="secondary" data-size="sm" onClick={() => setIsSubscribing(true)}>
            <CalendarIcon aria-hidden />
            {words.subscribe}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden />
          {words.print}
        </Button>
      </div>
      {isSubscribing && <CalendarDialog subject="inspections" onClose={() => setIsSubscribing(false)} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <p role="status" className={styles.quiet}>
          {items.length > 0 ? words.count(items.length) : q ? words.noneMatch : words.none}
        </p>
      )}
      {items.length > 0 && (
        <div className={styles.columns}>
          <div>
            <DueList items={items} />
            <ShowMore list={list} />
          </div>
          <DueMap items={items} label={words.mapLabel} legend={words.mapLegend} />
        </div>
      )}
    </div>
  )
}

import { Alert, Button, Heading, Search, Spinner } from '@digdir/designsystemet-react'
import { CalendarIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { sayFailure } from '../../api/failure.ts'
import { NotYourRole } from '../../app/NotYourRole.tsx'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { CalendarDialog } from '../../calendars/CalendarDialog.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { useDelayed } from '../../components/useDelayed.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { DueMap } from '../../inspections/DueMap.tsx'
import { SignTabs } from '../../signs/SignTabs.tsx'
import { useWords } from '../../words/words.ts'
import { useDueSigns } from '../useSignCare.ts'
import styles from './DueSigns.module.css'
import { DueSignsList } from './DueSignsList.tsx'
import { dueSignWords } from './dueSignWords.ts'
import { RoundBar } from './RoundBar.tsx'

const pauseMs = 300

/** The signs to inspect: overdue first, then month by month; some of them chosen make a round. */
export function DueSignsPage() {
  const words = useWords(dueSignWords)
  const mayRead = useMay()('sign-work:read')
  usePageTitle(words.title)
  return mayRead ? <Due /> : <NotYourRole title={words.title} />
}

function Due() {
  const words = useWords(dueSignWords)
  const shared = useWords()
  const may = useMay()
  const { q } = useSearch({ from: '/signed-in/skilt/kontroller' })
  const navigate = useNavigate({ from: '/skilt/kontroller' })
  const [typed, setTyped] = useState(q ?? '')
  const [isSubscribing, setIsSubscribing] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  useDelayed(
    typed,
    pauseMs,
    (sought) => void navigate({ search: { q: sought.trim() || undefined }, replace: true }),
  )
  const list = useDueSigns({ q })
  const items = list.data?.pages.flatMap((one) => one.items) ?? []
  const choose = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isOn ? next.add(id) : next.delete(id)
    setChosen(next)
  }
  return (
    <div className={page.page}>
      <SignTabs />
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
      {isSubscribing && <CalendarDialog subject="signs" onClose={() => setIsSubscribing(false)} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <p role="status" className={styles.quiet}>
          {items.length > 0 ? words.count(items.length) : q ? words.noneMatch : words.none}
        </p>
      )}
      {items.length > 0 && (
        <>
          <RoundBar chosen={[...chosen]} onClear={() => setChosen(new Set())} />
          <div className={styles.columns}>
            <div>
              <DueSignsList items={items} chosen={chosen} onChoose={choose} />
              <ShowMore list={list} />
            </div>
            <DueMap items={items} label={words.mapLabel} legend={words.mapLegend} />
          </div>
        </>
      )}
    </div>
  )
}

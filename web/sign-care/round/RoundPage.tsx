import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { ArrowsUpDownIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { DueSign } from '../../../geodata/model/signCare.ts'
import { sayFailure } from '../../api/failure.ts'
import { NotYourRole } from '../../app/NotYourRole.tsx'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { announce } from '../../components/announcements.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { useChosenSigns } from '../useSignCare.ts'
import styles from './Round.module.css'
import { RoundStops } from './RoundStops.tsx'
import { RouteMap } from './RouteMap.tsx'
import { RouteSketch } from './RouteSketch.tsx'
import { RouteTotal } from './RouteTotal.tsx'
import { roundWords } from './roundWords.ts'
import { routeWords } from './routeWords.ts'
import { turned } from './turned.ts'
import { useRoute } from './useRoute.ts'

/** A round to walk with the chosen signs, on a screen or on paper. */
export function RoundPage() {
  const words = useWords(roundWords)
  const shared = useWords()
  const mayRead = useMay()('sign-work:read')
  const { skilt = '' } = useSearch({ from: '/signed-in/skilt/runde' })
  const chosen = skilt.split(',').filter(Boolean)
  const signs = useChosenSigns(chosen)
  usePageTitle(words.title)
  if (!mayRead) return <NotYourRole title={words.title} />
  return (
    <div className={page.page}>
      <p className={styles.onScreen}>
        <Link to="/skilt/kontroller">{words.back}</Link>
      </p>
      {chosen.length > 0 && signs.isPending && <Spinner aria-label={shared.loading} />}
      {signs.isError && <Alert data-color="danger">{sayFailure(signs.error)}</Alert>}
      {(chosen.length === 0 || signs.data) && (
        <Round key={skilt} signs={signs.data ?? []} chosen={chosen.length} />
      )}
    </div>
  )
}

function Round({ signs, chosen }: { signs: readonly DueSign[]; chosen: number }) {
  const words = useWords(roundWords)
  const routing = useWords(routeWords)
  const shared = useWords()
  const language = useLanguage()
  const [isTurned, setIsTurned] = useState(false)
  const route = useRoute(signs)
  const walked = turned(route.data ?? { order: signs.map(({ signId }) => signId), legs: [] }, isTurned)
  const byId = new Map(signs.map((sign) => [sign.signId, sign]))
  const stops = walked.order.flatMap((id) => byId.get(id) ?? [])
  const turn = () => {
    setIsTurned(!isTurned)
    announce(words.turned)
  }
  return (
    <>
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {signs.length > 0 && (
          <div className={styles.buttons}>
            {signs.length > 1 && (
              <Button variant="secondary" data-size="sm" onClick={turn}>
                <ArrowsUpDownIcon aria-hidden />
                {words.turn}
              </Button>
            )}
            <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
              <PrinterSmallIcon aria-hidden />
              {words.print}
            </Button>
          </div>
        )}
      </div>
      <p className={styles.quiet}>{chosen === 0 ? words.none : words.lead(signs.length)}</p>
      {chosen > signs.length && <Alert>{words.missing(chosen - signs.length)}</Alert>}
      <p className={styles.onPaper}>{words.printed(formatDate(dateInNorway(new Date()), language))}</p>
      <p className={styles.onPaper}>
        {words.inspector}: <span className={styles.blank} /> {words.day}: <span className={styles.blank} />
      </p>
      {route.isError && <Alert data-color="warning">{routing.routeFailed}</Alert>}
      {signs.length > 0 && route.isPending && <Spinner aria-label={shared.loading} />}
      {signs.length > 0 && !route.isPending && (
        <div className={styles.columns}>
          <div>
            <RouteTotal legs={walked.legs} />
            <RouteSketch stops={stops} legs={walked.legs} />
            <RoundStops stops={stops} legs={walked.legs} />
          </div>
          <RouteMap items={stops.map(({ point }) => ({ point, open: true }))} legs={walked.legs} />
        </div>
      )}
    </>
  )
}

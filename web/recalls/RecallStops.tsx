import { Alert, Details, Heading, Spinner } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RecallItem, WholeRecall } from '../../geodata/model/recall.ts'
import { RouteMap } from '../sign-care/round/RouteMap.tsx'
import { RouteSketch } from '../sign-care/round/RouteSketch.tsx'
import { RouteTotal } from '../sign-care/round/RouteTotal.tsx'
import { routeWords } from '../sign-care/round/routeWords.ts'
import { useRoute } from '../sign-care/round/useRoute.ts'
import { useWords } from '../words/words.ts'
import { RecallStop } from './RecallStop.tsx'
import styles from './Recalls.module.css'
import { recallWords } from './recallWords.ts'

/**
 * The signs in the order one walks. The walk goes through those that were left when the page was opened: what is ticked off
 * on the way keeps its place and its number.
 */
export function RecallStops({ recall }: { recall: WholeRecall }) {
  const words = useWords(recallWords)
  const shared = useWords()
  const routing = useWords(routeWords)
  const [stops] = useState(() => recall.items.filter(({ open }) => open))
  const route = useRoute(stops)
  const byId = new Map(recall.items.map((item) => [item.signId, item]))
  const order = route.data?.order ?? stops.map(({ signId }) => signId)
  const walked = order.map((id) => byId.get(id)).filter((item): item is RecallItem => item !== undefined)
  const legs = route.data?.legs ?? []
  const before = recall.items.filter(({ signId }) => !order.includes(signId))
  return (
    <>
      {stops.length > 0 && route.isPending && <Spinner aria-label={shared.loading} />}
      {route.isError && <Alert data-color="warning">{routing.routeFailed}</Alert>}
      {stops.length > 0 && !route.isPending && (
        <div className={styles.columns}>
          <section>
            <Heading level={2} data-size="xs">
              {routing.route}
            </Heading>
            <RouteTotal legs={legs} />
            <RouteSketch stops={walked} legs={legs} />
            <ol className={styles.stops}>
              {walked.map((item, at) => (
                <li key={item.signId}>
                  <RecallStop recall={recall} item={item} leg={legs[at]} />
                </li>
              ))}
            </ol>
          </section>
          <RouteMap items={walked} legs={legs} />
        </div>
      )}
      {before.length > 0 && (
        <Details className={styles.before} defaultOpen={stops.length === 0}>
          <Details.Summary>
            {words.handledTitle} ({before.length})
          </Details.Summary>
          <Details.Content>
            <ul className={styles.stops}>
              {before.map((item) => (
                <li key={item.signId}>
                  <RecallStop recall={recall} item={item} />
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </>
  )
}

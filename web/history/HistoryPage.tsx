import { Alert, Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Event } from '../../geodata/model/history.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { tabs } from '../map/mapSearch.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ChainVerdict } from './ChainVerdict.tsx'
import styles from './History.module.css'
import { historyWords } from './historyWords.ts'
import { sayEvent } from './sayEvent.ts'
import { useEvents } from './useEvents.ts'

/** Everything that has happened, newest first, and whether the chain of events is whole. */
export function HistoryPage() {
  const words = useWords(historyWords)
  const shared = useWords()
  const may = useMay()
  const events = useEvents(may('history:read'))
  usePageTitle(words.title)
  if (!may('history:read')) {
    return (
      <div className={page.page}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        <Paragraph>{shared.notYourRole}</Paragraph>
      </div>
    )
  }
  const items = events.data?.pages.flatMap((one) => one.items) ?? []
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.what}</Paragraph>
      <ChainVerdict />
      {events.isError && <Alert data-color="danger">{sayFailure(events.error)}</Alert>}
      {events.isSuccess && items.length === 0 && <Paragraph>{words.empty}</Paragraph>}
      {items.length > 0 && (
        <div className={styles.scroll}>
          <Table data-size="sm">
            <caption className="ds-sr-only">{words.title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.when}</Table.HeaderCell>
                <Table.HeaderCell>{words.who}</Table.HeaderCell>
                <Table.HeaderCell>{words.event}</Table.HeaderCell>
                <Table.HeaderCell>{words.subject}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {items.map((event) => (
                <EventRow key={event.sequence} event={event} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {events.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            loading={events.isFetchingNextPage}
            onClick={() => void events.fetchNextPage()}
          >
            {shared.showMore}
          </Button>
        </div>
      )}
    </div>
  )
}

function EventRow({ event }: { event: Event }) {
  const words = useWords(historyWords)
  const language = useLanguage()
  const { collection, thingId } = event
  const tab = tabs.find((one) => one === collection)
  return (
    <Table.Row>
      <Table.Cell>{formatDateTime(event.at, language)}</Table.Cell>
      <Table.Cell>{event.by}</Table.Cell>
      <Table.Cell>{sayEvent(event, language)}</Table.Cell>
      <Table.Cell>
        {tab && thingId && (
          <Link to="/kart" search={{ tab, id: thingId }}>
            {words.open}
          </Link>
        )}
        {collection === 'projects' && thingId && (
          <Link to="/prosjekter/$id" params={{ id: thingId }}>
            {words.open}
          </Link>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

import { Alert, Field, Heading, Label, Paragraph, Select, Spinner } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Event } from '../../geodata/model/history.ts'
import { sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { ChainCheck } from './ChainCheck.tsx'
import { EventLink } from './EventLink.tsx'
import styles from './EventsPage.module.css'
import { eventSentence } from '../../geodata/history/eventSentence.ts'
import { eventSubjects, subjectName } from './eventSubjects.ts'
import { listEvents } from './events.ts'
import { readEventsSearch } from './eventsSearch.ts'
import { eventWords } from './eventWords.ts'

/** What has happened in the municipality's register, newest first, and whether the record of it is whole. */
export function EventsPage() {
  const words = useWords(eventWords)
  const shared = useWords()
  const mayRead = useMay()('history:read')
  const { subject } = useSearch({ from: '/signed-in/historikk' })
  usePageTitle(words.title)
  const events = useInfiniteQuery({
    queryKey: [...queryKeys.events, subject ?? 'all'],
    queryFn: ({ pageParam, signal }) => listEvents({ subject, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: mayRead,
  })
  if (!mayRead) return <NotYourRole title={words.title} />
  const items = events.data?.pages.flatMap((one) => one.items) ?? []
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.help}</Paragraph>
      <ChainCheck />
      <SubjectChoice />
      {events.isError && <Alert data-color="danger">{sayFailure(events.error)}</Alert>}
      {events.isPending && <Spinner aria-label={shared.loading} />}
      {events.isSuccess && items.length === 0 && (
        <Paragraph>{subject ? words.nothingOfKind : words.nothing}</Paragraph>
      )}
      <ol className={styles.events}>
        {items.map((event) => (
          <EventRow key={event.sequence} event={event} />
        ))}
      </ol>
      <ShowMore list={events} />
    </div>
  )
}

function SubjectChoice() {
  const words = useWords(eventWords)
  const text = useText()
  const { subject } = useSearch({ from: '/signed-in/historikk' })
  const navigate = useNavigate({ from: '/historikk' })
  return (
    <Field className={styles.subject}>
      <Label>{words.subject}</Label>
      <Select
        value={subject ?? ''}
        onChange={(event) =>
          void navigate({ search: readEventsSearch({ subject: event.target.value }), replace: true })
        }
      >
        <Select.Option value="">{words.everything}</Select.Option>
        {eventSubjects.map((one) => (
          <Select.Option key={one} value={one}>
            {text(subjectName(one))}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function EventRow({ event }: { event: Event }) {
  const language = useLanguage()
  return (
    <li className={styles.event}>
      <time dateTime={event.at}>{formatDateTime(event.at, language)}</time>
      <span>
        <strong>{event.by}</strong> {eventSentence(event, language)}
      </span>
      <EventLink event={event} />
    </li>
  )
}

import { Alert, Heading, Link, Paragraph, Spinner } from '@digdir/designsystemet-react'
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
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { nameTold } from './aboutThing.ts'
import { ChainCheck } from './ChainCheck.tsx'
import { EventFilters } from './EventFilters.tsx'
import { EventList } from './EventList.tsx'
import styles from './EventsPage.module.css'
import { exportAddress, listEvents } from './events.ts'
import type { EventsSearch } from './eventsSearch.ts'
import { eventWords } from './eventWords.ts'

/** What has happened in the municipality's register, newest first, and whether the record of it is whole. */
export function EventsPage() {
  const words = useWords(eventWords)
  const shared = useWords()
  const language = useLanguage()
  const mayRead = useMay()('history:feed')
  const search = useSearch({ from: '/signed-in/historikk' })
  const navigate = useNavigate({ from: '/historikk' })
  usePageTitle(words.title)
  const events = useInfiniteQuery({
    queryKey: [...queryKeys.events, search],
    queryFn: ({ pageParam, signal }) => listEvents(search, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: mayRead,
  })
  if (!mayRead) return <NotYourRole title={words.title} />
  const items: Event[] = events.data?.pages.flatMap((one) => one.items) ?? []
  const isFiltered = Object.values(search).some(Boolean)
  const change = (changes: EventsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.help}</Paragraph>
      <ChainCheck />
      <EventFilters search={search} thingName={nameTold(items, search.thing)} onChange={change} />
      {items.length > 0 && (
        <p className={styles.quiet}>
          <Link href={exportAddress(search, language)} download>
            {words.download}
          </Link>{' '}
          {words.downloadHelp}
        </p>
      )}
      {events.isError && <Alert data-color="danger">{sayFailure(events.error)}</Alert>}
      {events.isPending && <Spinner aria-label={shared.loading} />}
      {events.isSuccess && items.length === 0 && (
        <Paragraph>{isFiltered ? words.nothingFiltered : words.nothing}</Paragraph>
      )}
      <EventList events={items} onlyThing={search.thing} onOnlyThis={(thing) => change({ thing })} />
      <ShowMore list={events} />
    </div>
  )
}

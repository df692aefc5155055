import { Alert, Heading, Paragraph, Spinner, Table } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { openingPurposes } from '../../geodata/sites/opening.ts'
import { sayFailure } from '../api/failure.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { logWords } from './reportWords.ts'
import { readSiteLog } from './siteApi.ts'

/** Who opened the sites, when and what for; for those without the right a page that does not exist. */
export function SiteLogPage() {
  const mayRead = useMay()('site-log:read')
  return mayRead ? <Log /> : <NotFound />
}

function Log() {
  const words = useWords(logWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  usePageTitle(words.title)
  const log = useInfiniteQuery({
    queryKey: ['site-log'],
    queryFn: ({ pageParam, signal }) => readSiteLog(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  })
  const openings = log.data?.pages.flatMap(({ items }) => items) ?? []
  // How many there were is for those with clearance.
  const isCounted = openings.some(({ shown }) => shown !== null)
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      {log.isError && <Alert data-color="danger">{sayFailure(log.error)}</Alert>}
      {log.isPending && <Spinner aria-label={shared.loading} />}
      {log.isSuccess && openings.length === 0 && <Paragraph>{words.none}</Paragraph>}
      {openings.length > 0 && (
        <Scrollable label={words.table}>
          <Table data-size="sm">
            <caption className="ds-sr-only">{words.table}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.when}</Table.HeaderCell>
                <Table.HeaderCell>{words.who}</Table.HeaderCell>
                <Table.HeaderCell>{words.purpose}</Table.HeaderCell>
                {isCounted && <Table.HeaderCell>{words.shown}</Table.HeaderCell>}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {openings.map(({ at, by, purpose, shown }) => (
                <Table.Row key={`${at} ${by}`}>
                  <Table.Cell>{formatDateTime(at, language)}</Table.Cell>
                  <Table.Cell>{by}</Table.Cell>
                  <Table.Cell>{text(openingPurposes.labels[purpose])}</Table.Cell>
                  {isCounted && <Table.Cell>{shown}</Table.Cell>}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrollable>
      )}
      <ShowMore list={log} />
    </div>
  )
}

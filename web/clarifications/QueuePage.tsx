import { Alert, Heading, Paragraph, Spinner, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { QueuedQuestion } from '../../geodata/clarifications/question.ts'
import { projectKinds } from '../../geodata/model/project.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Clarifications.module.css'
import { queueWords } from './queueWords.ts'
import { useQueue } from './useClarifications.ts'

/** The questions that wait; to anyone without clearance a page that does not exist. */
export function QueuePage() {
  const mayRead = useMay()('clarification-queue:read')
  return mayRead ? <Queue /> : <NotFound />
}

function Queue() {
  const words = useWords(queueWords)
  const shared = useWords()
  const { data, error, isPending } = useQueue()
  usePageTitle(words.title)
  // The clearance has ended while the page stood open.
  if (isProblem(error, 'not-found')) return <NotFound />
  const items = data?.items ?? []
  const unanswered = items.filter(({ answered }) => answered === null).length
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph className={styles.lead}>{words.lead}</Paragraph>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {isPending && <Spinner aria-label={shared.loading} />}
      {data && (
        <p role="status" className={styles.quiet}>
          {items.length === 0 ? words.empty : words.count(unanswered, items.length)}
        </p>
      )}
      {items.length > 0 && <QueueTable items={items} />}
    </div>
  )
}

function QueueTable({ items }: { items: readonly QueuedQuestion[] }) {
  const words = useWords(queueWords)
  return (
    <Table className={styles.table}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{words.project}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.kind}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.asked}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.earliest}</Table.HeaderCell>
          <Table.HeaderCell>{words.state}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {items.map((item) => (
          <QueueRow key={item.id} item={item} />
        ))}
      </Table.Body>
    </Table>
  )
}

function QueueRow({ item: { id, project, askedAt, earliestAt, answered } }: { item: QueuedQuestion }) {
  const words = useWords(queueWords)
  const text = useText()
  const language = useLanguage()
  const lacking = Date.parse(earliestAt) <= Date.now() ? words.holding : words.unanswered
  const kind = text(projectKinds.labels[project.kind as keyof typeof projectKinds.labels])
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        <Link to="/avklaringer/$id" params={{ id }}>
          {project.name}
        </Link>
        <span className={styles.phoneLine}>{formatDateTime(askedAt, language)}</span>
      </Table.HeaderCell>
      <Table.Cell className={styles.wide}>{kind}</Table.Cell>
      <Table.Cell className={styles.wide}>{formatDateTime(askedAt, language)}</Table.Cell>
      <Table.Cell className={styles.wide}>{formatDateTime(earliestAt, language)}</Table.Cell>
      <Table.Cell>{answered ? words.answeredBy(answered.by) : <strong>{lacking}</strong>}</Table.Cell>
    </Table.Row>
  )
}

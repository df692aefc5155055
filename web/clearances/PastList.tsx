import { Alert, Heading, Spinner, Table } from '@digdir/designsystemet-react'
import { clearanceReasons } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { sayFailure } from '../api/failure.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import { clearanceWords } from './clearanceWords.ts'
import { sayOutcome } from './sayOutcome.ts'
import { usePastClearances } from './useClearances.ts'

/** What is over, newest first, and how it came to be over. */
export function PastList() {
  const words = useWords(clearanceWords)
  const shared = useWords()
  const list = usePastClearances()
  const past = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.past}
      </Heading>
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isSuccess && past.length === 0 && <p className={styles.quiet}>{words.nonePast}</p>}
      {past.length > 0 && (
        <Table className={styles.table} data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.name}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.outcome}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.neededFor}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {past.map((clearance) => (
              <PastRow key={clearance.id} clearance={clearance} />
            ))}
          </Table.Body>
        </Table>
      )}
      <ShowMore list={list} />
    </section>
  )
}

function PastRow({ clearance }: { clearance: ShownClearance }) {
  const words = useWords(clearanceWords)
  const text = useText()
  const language = useLanguage()
  const { holder, proposed, reason } = clearance
  const outcome = sayOutcome(clearance, language)
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        {holder.name}
        <span className={styles.phoneLine}>{outcome}</span>
      </Table.HeaderCell>
      <Table.Cell className={styles.wide}>
        {outcome}
        <span className={styles.under}>
          {words.proposedBy(proposed.by, formatDate(proposed.at, language))}
        </span>
      </Table.Cell>
      <Table.Cell className={styles.wide}>{text(clearanceReasons.labels[reason])}</Table.Cell>
    </Table.Row>
  )
}

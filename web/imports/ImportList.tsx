import { Alert, Heading, Spinner, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { formatDateTime, formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'
import { useImportList } from './useImports.ts'

/** Earlier imports, each with its state; the way back to undo one. */
export function ImportList() {
  const words = useWords(importWords)
  const shared = useWords()
  const language = useLanguage()
  const list = useImportList()
  const imports = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.earlier}
      </Heading>
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isSuccess && imports.length === 0 && <p>{words.noneYet}</p>}
      {imports.length > 0 && (
        <Table className={styles.table}>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.fileName}</Table.HeaderCell>
              <Table.HeaderCell>{words.state}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.started}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.by}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {imports.map(({ id, head, state, startedAt, startedBy }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">
                  <Link to="/importer/$id" params={{ id }}>
                    {head.fileName}
                  </Link>
                  <span className={styles.under}>
                    {head.sourceName}, {words.rows(formatNumber(head.rowCount, language))}
                  </span>
                </Table.HeaderCell>
                <Table.Cell>{words.states[state]}</Table.Cell>
                <Table.Cell className={styles.wide}>{formatDateTime(startedAt, language)}</Table.Cell>
                <Table.Cell className={styles.wide}>{startedBy}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <ShowMore list={list} />
    </section>
  )
}

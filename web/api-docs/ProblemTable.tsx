import { Heading, Paragraph, Table } from '@digdir/designsystemet-react'
import { problemTexts } from '../../geodata/model/problem.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './ApiPage.module.css'
import { apiWords } from './apiWords.ts'

/** Every problem code with its status and meaning; the `type` of a problem leads to its row here. */
export function ProblemTable() {
  const words = useWords(apiWords)
  const text = useText()
  return (
    <section className={styles.subject}>
      <Heading level={2} data-size="sm">
        {words.problems}
      </Heading>
      <Paragraph>{words.problemsHelp}</Paragraph>
      <Scrollable label={words.problems}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.code}</Table.HeaderCell>
              <Table.HeaderCell>{words.status}</Table.HeaderCell>
              <Table.HeaderCell>{words.meaning}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {Object.entries(problemTexts).map(([code, [status, meaning]]) => (
              <Table.Row key={code} id={code} className={styles.problem}>
                <Table.Cell>
                  <code>{code}</code>
                </Table.Cell>
                <Table.Cell>{status}</Table.Cell>
                <Table.Cell>{text(meaning)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
    </section>
  )
}

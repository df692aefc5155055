import { Table } from '@digdir/designsystemet-react'
import type { Fact } from '../../geodata/worklist/facts.ts'
import { factsOf } from '../../geodata/worklist/facts.ts'
import type { WorklistLine } from '../../geodata/worklist/line.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useText, useWords } from '../words/words.ts'
import { FactValue } from './FactValue.tsx'
import { MapLink, ThingLink } from './ThingLinks.tsx'
import styles from './Worklist.module.css'
import { type Choice, sortBy, type WorklistSearch } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** The list as a table, sorted by its heads, by mouse or keyboard. */
export function WorklistTable({
  lines,
  choice,
  onSort,
}: {
  lines: readonly WorklistLine[]
  choice: Choice
  onSort: (changes: Pick<WorklistSearch, 'sort' | 'order'>) => void
}) {
  const words = useWords(worklistWords)
  const { collection, columns } = choice
  const name = factsOf(collection).find(({ code }) => code === 'name')!
  return (
    <div className={styles.wide}>
      <Scrollable label={words.tabs[collection]}>
        <Table data-size="sm" hover className={styles.table}>
          <caption className="ds-sr-only">{words.tableOf(words.tabs[collection])}</caption>
          <Table.Head>
            <Table.Row>
              {[name, ...columns].map((fact) => (
                <Head key={fact.code} fact={fact} choice={choice} onSort={onSort} />
              ))}
              <Table.HeaderCell className={styles.mapCell}>{words.map}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {lines.map((line) => (
              <Table.Row key={line.id}>
                <Table.HeaderCell scope="row">
                  <ThingLink collection={collection} line={line} />
                </Table.HeaderCell>
                {columns.map((fact) => (
                  <Table.Cell key={fact.code} data-number={fact.kind === 'number' || undefined}>
                    <FactValue fact={fact} line={line} />
                  </Table.Cell>
                ))}
                <Table.Cell className={styles.mapCell}>
                  <MapLink collection={collection} line={line} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
    </div>
  )
}

function Head({
  fact,
  choice,
  onSort,
}: {
  fact: Fact
  choice: Choice
  onSort: (changes: Pick<WorklistSearch, 'sort' | 'order'>) => void
}) {
  const text = useText()
  const direction = choice.descending ? 'descending' : 'ascending'
  return (
    <Table.HeaderCell
      sort={choice.sort === fact.code ? direction : 'none'}
      onClick={() => onSort(sortBy(fact.code, choice))}
    >
      {text(fact.label)}
    </Table.HeaderCell>
  )
}

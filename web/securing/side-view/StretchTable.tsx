import { Table } from '@digdir/designsystemet-react'
import { Scrollable } from '../../components/Scrollable.tsx'
import { useWords } from '../../words/words.ts'
import styles from './SideView.module.css'
import { sideViewWords } from './sideViewWords.ts'
import type { SaidStretch } from './stretches.ts'

/** The same facts as the drawing has, a line for each stretch. */
export function StretchTable({ stretches }: { stretches: readonly SaidStretch[] }) {
  const words = useWords(sideViewWords)
  const { columns } = words
  return (
    <Scrollable label={words.table}>
      <Table data-size="sm" data-color="neutral" className={styles.table} aria-label={words.table}>
        <Table.Head>
          <Table.Row>
            {Object.entries(columns).map(([code, name]) => (
              <Table.HeaderCell key={code}>{name}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {stretches.map(({ edge, from, number, edgeName, at, metres, state, why, here }) => (
            <Table.Row key={`${edge} ${from}`} data-state={state}>
              <Table.Cell>{number}</Table.Cell>
              <Table.Cell className={styles.words}>{edgeName}</Table.Cell>
              <Table.Cell className={styles.measure}>{at}</Table.Cell>
              <Table.Cell className={styles.measure}>{metres}</Table.Cell>
              <Table.Cell>{words.state[state]}</Table.Cell>
              <Table.Cell className={styles.words}>{why}</Table.Cell>
              <Table.Cell className={styles.words}>{here}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

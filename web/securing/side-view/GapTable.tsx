import { Table } from '@digdir/designsystemet-react'
import { gapReasons } from '../../../geodata/model/coverage.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import type { SideViewEdge } from '../../../geodata/securing/sideViewEdges.ts'
import { Scrollable } from '../../components/Scrollable.tsx'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { formatMetres, formatSpan } from '../metres.ts'
import { drawingWords } from './drawingWords.ts'
import styles from './SideViewPage.module.css'
import { sideViewPageWords } from './sideViewPageWords.ts'
import { sideViewWords } from './sideViewWords.ts'

/** What is open, numbered as in the drawing, with the sum. */
export function GapTable({ answer, edges }: { answer: SecuringAnswer; edges: readonly SideViewEdge[] }) {
  const words = useWords(sideViewPageWords)
  const { whole } = useWords(sideViewWords)
  const text = useText()
  const language = useLanguage()
  const gaps = edges.flatMap((edge) => edge.gaps.map((gap) => ({ ...gap, edge })))
  const { gapMetres, parts } = answer.coverage
  if (gaps.length === 0) return <p>{words.noGaps}</p>
  const sum = words.sumAnd(
    gapMetres > 0 ? formatMetres(gapMetres, language) : '',
    parts.open > 0 ? words.openParts(parts.open) : '',
  )
  return (
    <Scrollable label={words.gaps}>
      <Table data-size="sm" data-color="neutral" className={styles.table} aria-label={words.gaps}>
        <Table.Head>
          <Table.Row>
            {Object.entries(words.columns).map(([code, name]) => (
              <Table.HeaderCell key={code}>{name}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {gaps.map(({ number, edge, from, to, metres, reason }) => (
            <Table.Row key={number}>
              <Table.Cell>{number}</Table.Cell>
              <Table.Cell className={styles.words}>
                {drawingWords(language).edge(edge, edge.facing)}
              </Table.Cell>
              <Table.Cell className={styles.measure}>
                {metres === null ? whole : formatSpan(from, to, language)}
              </Table.Cell>
              <Table.Cell className={styles.measure}>
                {metres !== null && formatMetres(metres, language)}
              </Table.Cell>
              <Table.Cell>{text(gapReasons.labels[reason])}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.Cell colSpan={3}>{words.sum}</Table.Cell>
            <Table.Cell colSpan={2}>{sum}</Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
    </Scrollable>
  )
}

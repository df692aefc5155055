import { Table } from '@digdir/designsystemet-react'
import type { FrozenDifference } from '../../geodata/plan-reports/frozenDifferences.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useWords } from '../words/words.ts'
import { planReportPageWords } from './planReportPageWords.ts'

export function ChangeTable({ changes }: { changes: readonly FrozenDifference[] }) {
  const words = useWords(planReportPageWords)
  return (
    <Scrollable label={words.changes}>
      <Table data-size="sm" aria-label={words.changes}>
        <Table.Head>
          <Table.Row>
            {(['what', 'before', 'now'] as const).map((head) => (
              <Table.HeaderCell key={head}>{words.changeHead[head]}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {changes.map(({ what, before, now }) => (
            <Table.Row key={what}>
              <Table.HeaderCell scope="row">{what}</Table.HeaderCell>
              <Table.Cell>{before || '–'}</Table.Cell>
              <Table.Cell>{now || '–'}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

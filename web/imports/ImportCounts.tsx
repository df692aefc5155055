import { Heading, Table } from '@digdir/designsystemet-react'
import { type ImportSummary, importActions } from '../../geodata/model/imports.ts'
import { isContextTarget, targetName } from '../checks/targetNames.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { countTable } from './countTable.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

/** What happens to the rows: for each kind of thing how many are new, updated, unchanged and rejected. */
export function ImportCounts({ summary }: { summary: ImportSummary }) {
  const words = useWords(importWords)
  const language = useLanguage()
  const { counts, rowsWithDifferences, rowsWithNotes, state } = summary
  const table = countTable(counts)
  const layers = table.flatMap(({ target }) => (isContextTarget(target) ? [target] : []))
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {state === 'preview' ? words.counts : words.countsAfter}
      </Heading>
      <Scrollable label={words.counts}>
        <Table className={styles.table}>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.what}</Table.HeaderCell>
              {importActions.map((action) => (
                <Table.HeaderCell key={action} className={styles.number}>
                  {words.actions[action]}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {table.map(({ target, rows }) => (
              <Table.Row key={target}>
                <Table.HeaderCell scope="row">{targetName(target, language)}</Table.HeaderCell>
                {importActions.map((action) => (
                  <Table.Cell key={action} className={styles.number}>
                    {formatNumber(rows[action], language)}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      {rowsWithDifferences > 0 && (
        <p>{words.differencesCount(formatNumber(rowsWithDifferences, language))}</p>
      )}
      {rowsWithNotes > 0 && <p>{words.notesCount(formatNumber(rowsWithNotes, language))}.</p>}
      {state === 'preview' &&
        layers.map((layer) => <p key={layer}>{words.layerReplaced(targetName(layer, language))}</p>)}
    </section>
  )
}

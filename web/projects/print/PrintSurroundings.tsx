import { Table } from '@digdir/designsystemet-react'
import type { Nearest } from '../../../geodata/model/check.ts'
import { checkWords } from '../../checks/checkWords.ts'
import { targetNoun } from '../../checks/targetNames.ts'
import { Scrollable } from '../../components/Scrollable.tsx'
import { formatLength } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Print.module.css'
import { printWords } from './printWords.ts'

/** What was found around the area, nearest first. */
export function PrintSurroundings({ found }: { found: readonly Nearest[] }) {
  const words = useWords(printWords)
  const check = useWords(checkWords)
  const language = useLanguage()
  return (
    <section>
      <h2>{words.around}</h2>
      {found.length === 0 ? (
        <p>{words.nothingAround}</p>
      ) : (
        <Scrollable label={words.around}>
          <Table data-size="sm" className={styles.table}>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.thing}</Table.HeaderCell>
                <Table.HeaderCell>{words.name}</Table.HeaderCell>
                <Table.HeaderCell>{words.distance}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {found.map(({ target, id, name, distanceMetres }) => (
                <Table.Row key={`${target} ${id}`}>
                  <Table.Cell>{targetNoun(target, language)}</Table.Cell>
                  <Table.Cell>{name ?? check.noName}</Table.Cell>
                  <Table.Cell>
                    {distanceMetres === 0 ? check.touches : formatLength(distanceMetres, language)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrollable>
      )}
    </section>
  )
}

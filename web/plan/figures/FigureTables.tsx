import { Table } from '@digdir/designsystemet-react'
import type { PeriodStep } from '../../../geodata/model/indicator.ts'
import { type FigureTable, groupTable, timeTable } from '../../../geodata/plan/plots/figureTable.ts'
import type { ToldFigure } from '../../../geodata/plan/plots/toldFigure.ts'
import { Scrollable } from '../../components/Scrollable.tsx'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Figures.module.css'
import { figureWords } from './figureWords.ts'

/** The tables behind a plot: over time, and by district and department where it is told so. */
export function FigureTables({ told, step }: { told: ToldFigure; step: PeriodStep }) {
  const words = useWords(figureWords)
  const language = useLanguage()
  const name = told.name[language]
  const district = groupTable(told, 'district', language)
  const department = groupTable(told, 'department', language)
  return (
    <>
      <OneTable caption={words.tableOf(name)} table={timeTable(told, step, language)} />
      {district && <OneTable caption={words.byDistrict(name)} table={district} />}
      {department && <OneTable caption={words.byDepartment(name)} table={department} />}
    </>
  )
}

function OneTable({ caption, table: { head, rows } }: { caption: string; table: FigureTable }) {
  return (
    <Scrollable label={caption}>
      <Table data-size="sm" className={styles.table}>
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            {head.map((name) => (
              <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(([first = '', ...cells]) => (
            <Table.Row key={first}>
              <Table.HeaderCell scope="row">{first}</Table.HeaderCell>
              {cells.map((cell, at) => (
                <Table.Cell key={head[at + 1]}>{cell}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

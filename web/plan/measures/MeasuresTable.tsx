import { Heading, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Measure } from '../../../geodata/model/measure.ts'
import { useWords } from '../../words/words.ts'
import { MeasureStatusMark } from './MeasureStatusMark.tsx'
import styles from './Measures.module.css'
import { measuresWords } from './measuresWords.ts'
import { NextDate } from './NextDate.tsx'

/** Measures with where each stands, who is responsible and what comes next; nothing where there are none. */
export function MeasuresTable({
  title,
  help,
  measures,
  nameOf,
}: {
  title: string
  help?: string
  measures: readonly Measure[]
  nameOf: (department: string) => string
}) {
  const words = useWords(measuresWords)
  const titleId = useId()
  if (measures.length === 0) return null
  return (
    <section className={styles.level} aria-labelledby={titleId}>
      <Heading level={2} data-size="sm" id={titleId}>
        {title}
      </Heading>
      {help && <p className={styles.quiet}>{help}</p>}
      <Table className={styles.table} aria-labelledby={titleId}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell className={styles.measure}>{words.measure}</Table.HeaderCell>
            <Table.HeaderCell>{words.status}</Table.HeaderCell>
            <Table.HeaderCell>{words.responsible}</Table.HeaderCell>
            <Table.HeaderCell>{words.next}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {measures.map((measure) => (
            <Table.Row key={measure.code}>
              <Table.HeaderCell scope="row" className={styles.measure}>
                <Link
                  to="/handlingsplan/tiltak/$code"
                  params={{ code: measure.code }}
                  className={styles.code}
                >
                  {measure.code}
                </Link>
                <span className={styles.text}>{measure.text}</span>
              </Table.HeaderCell>
              <Table.Cell>
                <MeasureStatusMark status={measure.status} />
              </Table.Cell>
              <Table.Cell>
                <Responsible measure={measure} nameOf={nameOf} />
              </Table.Cell>
              <Table.Cell>
                <NextDate measure={measure} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}

/** Who is named, and below it the departments the plan names. */
function Responsible({ measure, nameOf }: { measure: Measure; nameOf: (department: string) => string }) {
  const named = [...new Set([measure.responsible, measure.unit])].filter(Boolean).join(', ')
  const departments = measure.departments.map(nameOf).join(', ')
  return (
    <>
      {named && <span className={styles.line}>{named}</span>}
      <span className={named ? styles.under : styles.line}>{departments}</span>
    </>
  )
}

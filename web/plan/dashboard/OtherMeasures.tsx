import { Heading, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { planLevels } from '../../../geodata/model/actionPlan.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { useText, useWords } from '../../words/words.ts'
import { MeasureStatusMark } from '../measures/MeasureStatusMark.tsx'
import { NextDate } from '../measures/NextDate.tsx'
import styles from './Dashboard.module.css'
import { dashboardWords } from './dashboardWords.ts'

/** The measures that no figures follow, by whom they are for: where each stands, and what comes next. */
export function OtherMeasures({ measures }: { measures: readonly Measure[] }) {
  const words = useWords(dashboardWords)
  const text = useText()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.others}>
      <Heading level={2} data-size="sm" id={id}>
        {words.others}
      </Heading>
      <p className={styles.quiet}>{measures.length > 0 ? words.othersHelp : words.noMeasures}</p>
      {planLevels.codes.map((level) => {
        const some = measures.filter((measure) => measure.level === level)
        if (some.length === 0) return null
        return (
          <Table key={level} data-size="sm" className={styles.otherTable}>
            <caption>{text(planLevels.labels[level])}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.measure}</Table.HeaderCell>
                <Table.HeaderCell>{words.status}</Table.HeaderCell>
                <Table.HeaderCell>{words.nextDate}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {some.map((measure) => (
                <Table.Row key={measure.code}>
                  <Table.HeaderCell scope="row">
                    <Link to="/handlingsplan/tiltak/$code" params={{ code: measure.code }}>
                      {measure.code}
                    </Link>{' '}
                    <span className={styles.otherText}>{measure.text}</span>
                  </Table.HeaderCell>
                  <Table.Cell>
                    <MeasureStatusMark status={measure.status} />
                  </Table.Cell>
                  <Table.Cell>
                    <NextDate measure={measure} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )
      })}
    </section>
  )
}

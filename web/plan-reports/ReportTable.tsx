import { Table, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type PlanReportLine, planReportAudiences, planReportStates } from '../../geodata/model/planReport.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'

export function ReportTable({ reports }: { reports: readonly PlanReportLine[] }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const language = useLanguage()
  return (
    <Scrollable label={words.table}>
      <Table className={styles.table} aria-label={words.table}>
        <Table.Head>
          <Table.Row>
            {[words.name, words.period, words.audience, words.state, words.counted].map((head) => (
              <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {reports.map(({ id, title, from, to, audience, state, open, frozenAt }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">
                <Link to="/handlingsplan/rapporter/$id" params={{ id }}>
                  {title}
                </Link>
              </Table.HeaderCell>
              <Table.Cell className={styles.days}>
                {formatDate(from, language)}–{formatDate(to, language)}
              </Table.Cell>
              <Table.Cell>{text(planReportAudiences.labels[audience])}</Table.Cell>
              <Table.Cell>
                <span className={styles.states}>
                  <Tag data-size="sm" data-color={state === 'draft' ? 'neutral' : 'accent'}>
                    {text(planReportStates.labels[state])}
                  </Tag>
                  {open && <Tag data-size="sm">{words.open}</Tag>}
                </span>
              </Table.Cell>
              <Table.Cell className={styles.days}>{formatDate(frozenAt, language)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

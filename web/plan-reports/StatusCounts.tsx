import { measureStatuses } from '../../geodata/model/measure.ts'
import type { Frozen } from '../../geodata/model/planReport.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'

/** How many measures stand where, to write a summary by. */
export function StatusCounts({ frozen: { measures, plan } }: { frozen: Frozen }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  return (
    <aside className={styles.beside} aria-label={words.figures(plan)}>
      <p>
        <strong>{plan}</strong>
      </p>
      <dl className={styles.counts}>
        {measureStatuses.codes.map((status) => {
          const count = measures.filter((measure) => measure.status === status).length
          return count === 0 ? null : (
            <div key={status}>
              <dt>{text(measureStatuses.labels[status])}</dt>
              <dd>{count}</dd>
            </div>
          )
        })}
      </dl>
    </aside>
  )
}

import type { Measure } from '../../../geodata/model/measure.ts'
import { measureWarnings } from '../../../geodata/plan/measureWarnings.ts'
import { useText } from '../../words/words.ts'
import { usePlan } from '../usePlan.ts'
import styles from './Measure.module.css'

/** What is worth a second look with a field of a measure; nothing where there is nothing. */
export function Remark({ measure, field }: { measure: Measure; field: string }) {
  const text = useText()
  const period = usePlan().data?.document.period
  const remark =
    period && measureWarnings(measure, { verbs: measure.verbs, period }).find((one) => one.field === field)
  return remark ? <p className={styles.remark}>{text(remark.message)}</p> : null
}

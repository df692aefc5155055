import { planVerbs } from '../../../geodata/model/actionPlan.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { verbRules } from '../../../geodata/plan/verbs.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'

/** What the verbs of a measure promise: what counts as done. */
export function MeasurePromise({ measure: { verbs } }: { measure: Measure }) {
  const words = useWords(measureWords)
  const text = useText()
  return (
    <dl className={styles.promise} aria-label={words.countsAsDone}>
      {verbs.map((verb) => (
        <div key={verb}>
          <dt>{words.verb(text(planVerbs.labels[verb]))}</dt>
          <dd>{text(verbRules[verb].done)}</dd>
        </div>
      ))}
    </dl>
  )
}

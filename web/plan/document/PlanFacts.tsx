import { Heading } from '@digdir/designsystemet-react'
import { type PlanDocument, planLevels } from '../../../geodata/model/actionPlan.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Document.module.css'
import { documentWords } from './documentWords.ts'

/** What a plan is, and who its departments are. */
export function PlanFacts({ document }: { document: PlanDocument }) {
  const words = useWords(documentWords)
  const text = useText()
  const language = useLanguage()
  const { municipality, period, adoptedOn, source, measures, departments, actors } = document
  const levels = planLevels.codes.map(
    (level) =>
      `${text(planLevels.labels[level])}: ${measures.filter((measure) => measure.level === level).length}`,
  )
  const facts = [
    [words.municipality, municipality],
    [words.period, `${period.from}–${period.to}`],
    [words.adoptedOn, adoptedOn && formatDate(adoptedOn, language)],
    [words.source, source],
    [words.measures, `${measures.length} (${levels.join(', ')})`],
    [words.actors, actors.length],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <section className={styles.section} aria-labelledby="plan-departments">
        <Heading level={2} data-size="sm" id="plan-departments">
          {words.departments}
        </Heading>
        <p className={styles.quiet}>{words.departmentsHelp}</p>
        <dl className={styles.facts}>
          {departments.map(({ code, name, units }) => (
            <div key={code}>
              <dt>{name}</dt>
              <dd>{units.length > 0 ? units.join(', ') : words.noUnits}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

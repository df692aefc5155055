import { inspectionPointsOf } from '../../geodata/inspections/points.ts'
import { type InspectionInput, inspectionPoints, pointAnswers } from '../../geodata/model/inspection.ts'
import { Options } from '../field-forms/Options.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Inspections.module.css'
import { inspectionWords } from './inspectionWords.ts'

/** What the type of safeguard asks for: yes, no or not seen, each a large target. */
export function InspectionPoints({
  kind,
  answers,
  onChange,
}: {
  kind: string
  answers: InspectionInput['answers']
  onChange: (answers: InspectionInput['answers']) => void
}) {
  const words = useWords(inspectionWords)
  const text = useText()
  return (
    <section className={styles.section}>
      <h2 className={styles.legend}>{words.points}</h2>
      <p className={styles.quiet}>{words.pointsHelp}</p>
      {inspectionPointsOf(kind).map((point) => (
        <Options
          key={point}
          legend={text(inspectionPoints.labels[point])}
          options={pointAnswers.codes.map((code) => [code, text(pointAnswers.labels[code])])}
          value={answers[point] ?? null}
          onChange={(answer) => onChange({ ...answers, [point]: answer })}
        />
      ))}
    </section>
  )
}

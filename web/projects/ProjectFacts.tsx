import { areaM2 } from '../../geodata/geometry/measure.ts'
import type { ThingOf } from '../api/things.ts'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import { chosenFields } from '../components/fields/fieldInfo.ts'
import { formatArea } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { formFields } from './formLayout.ts'
import { formWords } from './formWords.ts'
import styles from './ProjectFacts.module.css'

/** Every fact of a project as it stands, unknown ones too: a gap is part of the answer. */
export function ProjectFacts({ project }: { project: ThingOf<'projects'> }) {
  const words = useWords(formWords)
  const text = useText()
  const language = useLanguage()
  const properties: Record<string, unknown> = project.properties
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.area}</dt>
        <dd>{formatArea(areaM2(project.geometry), language)}</dd>
      </div>
      {chosenFields('projects', formFields).map(({ name, meta }) => (
        <div key={name}>
          <dt>{text(meta.label)}</dt>
          <dd>
            <FieldValue value={properties[name]} meta={meta} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

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

/** What is known of a project, and by name what is not: a gap is part of the answer, and no is not a gap. */
export function ProjectFacts({ project }: { project: ThingOf<'projects'> }) {
  const words = useWords(formWords)
  const text = useText()
  const language = useLanguage()
  const properties: Record<string, unknown> = project.properties
  const fields = chosenFields('projects', formFields)
  const unknown = fields.filter(({ name }) => isUnknown(properties[name]))
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{words.area}</dt>
          <dd>{formatArea(areaM2(project.geometry), language)}</dd>
        </div>
        {fields
          .filter((field) => !unknown.includes(field))
          .map(({ name, meta }) => (
            <div key={name}>
              <dt>{text(meta.label)}</dt>
              <dd>
                <FieldValue value={properties[name]} meta={meta} />
              </dd>
            </div>
          ))}
      </dl>
      {unknown.length > 0 && (
        <p className={styles.unknown}>
          <strong>{words.notStated}</strong> {unknown.map(({ meta }) => text(meta.label)).join(' · ')}
        </p>
      )}
    </>
  )
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

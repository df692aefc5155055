import { type MeasuredItem, measureKinds } from '../../geodata/model/measurement.ts'
import { sayValue } from '../components/fields/sayValue.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import styles from './Measurements.module.css'
import { fieldsOfKind } from './measurementRows.ts'

/** What is measured, to read: only what is known of each thing. */
export function MeasurementList({ items }: { items: readonly MeasuredItem[] }) {
  const words = useWords(checkWords)
  if (items.length === 0) return <p>{words.nothingMeasured}</p>
  return (
    <ul className={styles.read}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list to read, whole each time
        <li key={at}>
          <Measured item={item} />
        </li>
      ))}
    </ul>
  )
}

function Measured({ item }: { item: MeasuredItem }) {
  const text = useText()
  const language = useLanguage()
  const facts = fieldsOfKind(item.kind).flatMap(({ name, meta }) => {
    const value = name === 'where' ? undefined : sayValue(item[name as keyof typeof item], meta, language)
    return value === undefined ? [] : [`${text(meta.label).toLowerCase()}: ${value}`]
  })
  return (
    <>
      <strong>
        {text(measureKinds.labels[item.kind])}, {item.where}
      </strong>
      {facts.length > 0 && `: ${facts.join('; ')}`}
    </>
  )
}

import type { FieldMeta } from '../../../geodata/model/field.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './fields.module.css'
import { sayValue } from './sayValue.ts'

/** As `sayValue`, with unknown shown as "ikke registrert". */
export function FieldValue({ value, meta }: { value: unknown; meta: FieldMeta }) {
  const language = useLanguage()
  const words = useWords()
  return <>{sayValue(value, meta, language) ?? <em className={styles.unknown}>{words.notRegistered}</em>}</>
}

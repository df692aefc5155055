import type { FieldMeta } from '../../../geodata/model/field.ts'
import { safeguardTypes } from '../../../geodata/model/safeguard.ts'
import { useTypeName } from '../../safeguards/typeName.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './fields.module.css'
import { sayValue } from './sayValue.ts'

/** As `sayValue`, with unknown shown as "ikke registrert". */
export function FieldValue({ value, meta }: { value: unknown; meta: FieldMeta }) {
  const language = useLanguage()
  const words = useWords()
  if (typeof value === 'string' && meta.codes === safeguardTypes.labels) return <TypeName kind={value} />
  return <>{sayValue(value, meta, language) ?? <em className={styles.unknown}>{words.notRegistered}</em>}</>
}

/** The name of a type of safeguard, which may be the municipality's own. */
function TypeName({ kind }: { kind: string }) {
  return <>{useTypeName()(kind)}</>
}

import type { External } from '../../../geodata/model/thing.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { FieldValue } from './FieldValue.tsx'
import type { FieldInfo } from './fieldInfo.ts'
import styles from './fields.module.css'
import { fieldWords } from './fieldWords.ts'

/** An attribute that belongs to an outside register: shown with its source and date, not editable. */
export function OwnedField({
  field,
  value,
  external,
}: {
  field: FieldInfo
  value: unknown
  external: External
}) {
  const text = useText()
  return (
    <div className={styles.owned}>
      <span className={styles.ownedLabel}>{text(field.meta.label)}</span>
      <span>
        <FieldValue value={value} meta={field.meta} />
      </span>
      <OwnerNote external={external} />
    </div>
  )
}

/** "Fra NVDB, 22.11.2026". */
export function OwnerNote({ external }: { external: External }) {
  const words = useWords(fieldWords)
  const language = useLanguage()
  return (
    <span className={styles.ownerNote} title={words.ownedHelp}>
      {words.ownedBy(words.sources[external.source], formatDate(external.date, language))}
    </span>
  )
}

/** The outside register that owns an attribute of the thing, if any. */
export function ownerOf(external: readonly External[], fieldName: string): External | undefined {
  return external.find(({ fields }) => fields.includes(fieldName))
}

import type { FieldMeta } from '../../geodata/model/field.ts'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import { useText } from '../words/words.ts'
import { Becomes } from './Becomes.tsx'

/** One attribute, from what to what. */
export function FieldChange({ meta, from, to }: { meta: FieldMeta; from: unknown; to: unknown }) {
  const text = useText()
  return (
    <>
      {text(meta.label)}:{' '}
      <del>
        <FieldValue value={from} meta={meta} />
      </del>{' '}
      <Becomes />{' '}
      <ins>
        <FieldValue value={to} meta={meta} />
      </ins>
    </>
  )
}

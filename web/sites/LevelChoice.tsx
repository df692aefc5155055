import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { type Control, Controller } from 'react-hook-form'
import { levelCriteria, siteLevels } from '../../geodata/sites/site.ts'
import type { FieldInfo } from '../components/fields/fieldInfo.ts'
import { fieldWords } from '../components/fields/fieldWords.ts'
import type { FormValues } from '../components/fields/formValues.ts'
import { useText, useWords } from '../words/words.ts'

/** The level, with the written criterion beside each, so that nobody chooses by the number alone. */
export function LevelChoice({
  field,
  id,
  control,
}: {
  field: FieldInfo
  id: string
  control: Control<FormValues>
}) {
  const words = useWords(fieldWords)
  const text = useText()
  return (
    <Controller
      name={field.name}
      control={control}
      render={({ field: bound, fieldState }) => (
        <Fieldset id={id} tabIndex={-1}>
          <Fieldset.Legend>{`${text(field.meta.label)} (${words.required})`}</Fieldset.Legend>
          {siteLevels.codes.map((code) => (
            <Radio
              key={code}
              name={id}
              value={code}
              label={text(siteLevels.labels[code])}
              description={text(levelCriteria[code])}
              checked={bound.value === code}
              onBlur={bound.onBlur}
              onChange={() => bound.onChange(code)}
            />
          ))}
          {fieldState.error && <ValidationMessage>{fieldState.error.message}</ValidationMessage>}
        </Fieldset>
      )}
    />
  )
}

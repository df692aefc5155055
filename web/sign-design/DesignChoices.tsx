import { Field, Label, Select, Switch, ValidationMessage } from '@digdir/designsystemet-react'
import { type SignSize, signSizes } from '../../geodata/model/sign.ts'
import { useText, useWords } from '../words/words.ts'
import type { DesignSearch } from './routes.ts'
import styles from './SignDesign.module.css'
import { signDesignWords } from './signDesignWords.ts'

/** What may be tried before a file is made: another size, and with or without a QR code. */
export function DesignChoices({
  size,
  ownSize,
  withCode,
  onChange,
}: {
  size: SignSize
  /** What is registered of the sign; null where nobody has chosen. */
  ownSize: SignSize | null
  withCode: boolean
  onChange: (patch: Pick<DesignSearch, 'size' | 'qr'>) => void
}) {
  const words = useWords(signDesignWords)
  const text = useText()
  return (
    <div className={`${styles.choices} ${styles.screenOnly}`}>
      <Field>
        <Label>{words.size}</Label>
        <Select
          value={size}
          onChange={({ target }) => {
            const chosen = target.value as SignSize
            onChange({ size: chosen === ownSize ? undefined : chosen })
          }}
        >
          {signSizes.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(signSizes.labels[code])}
            </Select.Option>
          ))}
        </Select>
        {ownSize !== size && (
          <ValidationMessage data-color="info">
            {ownSize ? words.otherSize(text(signSizes.labels[ownSize])) : words.noSize}
          </ValidationMessage>
        )}
      </Field>
      <Switch
        label={words.withCode}
        description={words.withCodeHelp}
        checked={withCode}
        onChange={({ target }) => onChange({ qr: target.checked ? undefined : 'no' })}
      />
    </div>
  )
}

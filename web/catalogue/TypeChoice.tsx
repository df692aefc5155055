import { Alert, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import type { SafeguardPlace } from '../../geodata/model/safeguard.ts'
import { sayFailure } from '../api/failure.ts'
import { fieldWords } from '../components/fields/fieldWords.ts'
import { useText, useWords } from '../words/words.ts'
import { AloneNote } from './AloneNote.tsx'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'
import { Evidence } from './Evidence.tsx'
import { groupTypes } from './groupTypes.ts'
import { useCatalogue } from './useCatalogue.ts'

export interface TypeChoiceProps {
  /** The id of the control, so that an error summary can lead to it. */
  id: string
  label: string
  /** A type's code; empty while none is chosen. */
  value: string
  error?: string
  /** What the safeguard is at, to tell whether something that covers stands there. */
  at: SafeguardPlace | null
  /** The safeguard itself, where it is there already. */
  self: string | null
  onChange: (kind: string) => void
  onBlur: () => void
}

/** Choosing a type of safeguard: by category, what limits access first, with what is known of the one that is chosen. */
export function TypeChoice({ id, label, value, error, at, self, onChange, onBlur }: TypeChoiceProps) {
  const words = useWords(catalogueWords)
  const fields = useWords(fieldWords)
  const text = useText()
  const catalogue = useCatalogue()
  const types = catalogue.data?.entries ?? []
  const chosen = types.find(({ code }) => code === value)
  // A retired type is there for the safeguard that has it, and offered to no other.
  const offered = types.filter(({ code, own }) => !own?.retired || code === value)
  const shown = ({ code, name, own }: EffectiveEntry) =>
    `${code} ${text(name)}${own?.retired ? ` (${words.retired.toLowerCase()})` : ''}`
  return (
    <div className={styles.choice}>
      <Field>
        <Label>{label}</Label>
        <Field.Description>{words.chooseHelp}</Field.Description>
        <Select
          id={id}
          value={value}
          aria-invalid={Boolean(error)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        >
          <Select.Option value="">{fields.choose}</Select.Option>
          {value !== '' && !chosen && <Select.Option value={value}>{value}</Select.Option>}
          {groupTypes(offered).map((group) => (
            <Select.Optgroup key={group.category} label={text(safeguardCategories.labels[group.category])}>
              {group.types.map((type) => (
                <Select.Option key={type.code} value={type.code}>
                  {shown(type)}
                </Select.Option>
              ))}
            </Select.Optgroup>
          ))}
        </Select>
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
      {catalogue.isError && (
        <Alert data-color="danger" data-size="sm">
          {sayFailure(catalogue.error)}
        </Alert>
      )}
      {chosen && (
        <div className={styles.chosen}>
          <Evidence type={chosen} />
          <p>{words.roles[chosen.covers]}.</p>
          <p>
            <strong>{words.reservations}:</strong> {text(chosen.reservations)}
          </p>
          <p>
            <Link to="/sikring/typer/$code" params={{ code: chosen.code }} target="_blank">
              {words.more}
            </Link>
          </p>
          <AloneNote type={chosen} at={at} self={self} />
        </div>
      )}
    </div>
  )
}

import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import type { CodeList } from '../../geodata/model/codes.ts'
import {
  agreementStates,
  helplineAudiences,
  helplineKinds,
  signLanguages,
} from '../../geodata/model/helpline.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Helplines.module.css'
import type { Errors, HelplineDraft } from './helplineDraft.ts'
import { helplineWords } from './helplineWords.ts'

interface FieldsProps {
  draft: HelplineDraft
  errors: Errors
  controlId: (name: string) => string
  onChange: (changes: Partial<HelplineDraft>) => void
}

export function HelplineFields(props: FieldsProps) {
  const { draft, errors, controlId, onChange } = props
  const words = useWords(helplineWords)
  const text = useText()
  const written = (name: 'name' | 'number' | 'website', help: string, maxLength: number) => (
    <Textfield
      id={controlId(name)}
      label={words[name]}
      description={help}
      maxLength={maxLength}
      autoComplete="off"
      value={draft[name]}
      error={errors[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
  return (
    <>
      {written('name', words.nameHelp, 80)}
      {written('number', words.numberHelp, 20)}
      <div className={styles.fields}>
        <Choice
          label={words.kind}
          list={helplineKinds}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <Choice
          label={words.audience}
          list={helplineAudiences}
          value={draft.audience}
          onChange={(audience) => onChange({ audience })}
        />
      </div>
      <Hours {...props} />
      <Fieldset>
        <Fieldset.Legend>{words.languages}</Fieldset.Legend>
        <div className={styles.checks}>
          {signLanguages.codes.map((code) => (
            <Checkbox
              key={code}
              value={code}
              label={text(signLanguages.labels[code])}
              checked={draft.languages.includes(code)}
              onChange={({ target }) =>
                onChange({
                  languages: signLanguages.codes.filter((one) =>
                    one === code ? target.checked : draft.languages.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </Fieldset>
      {written('website', words.websiteHelp, 200)}
      <Checkbox
        label={words.onHelpPageField}
        checked={draft.onHelpPage}
        onChange={({ target }) => onChange({ onHelpPage: target.checked })}
      />
      <Agreement {...props} />
      <Textfield
        multiline
        rows={2}
        id={controlId('note')}
        label={words.note}
        description={words.noteHelp}
        maxLength={1000}
        value={draft.note}
        error={errors.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  )
}

/** When the service answers: always, or in words as they stand on the sign. */
function Hours({ draft, errors, controlId, onChange }: FieldsProps) {
  const words = useWords(helplineWords)
  const text = useText()
  return (
    <Fieldset>
      <Fieldset.Legend>{words.hours}</Fieldset.Legend>
      <Checkbox
        id={controlId('hours')}
        label={words.always}
        checked={draft.always}
        onChange={({ target }) => onChange({ always: target.checked, ...(target.checked && { hours: {} }) })}
      />
      {!draft.always && (
        <div className={styles.fields}>
          {signLanguages.codes.map((code) => (
            <Textfield
              key={code}
              label={words.hoursText(text(signLanguages.labels[code]))}
              lang={code}
              maxLength={40}
              autoComplete="off"
              value={draft.hours[code] ?? ''}
              onChange={(event) => onChange({ hours: { ...draft.hours, [code]: event.target.value } })}
            />
          ))}
        </div>
      )}
      {errors.hours && <ValidationMessage>{errors.hours}</ValidationMessage>}
    </Fieldset>
  )
}

/** Whether the service knows that its number is put up, and can answer. */
function Agreement({ draft, errors, controlId, onChange }: FieldsProps) {
  const words = useWords(helplineWords)
  const { agreement } = draft
  const change = (changes: Partial<typeof agreement>) => onChange({ agreement: { ...agreement, ...changes } })
  return (
    <Fieldset>
      <Fieldset.Legend>{words.agreement}</Fieldset.Legend>
      <Fieldset.Description>{words.agreementHelp}</Fieldset.Description>
      <div className={styles.fields}>
        <Choice
          label={words.agreementState}
          list={agreementStates}
          value={agreement.state}
          onChange={(state) => change({ state })}
        />
        <Textfield
          type="date"
          id={controlId('agreement.on')}
          label={words.agreementOn}
          value={agreement.on}
          error={errors['agreement.on']}
          onChange={(event) => change({ on: event.target.value })}
        />
        <Textfield
          label={words.caseNumber}
          maxLength={60}
          value={agreement.caseNumber}
          onChange={(event) => change({ caseNumber: event.target.value })}
        />
      </div>
      <Textfield
        multiline
        rows={2}
        id={controlId('agreement.capacity')}
        label={words.capacity}
        description={words.capacityHelp}
        maxLength={500}
        value={agreement.capacity}
        error={errors['agreement.capacity']}
        onChange={(event) => change({ capacity: event.target.value })}
      />
    </Fieldset>
  )
}

function Choice<Code extends string>({
  label,
  list,
  value,
  onChange,
}: {
  label: string
  list: CodeList<Code>
  value: Code
  onChange: (code: Code) => void
}) {
  const text = useText()
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value as Code)}>
        {list.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {text(list.labels[code])}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

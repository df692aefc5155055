import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { coverRoles, evidenceGrades, safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import { edgeKinds } from '../../geodata/model/edge.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'
import type { OwnTypeDraft } from './ownTypeForm.ts'
import { ownTypeWords } from './ownTypeWords.ts'
import { SuitsChoice } from './SuitsChoice.tsx'

export interface OwnTypeFieldsProps {
  draft: OwnTypeDraft
  controlId: (name: string) => string
  errorAt: (name: string) => string | undefined
  onChange: (changes: Partial<OwnTypeDraft>) => void
}

export function OwnTypeFields(props: OwnTypeFieldsProps) {
  const { draft, controlId, errorAt, onChange } = props
  const words = useWords(ownTypeWords)
  const { roles } = useWords(catalogueWords)
  const text = useText()
  const choice = <Code extends string>(
    name: 'category' | 'covers' | 'evidence',
    help: string | undefined,
    options: readonly (readonly [Code, string])[],
  ) => (
    <Field>
      <Label>{words[name]}</Label>
      {help && <Field.Description>{help}</Field.Description>}
      <Select
        id={controlId(name)}
        value={draft[name]}
        aria-invalid={Boolean(errorAt(name))}
        onChange={(event) => onChange({ [name]: event.target.value })}
      >
        {options.map(([code, label]) => (
          <Select.Option key={code} value={code}>
            {label}
          </Select.Option>
        ))}
      </Select>
      {errorAt(name) && <ValidationMessage>{errorAt(name)}</ValidationMessage>}
    </Field>
  )
  return (
    <>
      <Both name="name" help={words.nameHelp} {...props} />
      {choice(
        'category',
        undefined,
        safeguardCategories.codes.map((code) => [code, text(safeguardCategories.labels[code])] as const),
      )}
      {choice('covers', words.coversHelp, [
        ['', words.choose] as const,
        ...coverRoles.map((role) => [role, roles[role]] as const),
      ])}
      {draft.covers !== '' && draft.covers !== 'no' && <EdgesChoice {...props} />}
      <Both name="basis" help={words.basisHelp} {...props} />
      <Textfield
        multiline
        rows={3}
        id={controlId('sources')}
        label={words.sources}
        description={words.sourcesHelp}
        value={draft.sources}
        error={errorAt('sources')}
        onChange={(event) => onChange({ sources: event.target.value })}
      />
      {choice(
        'evidence',
        words.evidenceHelp,
        evidenceGrades.codes.map((code) => [code, `${code}: ${text(evidenceGrades.labels[code])}`] as const),
      )}
      <Both name="suitableFor" help={words.suitableForHelp} {...props} />
      <SuitsChoice {...props} />
      <Both name="reservations" help={words.reservationsHelp} {...props} />
      <div className={styles.interval}>
        <Textfield
          id={controlId('every')}
          label={words.inspectEvery}
          description={words.inspectHelp}
          inputMode="numeric"
          autoComplete="off"
          value={draft.every}
          error={errorAt('every') && words.notWhole}
          onChange={(event) => onChange({ every: event.target.value })}
        />
        <Select
          aria-label={words.unit}
          value={draft.unit}
          onChange={(event) => onChange({ unit: event.target.value as OwnTypeDraft['unit'] })}
        >
          <Select.Option value="months">{words.months}</Select.Option>
          <Select.Option value="days">{words.days}</Select.Option>
        </Select>
      </div>
    </>
  )
}

/** One text in both languages, bokmål first. */
function Both({
  name,
  help,
  draft,
  controlId,
  errorAt,
  onChange,
}: OwnTypeFieldsProps & { name: 'name' | 'basis' | 'suitableFor' | 'reservations'; help: string }) {
  const words = useWords(ownTypeWords)
  const field = (language: 'nb' | 'en') => (
    <Textfield
      id={controlId(`${name}.${language}`)}
      label={language === 'nb' ? words[name] : `${words[name]} (${words.english})`}
      description={language === 'nb' ? help : words.englishHelp}
      lang={language}
      value={draft[name][language]}
      error={errorAt(`${name}.${language}`)}
      onChange={(event) => onChange({ [name]: { ...draft[name], [language]: event.target.value } })}
    />
  )
  return (
    <div className={styles.pair}>
      {field('nb')}
      {field('en')}
    </div>
  )
}

function EdgesChoice({ draft, controlId, errorAt, onChange }: OwnTypeFieldsProps) {
  const words = useWords(ownTypeWords)
  const text = useText()
  return (
    <Fieldset id={controlId('edges')} tabIndex={-1}>
      <Fieldset.Legend>{words.edges}</Fieldset.Legend>
      <div className={styles.checks}>
        {edgeKinds.codes.map((kind) => (
          <Checkbox
            key={kind}
            value={kind}
            label={text(edgeKinds.labels[kind])}
            checked={draft.edges.includes(kind)}
            onChange={({ target }) =>
              onChange({
                edges: edgeKinds.codes.filter((one) =>
                  one === kind ? target.checked : draft.edges.includes(one),
                ),
              })
            }
          />
        ))}
      </div>
      {errorAt('edges') && <ValidationMessage>{errorAt('edges')}</ValidationMessage>}
    </Fieldset>
  )
}

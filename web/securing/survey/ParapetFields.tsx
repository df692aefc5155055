import { Button, Field, Input, Label, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { conditions, measureBasis } from '../../../geodata/model/bridge.ts'
import type { CodeList } from '../../../geodata/model/codes.ts'
import { yesNoPartly } from '../../../geodata/model/securing.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { edgeName } from '../edgeName.ts'
import { Choice } from '../editor/Choice.tsx'
import styles from '../editor/Editor.module.css'
import { MetresField } from '../editor/MetresField.tsx'
import { stretchWords } from '../editor/stretchWords.ts'
import type { ParapetForm } from './surveyForm.ts'
import type { SurveyPart } from './surveyPart.ts'
import { surveyWords } from './surveyWords.ts'

/** One measured parapet: where, how high, when and how it was measured. */
export function ParapetFields({
  parapet,
  at,
  drafting,
  errors,
  controlId,
  onRemove,
}: SurveyPart & { parapet: ParapetForm; at: number; onRemove: () => void }) {
  const words = useWords(surveyWords)
  const typed = useWords(stretchWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const path = `parapets.${at}`
  const change = (part: Partial<ParapetForm>, touched?: string) =>
    drafting.change(
      (before) => ({
        ...before,
        parapets: before.parapets.map((one) => (one.key === parapet.key ? { ...one, ...part } : one)),
      }),
      touched && `${parapet.key} ${touched}`,
    )
  const options = <Code extends string>({ codes, labels }: CodeList<Code>) =>
    codes.map((code) => [code, text(labels[code])] as const)
  const field = (member: string) => ({
    id: controlId(`${path}.${member}`),
    error: errors[`${path}.${member}`],
  })
  return (
    <fieldset className={styles.stretch}>
      <legend>{words.parapet(at + 1)}</legend>
      <Choice
        {...field('edge')}
        label={typed.edge}
        options={drafting.draft.edges.map((edge) => [edge.code, edgeName(edge, language)] as const)}
        value={parapet.edge}
        onChange={(edge) => change({ edge })}
      />
      <MetresField
        {...field('from')}
        label={typed.from}
        value={parapet.from}
        onChange={(from) => change({ from }, 'from')}
      />
      <MetresField
        {...field('to')}
        label={typed.to}
        value={parapet.to}
        onChange={(to) => change({ to }, 'to')}
      />
      <div className={styles.beside}>
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={words.removeParapet(at + 1)}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
      <MetresField
        {...field('heightMetres')}
        label={words.height}
        value={parapet.height}
        onChange={(height) => change({ height }, 'height')}
      />
      <Field>
        <Label>{words.measuredOn}</Label>
        <Input
          id={controlId(`${path}.measuredOn`)}
          type="date"
          value={parapet.measuredOn}
          aria-invalid={errors[`${path}.measuredOn`] ? true : undefined}
          onChange={(event) => change({ measuredOn: event.target.value }, 'measuredOn')}
        />
        {errors[`${path}.measuredOn`] && (
          <ValidationMessage>{errors[`${path}.measuredOn`]}</ValidationMessage>
        )}
      </Field>
      <Choice
        {...field('basis')}
        label={words.basis}
        options={options(measureBasis)}
        value={parapet.basis}
        onChange={(basis) => change({ basis })}
      />
      <Choice
        {...field('climbResistant')}
        label={words.climbResistant}
        options={options(yesNoPartly)}
        empty={shared.unknown}
        value={parapet.climbResistant}
        onChange={(climbResistant) => change({ climbResistant })}
      />
      <Choice
        {...field('condition')}
        label={words.condition}
        options={options(conditions)}
        empty={shared.unknown}
        value={parapet.condition}
        onChange={(condition) => change({ condition })}
      />
      <div className={styles.all}>
        <Textfield
          {...field('note')}
          label={words.note}
          value={parapet.note}
          autoComplete="off"
          onChange={(event) => change({ note: event.target.value }, 'note')}
        />
      </div>
    </fieldset>
  )
}

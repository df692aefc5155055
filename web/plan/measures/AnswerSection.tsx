import { Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { Measure } from '../../../geodata/model/measure.ts'
import { ResponsibleField } from '../../follow-ups/ResponsibleField.tsx'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { usePlan } from '../usePlan.ts'
import { fieldsChange } from './changeMeasure.ts'
import { EditableSection } from './EditableSection.tsx'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import { PartForm } from './PartForm.tsx'
import { Remark } from './Remark.tsx'
import { useMeasurePart } from './useMeasurePart.ts'

/** Who answers for the measure, and its dates. */
export function AnswerSection({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  return (
    <EditableSection
      title={words.answer}
      edit={words.changeAnswer}
      form={(close) => <AnswerForm measure={measure} onDone={close} />}
    >
      <AnswerFacts measure={measure} />
    </EditableSection>
  )
}

function AnswerFacts({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const plan = usePlan().data?.document
  const { departments, unit, responsible, startOn, dueOn } = measure
  const names = departments.map((code) => plan?.departments.find((one) => one.code === code)?.name ?? code)
  const facts = [
    [words.departments, names.join(', ')],
    [words.unit, unit],
    [words.responsible, responsible],
    [words.startOn, startOn && formatDate(startOn, language)],
    [words.dueOn, dueOn && formatDate(dueOn, language)],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || <span className={styles.quiet}>{words.notSet}</span>}</dd>
          </div>
        ))}
      </dl>
      <Remark measure={measure} field="dueOn" />
    </>
  )
}

function AnswerForm({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const words = useWords(measureWords)
  const listId = useId()
  const plan = usePlan().data?.document
  const { unit, responsible, startOn, dueOn } = measure
  const part = useMeasurePart({
    measure,
    start: { unit, responsible, startOn, dueOn },
    change: fieldsChange,
    onDone,
  })
  const { draft, errors, set } = part
  const units = plan?.departments
    .filter(({ code }) => measure.departments.includes(code))
    .flatMap((department) => [department.name, ...department.units])
  return (
    <PartForm part={part} stored={(stored) => <AnswerFacts measure={stored} />}>
      <Textfield
        label={words.unit}
        description={words.unitHelp}
        maxLength={200}
        list={listId}
        autoComplete="off"
        value={draft.unit}
        error={errors.unit}
        onChange={(event) => set({ unit: event.target.value })}
      />
      <datalist id={listId}>
        {units?.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ResponsibleField value={draft.responsible} onChange={(name) => set({ responsible: name })} />
      {errors.responsible && <ValidationMessage>{errors.responsible}</ValidationMessage>}
      <div className={styles.fields}>
        {(['startOn', 'dueOn'] as const).map((name) => (
          <Textfield
            key={name}
            type="date"
            label={words[name]}
            value={draft[name] ?? ''}
            error={errors[name]}
            onChange={(event) => set({ [name]: event.target.value || null })}
          />
        ))}
      </div>
    </PartForm>
  )
}

import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { ProjectProperties } from '../../geodata/model/project.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useCurrentChecklist } from '../checklists/useChecklist.ts'
import { ConflictScreen } from '../components/fields/ConflictScreen.tsx'
import { ErrorList } from '../components/fields/ErrorList.tsx'
import { chosenFields, type FieldInfo, fieldsOf } from '../components/fields/fieldInfo.ts'
import { fieldWords } from '../components/fields/fieldWords.ts'
import { valueTyped } from '../components/fields/formValues.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { ThingField } from '../components/fields/ThingField.tsx'
import { useThingForm } from '../components/fields/useThingForm.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { type FormSection, formFields, formLayout } from './formLayout.ts'
import { formWords } from './formWords.ts'
import styles from './ProjectForm.module.css'
import { useFieldFocus } from './useFieldFocus.ts'

interface Props {
  project: ThingOf<'projects'> | null
  /** The area to store; null while none is drawn. */
  geometry: Geometry | null
  /** The attribute someone was sent here to fill in. */
  field?: string
  onSaved: (project: ThingOf<'projects'>, thenCheck: boolean) => void
  onCancel: () => void
}

/** The facts of a project: what decides the check first, the rest folded away. */
export function ProjectForm({ project, geometry, field: wanted, onSaved, onCancel }: Props) {
  const words = useWords(formWords)
  const shared = useWords()
  const mayRun = useMay()('checks:run')
  const fields = useHelpedFields()
  const thenCheck = useRef(false)
  const form = useThingForm({
    collection: 'projects',
    thing: project,
    geometry,
    fields,
    defaults: { status: 'active' },
    onSaved: (saved) => onSaved(saved, thenCheck.current),
  })
  const { save, errors, controlId } = form
  const typed = useWatch({ control: form.control })
  const checklist = useCurrentChecklist().data
  const layout = useMemo(() => {
    const values = fields.map((field) => [field.name, valueTyped(field, typed[field.name] ?? '')])
    return formLayout(Object.fromEntries(values) as Partial<ProjectProperties>, checklist?.points ?? [])
  }, [fields, typed, checklist])
  useFieldFocus(wanted && controlId(wanted))

  const fieldsIn = (section: FormSection) =>
    layout[section].map((name) => (
      <ThingField
        key={name}
        field={fields.find((field) => field.name === name)!}
        id={controlId(name)}
        control={form.control}
        start={project?.properties ?? {}}
        external={project?.external ?? []}
      />
    ))
  const holds = (section: FormSection) =>
    layout[section].some((name) => errors[name] !== undefined || name === wanted)

  if (save.conflict) {
    return (
      <ConflictScreen
        fields={fieldsOf('projects')}
        conflict={save.conflict}
        onSave={save.resolve}
        onCancel={onCancel}
        error={save.error}
        busy={save.isSaving}
      />
    )
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.submit}>
      <ErrorList errors={errors} fields={form.editable} controlId={controlId} attempt={form.attempt} />
      <Section title={words.sections.case}>{fieldsIn('case')}</Section>
      <Section title={words.sections.contents}>{fieldsIn('contents')}</Section>
      <Section title={words.sections.measures}>
        <div className={styles.pairs}>{fieldsIn('measures')}</div>
      </Section>
      <Section title={words.sections.questions}>
        <p className={styles.help}>
          {layout.questions.length > 0 ? words.unknownHelp : words.chooseContents}
        </p>
        <div className={styles.questions}>{fieldsIn('questions')}</div>
      </Section>
      <Folded title={words.paperwork} open={holds('paperwork')}>
        {fieldsIn('paperwork')}
      </Folded>
      {layout.rest.length > 0 && (
        <Folded title={words.rest} open={holds('rest')}>
          <p className={styles.help}>{words.restHelp}</p>
          {fieldsIn('rest')}
        </Folded>
      )}
      {save.error !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(save.error)}
        </Alert>
      )}
      <div className={styles.actions}>
        {geometry === null && <NeedsArea />}
        {mayRun && (
          <Button
            type="submit"
            loading={save.isSaving && thenCheck.current}
            disabled={geometry === null}
            onClick={() => {
              thenCheck.current = true
            }}
          >
            {project && !form.isDirty ? words.check : words.saveAndCheck}
          </Button>
        )}
        <Button
          type="submit"
          variant={mayRun ? 'secondary' : 'primary'}
          loading={save.isSaving && !thenCheck.current}
          disabled={geometry === null}
          onClick={() => {
            thenCheck.current = false
          }}
        >
          {words.save}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={form.isDirty && !save.isSaved} />
    </form>
  )
}

/** The form's attributes with this form's own help beside the model's labels. */
function useHelpedFields(): readonly FieldInfo[] {
  const language = useLanguage()
  return useMemo(() => {
    const help: Record<string, string> = formWords[language].fieldHelp
    return chosenFields('projects', formFields).map((field) => {
      const said = help[field.name]
      return said ? { ...field, meta: { ...field.meta, help: { nb: said, en: said } } } : field
    })
  }, [language])
}

function NeedsArea() {
  return <span className={styles.needsArea}>{useWords(fieldWords).needsGeometry}</span>
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Folded until it is opened, or until something in it needs a look. */
function Folded({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <Details key={String(open)} defaultOpen={open} className={styles.folded}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content className={styles.section}>{children}</Details.Content>
    </Details>
  )
}

import { Alert, Button } from '@digdir/designsystemet-react'
import { useId, useMemo } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { Collection } from '../../../geodata/model/collections.ts'
import type { FieldGroup } from '../../../geodata/model/field.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { sayFailure } from '../../api/failure.ts'
import type { ThingOf } from '../../api/things.ts'
import { useMay } from '../../app/session.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { ConflictScreen } from './ConflictScreen.tsx'
import { ErrorList } from './ErrorList.tsx'
import { FieldInput } from './FieldInput.tsx'
import { chosenFields, type FieldInfo } from './fieldInfo.ts'
import styles from './fields.module.css'
import { fieldWords } from './fieldWords.ts'
import { checkForm, type FormValues, formValuesOf, type Properties } from './formValues.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import { OwnedField, ownerOf } from './OwnedField.tsx'
import { useSaveThing } from './useSaveThing.ts'

export interface ThingFormProps<C extends Collection> {
  collection: C
  /** The thing being edited, as it was read; null makes a new one. */
  thing: ThingOf<C> | null
  /** The geometry to store; null while none is drawn. Left out where the geometry is not edited. */
  geometry?: Geometry | null
  /** A subset of the attributes, in the order to show; all when left out. */
  fields?: readonly string[]
  /** What a new thing starts with, shown or not (such as `at`). */
  defaults?: Properties
  saveLabel?: string
  onSaved: (thing: ThingOf<C>) => void
  onCancel: () => void
}

/** The form of any thing, made from its schema: field errors from schema and server, conflicts, and nothing lost on a failed save. */
export function ThingForm<C extends Collection>(props: ThingFormProps<C>) {
  const { collection, thing, geometry, fields: names, defaults, saveLabel, onSaved, onCancel } = props
  const words = useWords(fieldWords)
  const shared = useWords()
  const language = useLanguage()
  const may = useMay()
  const formId = useId()
  const maySeeSecuring = may('securing:read')
  const fields = useMemo(
    () => chosenFields(collection, names).filter(({ meta }) => maySeeSecuring || !meta.securing),
    [collection, names, maySeeSecuring],
  )
  const editable = fields.filter(({ name }) => !ownerOf(thing?.external ?? [], name))
  const start: Properties = thing?.properties ?? defaults ?? {}
  const { control, handleSubmit, setError, formState } = useForm<FormValues>({
    defaultValues: formValuesOf(editable, start, language),
    resolver: (values) => {
      const checked = checkForm(collection, editable, values, language)
      if (checked.valid) return { values, errors: {} }
      const errors = Object.entries(checked.errors).map(([name, message]) => [
        name,
        { type: 'schema', message },
      ])
      return { values: {}, errors: Object.fromEntries(errors) }
    },
    shouldFocusError: false,
  })
  const save = useSaveThing({ collection, thing, geometry, defaults, onSaved })
  const errorsByName = formState.errors as Record<string, { message?: string } | undefined>
  const controlId = (name: string) => `${formId}-${name}`
  const isNew = thing === null
  const geometryChanged = geometry !== undefined && geometry !== (thing?.geometry ?? null)
  const isDirty = formState.isDirty || geometryChanged

  const submit = handleSubmit(async (values) => {
    const checked = checkForm(collection, editable, values, language)
    if (!checked.valid) return
    const touched = editable.filter(({ name }) => isNew || name in formState.dirtyFields)
    const changed = Object.fromEntries(touched.map(({ name }) => [name, checked.properties[name]]))
    const fieldErrors = await save.send(changed)
    for (const { field, message } of fieldErrors)
      setError(field.replace(/^properties\./, '').split('.')[0]!, { message })
  })

  if (save.conflict) {
    return (
      <ConflictScreen
        collection={collection}
        conflict={save.conflict}
        onSave={save.resolve}
        onCancel={onCancel}
        error={save.error}
        busy={save.isSaving}
      />
    )
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ErrorList
        errors={errorsByName}
        fields={editable}
        controlId={controlId}
        attempt={formState.submitCount}
      />
      {groupsOf(fields).map(([group, members]) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.groupTitle}>{words.groups[group]}</legend>
          {members.map((field) => {
            const external = ownerOf(thing?.external ?? [], field.name)
            if (external)
              return (
                <OwnedField key={field.name} field={field} value={start[field.name]} external={external} />
              )
            return (
              <Controller
                key={field.name}
                name={field.name}
                control={control}
                render={({ field: bound, fieldState }) => (
                  <FieldInput
                    field={field}
                    id={controlId(field.name)}
                    value={bound.value ?? ''}
                    error={fieldState.error?.message}
                    onChange={bound.onChange}
                    onBlur={bound.onBlur}
                  />
                )}
              />
            )
          })}
        </fieldset>
      ))}
      {save.error !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(save.error)}
        </Alert>
      )}
      <div className={styles.actions}>
        {geometry === null && <span>{words.needsGeometry}</span>}
        <Button type="submit" loading={save.isSaving} disabled={geometry === null}>
          {saveLabel ?? shared.save}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={isDirty && !save.isSaved} />
    </form>
  )
}

function groupsOf(fields: readonly FieldInfo[]): [FieldGroup, FieldInfo[]][] {
  return [...Map.groupBy(fields, ({ meta }) => meta.group)]
}

import { useId } from 'react'
import { useForm } from 'react-hook-form'
import type { Collection } from '../../../geodata/model/collections.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import type { ThingOf } from '../../api/things.ts'
import { useLanguage } from '../../words/language.ts'
import type { FieldInfo } from './fieldInfo.ts'
import { checkForm, type FormValues, formValuesOf, type Properties } from './formValues.ts'
import { ownerOf } from './OwnedField.tsx'
import { useSaveThing } from './useSaveThing.ts'

export interface ThingFormOptions<C extends Collection> {
  collection: C
  /** The thing being edited, as it was read; null makes a new one. */
  thing: ThingOf<C> | null
  /** The geometry to store; null while none is drawn. Left out where the geometry is not edited. */
  geometry?: Geometry | null
  /** What a new thing starts with, shown or not (such as `at`). */
  defaults?: Properties
  onSaved: (thing: ThingOf<C>) => void
}

/** A form over some of a collection's attributes: values as typed, errors from schema and server, and saving. Only what was changed is sent. */
export function useThingForm<C extends Collection>(
  options: ThingFormOptions<C> & { fields: readonly FieldInfo[] },
) {
  const { collection, thing, geometry, defaults, fields, onSaved } = options
  const language = useLanguage()
  const formId = useId()
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
  const geometryChanged = geometry !== undefined && geometry !== (thing?.geometry ?? null)

  const submit = handleSubmit(async (values) => {
    const checked = checkForm(collection, editable, values, language)
    if (!checked.valid) return
    const touched = editable.filter(({ name }) => thing === null || name in formState.dirtyFields)
    const changed = Object.fromEntries(touched.map(({ name }) => [name, checked.properties[name]]))
    const fieldErrors = await save.send(changed)
    for (const { field, message } of fieldErrors)
      setError(field.replace(/^properties\./, '').split('.')[0]!, { message })
  })

  return {
    control,
    submit,
    save,
    editable,
    errors: formState.errors as Record<string, { message?: string } | undefined>,
    attempt: formState.submitCount,
    isDirty: formState.isDirty || geometryChanged,
    controlId: (name: string) => `${formId}-${name}`,
  }
}

import { useId, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import type { FieldError } from '../../geodata/model/problem.ts'
import { ApiProblem } from '../api/failure.ts'
import type { FieldInfo } from '../components/fields/fieldInfo.ts'
import {
  checkFields,
  type FormValues,
  formValuesOf,
  type Properties,
} from '../components/fields/formValues.ts'
import { useLanguage } from '../words/language.ts'
import { type Remarks, remarksFrom, remarksOn } from './remarks.ts'

interface Options {
  schema: z.ZodObject
  fields: readonly FieldInfo[]
  start: Properties
  /** Fields whose text is checked. */
  texts: readonly string[]
  /** Rules beyond the schema: a message by field name. */
  judge?: (properties: Properties) => Readonly<Record<string, string>>
  /** Sends it; throws what went wrong. */
  send: (properties: Properties, textConfirmed: boolean) => Promise<void>
}

/**
 * A form whose texts are checked before they are sent: remarks stop the first attempt, and the writer either corrects
 * the text or confirms it. Nothing typed is touched by a failure.
 */
export function useRemarkedForm({ schema, fields, start, texts, judge, send }: Options) {
  const language = useLanguage()
  const formId = useId()
  const [asked, setAsked] = useState<string | null>(null)
  const [told, setTold] = useState<{ remarks: Remarks; about: string }>({ remarks: {}, about: '' })
  const [error, setError] = useState<unknown>(null)
  const [isSaved, setIsSaved] = useState(false)
  const {
    control,
    handleSubmit,
    setError: setFieldError,
    formState,
  } = useForm<FormValues>({
    defaultValues: formValuesOf(fields, start, language),
    resolver: (values) => {
      const errors = errorsIn(values)
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
    },
    shouldFocusError: false,
  })
  const errorsIn = (values: FormValues) => {
    const checked = checkFields(schema, fields, values, language)
    const messages = checked.valid ? (judge?.(checked.properties) ?? {}) : checked.errors
    return Object.fromEntries(
      Object.entries(messages).map(([name, message]) => [name, { type: 'schema', message }]),
    )
  }

  const typed = useWatch({ control })
  // A text that stands as it was read has been judged before.
  const isNew = (name: string) => (typed[name] ?? '') !== (start[name] ?? '')
  const written = Object.fromEntries(texts.filter(isNew).map((name) => [name, typed[name]]))
  // What was asked about, or told by the service, holds for exactly those texts.
  const about = JSON.stringify(written)
  const own = remarksOn(written)
  const remarks = Object.keys(own).length > 0 || told.about !== about ? own : told.remarks
  const hasRemarks = Object.keys(remarks).length > 0

  const attempt = (confirmed: boolean) =>
    handleSubmit(async (values) => {
      const checked = checkFields(schema, fields, values, language)
      if (!checked.valid) return
      if (hasRemarks && !confirmed) return setAsked(about)
      setError(null)
      try {
        await send(checked.properties, confirmed)
        setIsSaved(true)
      } catch (failure) {
        tell(failure)
      }
    })

  const tell = (failure: unknown) => {
    const errors: readonly FieldError[] = failure instanceof ApiProblem ? failure.fieldErrors : []
    const { remarks, others } = remarksFrom(errors)
    if (Object.keys(remarks).length > 0) {
      setTold({ remarks, about })
      setAsked(about)
    }
    const isOurs = ({ field }: FieldError) => fields.some(({ name }) => name === fieldName(field))
    for (const one of others.filter(isOurs)) setFieldError(fieldName(one.field), { message: one.message })
    // What no field shows is said as a whole.
    if (errors.length === 0 || others.some((one) => !isOurs(one))) setError(failure)
  }

  return {
    control,
    submit: attempt(false),
    confirm: attempt(true),
    errors: formState.errors as Record<string, { message?: string } | undefined>,
    attempts: formState.submitCount,
    isSending: formState.isSubmitting,
    isDirty: formState.isDirty,
    isSaved,
    error,
    /** The remarks on what is written now; `isAsking` when they stand in the way of saving. */
    remarks,
    isAsking: hasRemarks && asked === about,
    controlId: (name: string) => `${formId}-${name}`,
  }
}

function fieldName(path: string): string {
  return path.replace(/^properties\./, '').split('.')[0]!
}

import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useId, useState } from 'react'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { SecuringSafeguard } from '../../../geodata/model/securingAnswer.ts'
import { notify } from '../../components/announcements.ts'
import { FieldInput } from '../../components/fields/FieldInput.tsx'
import { LeaveGuard } from '../../components/fields/LeaveGuard.tsx'
import { useText, useWords } from '../../words/words.ts'
import styles from '../editor/Editor.module.css'
import { EditorErrors } from '../editor/EditorErrors.tsx'
import { EditorFoot } from '../editor/EditorFoot.tsx'
import { PreviewLine } from '../editor/PreviewLine.tsx'
import { stretchWords } from '../editor/stretchWords.ts'
import { useArrival } from '../editor/useArrival.ts'
import { ExtentConflictView } from './ExtentConflictView.tsx'
import type { Editing } from './ExtentPage.tsx'
import { ExtentStretches } from './ExtentStretches.tsx'
import { extentFields, isAsked, withKind } from './extentDraft.ts'
import { extentWords } from './extentWords.ts'
import { useExtentEditor } from './useExtentEditor.ts'

/** Where a safeguard stands, typed or drawn, with what it comes to shown at once. A new one is told what it is first. */
export function ExtentEditor(
  props: Editing & { safeguard: SecuringSafeguard | null; gap: Stretch | null; kind: string | undefined },
) {
  const { secured, thing, answer, safeguard, gap, kind, onPreview, onDone } = props
  const words = useWords(extentWords)
  const stretches = useWords(stretchWords)
  const text = useText()
  const formId = useId()
  const heading = useArrival()
  const [isDrawing, setIsDrawing] = useState(false)
  const editing = useExtentEditor({
    ...{ secured, thing, answer, safeguard, gap, kind, isDrawing },
    onSaved: (name) => {
      notify({ text: words.saved(name || safeguard?.name || words.newTitle) })
      onDone()
    },
  })
  const { drafting, preview, whenDone, errors } = editing
  const { draft, change } = drafting
  useEffect(() => onPreview(preview), [onPreview, preview])
  useEffect(() => () => onPreview(null), [onPreview])

  if (editing.conflict) return <ExtentConflictView editing={editing} answer={answer} />
  const fields = extentFields(safeguard === null)
  const controlId = (path: string) => `${formId}-${path}`
  const nameOf = (path: string) => {
    const [name, at] = path.split('.')
    if (name === 'extent' && at) return stretches.stretch(Number(at) + 1)
    const field = fields.find((one) => one.name === name)
    return field ? text(field.meta.label) : ''
  }
  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void editing.save()
      }}
    >
      <LeaveGuard active={editing.isDirty} />
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        {safeguard ? words.title(safeguard.name) : words.newTitle}
      </Heading>
      <EditorErrors errors={errors} nameOf={nameOf} controlId={controlId} attempt={editing.attempt} />
      <fieldset className={styles.group}>
        <legend className="ds-sr-only">{words.whatItIs}</legend>
        {fields
          .filter((field) => isAsked(field, draft.values))
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              id={controlId(field.name)}
              value={draft.values[field.name] ?? ''}
              error={errors[field.name]}
              place={{ at: { ...secured }, self: safeguard?.id ?? null }}
              onBlur={() => {}}
              onChange={(value) =>
                change(
                  (before) =>
                    field.name === 'kind'
                      ? withKind(before, String(value), editing.typeName)
                      : { ...before, values: { ...before.values, [field.name]: value } },
                  field.name,
                )
              }
            />
          ))}
      </fieldset>
      <ExtentStretches
        {...{ secured, thing, drafting, whenDone, errors, controlId, isDrawing }}
        onDrawing={setIsDrawing}
      />
      <EditorFoot drafting={drafting} failure={editing.failure} busy={editing.isBusy} onCancel={onDone}>
        <PreviewLine before={answer.coverage} after={preview.coverage} whenDone={whenDone.coverage} />
      </EditorFoot>
    </form>
  )
}

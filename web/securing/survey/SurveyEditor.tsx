import {
  Button,
  Field,
  Heading,
  Input,
  Label,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useEffect, useId, useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { notify } from '../../components/announcements.ts'
import { LeaveGuard } from '../../components/fields/LeaveGuard.tsx'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from '../editor/Editor.module.css'
import { EditorErrors } from '../editor/EditorErrors.tsx'
import { EditorFoot } from '../editor/EditorFoot.tsx'
import { PreviewLine } from '../editor/PreviewLine.tsx'
import { useArrival } from '../editor/useArrival.ts'
import type { Editing } from '../extent/ExtentPage.tsx'
import { SurveyConflictView } from './SurveyConflictView.tsx'
import { SurveyEdges } from './SurveyEdges.tsx'
import { SurveyLine } from './SurveyLine.tsx'
import { SurveyParapets } from './SurveyParapets.tsx'
import { SurveySupports } from './SurveySupports.tsx'
import { nameOfPath } from './surveyNames.ts'
import { surveyWords } from './surveyWords.ts'
import { useSurveyEditor } from './useSurveyEditor.ts'

/** What is drawn on the map just now: a new edge, or the line that is measured along. */
export type Drawn = 'edge' | 'axis' | null

/** What people can reach at a thing, edge by edge, and what was measured there. Stored whole. */
export function SurveyEditor({ secured, thing, answer, onPreview, onDone }: Editing) {
  const words = useWords(surveyWords)
  const language = useLanguage()
  const formId = useId()
  const heading = useArrival()
  const [drawn, setDrawn] = useState<Drawn>(null)
  const editing = useSurveyEditor({
    ...{ secured, thing, answer, isDrawing: drawn !== null },
    onSaved: () => {
      notify({ text: words.saved })
      onDone()
    },
  })
  const { drafting, preview, errors } = editing
  const { draft, change } = drafting
  useEffect(() => onPreview(preview), [onPreview, preview])
  useEffect(() => () => onPreview(null), [onPreview])

  if (editing.conflict) return <SurveyConflictView editing={editing} />
  const controlId = (path: string) => `${formId}-${path}`
  const part = { drafting, errors, controlId, shown: preview }
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
        {words.title}
      </Heading>
      <p>{words.help}</p>
      <EditorErrors
        errors={errors}
        nameOf={(path) => nameOfPath(draft, path, language)}
        controlId={controlId}
        attempt={editing.attempt}
      />
      <Field className={styles.date}>
        <Label>{words.seenOn}</Label>
        <Field.Description>{words.seenOnHelp}</Field.Description>
        <div className={styles.actions}>
          <Input
            id={controlId('seenOn')}
            type="date"
            value={draft.seenOn}
            aria-invalid={errors.seenOn ? true : undefined}
            onChange={(event) => {
              const seenOn = event.target.value
              change((before) => ({ ...before, seenOn }), 'seenOn')
            }}
          />
          <Button
            variant="tertiary"
            onClick={() => change((before) => ({ ...before, seenOn: dateInNorway(new Date()) }))}
          >
            {words.today}
          </Button>
        </div>
        {errors.seenOn && <ValidationMessage>{errors.seenOn}</ValidationMessage>}
      </Field>
      <SurveyLine {...part} thing={thing} drawn={drawn} onDraw={setDrawn} />
      <SurveyEdges {...part} drawn={drawn} onDraw={setDrawn} />
      <SurveyParapets {...part} />
      <SurveySupports {...part} />
      <Textfield
        id={controlId('note')}
        label={words.surveyNote}
        multiline
        rows={3}
        value={draft.note}
        error={errors.note}
        onChange={(event) => {
          const note = event.target.value
          change((before) => ({ ...before, note }), 'note')
        }}
      />
      <EditorFoot drafting={drafting} failure={editing.failure} busy={editing.isBusy} onCancel={onDone}>
        <PreviewLine before={answer.coverage} after={preview.coverage} />
      </EditorFoot>
    </form>
  )
}

import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type EvaluationYears, evaluationErrors } from '../../geodata/inspections/evaluations.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Evaluation, type EvaluationContent, evaluationResults } from '../../geodata/model/evaluation.ts'
import { isProblem } from '../api/failure.ts'
import { SourceList } from '../checks/SourceList.tsx'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { Options } from '../field-forms/Options.tsx'
import { useText, useWords } from '../words/words.ts'
import { EvaluationFacts } from './EvaluationFacts.tsx'
import { useSaveEvaluation } from './evaluations.ts'
import { evaluationWords } from './evaluationWords.ts'
import styles from './Safeguards.module.css'

type Draft = Omit<EvaluationContent, 'result'> & { result: EvaluationContent['result'] | null }

/** Writes an evaluation, or a new version of it. Nothing typed is lost where it cannot be saved. */
export function EvaluationForm({
  safeguardId,
  doneOn,
  years,
  evaluation,
  onDone,
}: {
  safeguardId: string
  doneOn: string
  years: EvaluationYears
  evaluation: Evaluation | null
  onDone: () => void
}) {
  const words = useWords(evaluationWords)
  const text = useText()
  const today = dateInNorway(new Date())
  const [opened] = useState<Draft>(() =>
    evaluation ? draftOf(evaluation) : { evaluatedOn: today, result: null, text: '', displacement: '' },
  )
  const [draft, setDraft] = useState(opened)
  const [seen] = useState(evaluation?.revision ?? 0)
  const [hasTried, setHasTried] = useState(false)
  const save = useSaveEvaluation(safeguardId, years)
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as Evaluation) : null
  const content = contentToSend(draft)
  const dayError = content && evaluationErrors({ doneOn }, content, today)[0]
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes })
  const send = () => {
    setHasTried(true)
    if (!content || dayError) return
    save.mutate(
      { content, seen: conflict?.revision ?? seen },
      {
        onSuccess: () => {
          notify({ text: words.saved })
          onDone()
        },
      },
    )
  }
  return (
    <InlineForm
      className={styles.form}
      sending={save}
      submit={words.save}
      conflict={conflict && { by: conflict.by, stored: <EvaluationFacts evaluation={conflict} /> }}
      isDirty={JSON.stringify(draft) !== JSON.stringify(opened) && !save.isSuccess}
      onSubmit={send}
      onDone={onDone}
    >
      <Textfield
        type="date"
        label={words.on}
        value={draft.evaluatedOn}
        error={hasTried && dayError && text(dayError.message)}
        onChange={(event) => change({ evaluatedOn: event.target.value })}
      />
      <Options
        legend={words.result}
        options={evaluationResults.codes.map((code) => [code, text(evaluationResults.labels[code])])}
        value={draft.result}
        error={hasTried && draft.result === null && words.resultMissing}
        onChange={(result) => change({ result })}
      />
      <Textfield
        multiline
        rows={3}
        label={words.text}
        description={words.textHelp}
        maxLength={2000}
        value={draft.text}
        error={hasTried && draft.text.trim() === '' && words.textMissing}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Textfield
        multiline
        rows={2}
        label={words.displacement}
        description={words.displacementHelp}
        maxLength={1000}
        value={draft.displacement}
        onChange={(event) => change({ displacement: event.target.value })}
      />
      <div className={styles.why}>
        <p>{words.displacementWhy}</p>
        <div className={styles.source}>
          {words.source}: <SourceList codes={['S17']} />
        </div>
      </div>
    </InlineForm>
  )
}

function draftOf({ evaluatedOn, result, text, displacement }: Evaluation): Draft {
  return { evaluatedOn, result, text, displacement }
}

function contentToSend({ evaluatedOn, result, text, displacement }: Draft): EvaluationContent | null {
  if (result === null || text.trim() === '' || evaluatedOn === '') return null
  return { evaluatedOn, result, text: text.trim(), displacement: displacement.trim() }
}

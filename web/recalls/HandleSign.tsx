import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Handling, handlingOutcomes, type Recall, type RecallItem } from '../../geodata/model/recall.ts'
import { ApiProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Recalls.module.css'
import { useHandleSign } from './recalls.ts'
import { recallWords } from './recallWords.ts'

/** Says what became of a sign. Made for the phone: what is typed stays until it is stored. */
export function HandleSign({
  recall,
  item,
  onDone,
}: {
  recall: Recall
  item: RecallItem
  onDone: () => void
}) {
  const words = useWords(recallWords)
  const text = useText()
  const formId = useId()
  const [outcome, setOutcome] = useState<Handling['outcome'] | null>(item.handled?.outcome ?? null)
  const [on, setOn] = useState(item.handled?.on ?? dateInNorway(new Date()))
  const [note, setNote] = useState(item.handled?.note ?? '')
  const [hasTried, setHasTried] = useState(false)
  const send = useHandleSign(recall.id)
  const errors = send.error instanceof ApiProblem ? send.error.fieldErrors : []
  const errorOf = (name: string) =>
    errors
      .filter(({ field }) => field === name)
      .map(({ message }) => message)
      .join(' ')
  // A service that is out of use is on no sign that is right.
  const outcomes = handlingOutcomes.codes.filter((code) => code !== 'confirmed' || recall.cause !== 'retired')
  const submit = () => {
    setHasTried(true)
    if (!outcome) return
    send.mutate(
      { signId: item.signId, handling: { outcome, on, note: note.trim() } },
      {
        onSuccess: () => {
          notify({ text: words.saved(item.name) })
          onDone()
        },
      },
    )
  }
  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: send.isPending, error: errors.length > 0 ? null : send.error }}
      submit={words.save}
      isDirty={outcome !== (item.handled?.outcome ?? null) || note !== (item.handled?.note ?? '')}
      onSubmit={submit}
      onDone={onDone}
    >
      <Fieldset>
        <Fieldset.Legend>{words.outcome}</Fieldset.Legend>
        {outcomes.map((code) => (
          <Radio
            key={code}
            name={`${formId}-outcome`}
            value={code}
            label={text(handlingOutcomes.labels[code])}
            description={words.outcomeHelp[code]}
            checked={outcome === code}
            onChange={() => setOutcome(code)}
          />
        ))}
        {(errorOf('outcome') || (hasTried && !outcome)) && (
          <ValidationMessage role="alert">{errorOf('outcome') || words.outcomeMissing}</ValidationMessage>
        )}
      </Fieldset>
      <div className={styles.fields}>
        <Textfield
          type="date"
          label={words.on}
          value={on}
          error={errorOf('on')}
          onChange={(event) => setOn(event.target.value)}
        />
        <Textfield
          label={words.note}
          description={words.noteHelp}
          maxLength={500}
          value={note}
          error={errorOf('note')}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </InlineForm>
  )
}

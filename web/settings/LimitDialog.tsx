import { Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { Threshold } from '../../geodata/model/check.ts'
import { ApiProblem, isProblem, sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { LimitConflict } from './LimitConflict.tsx'
import { deliveredLimit, isSetOtherwise, limitDraft, limitOf, limitText, wrongInLimit } from './limitDraft.ts'
import styles from './Thresholds.module.css'
import type { ThresholdSettings } from './thresholds.ts'
import { thresholdWords } from './thresholdWords.ts'
import { useSetThreshold } from './useThresholds.ts'

/** The municipality's own value for a limit, with where it comes from; says what a change leads to. */
export function LimitDialog({
  threshold: { code, unit, label },
  opened,
  onClose,
}: {
  threshold: Threshold
  /** The limits as they stood on the page when this was opened. */
  opened: ThresholdSettings
  onClose: () => void
}) {
  const words = useWords(thresholdWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const titleId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [start] = useState(opened)
  const [draft, setDraft] = useState(() => limitDraft(opened, code, language))
  const [hasTried, setHasTried] = useState(false)
  const [conflict, setConflict] = useState<ThresholdSettings | null>(null)
  const set = useSetThreshold()
  const wrong = hasTried ? wrongInLimit(code, draft) : []
  const told = set.error instanceof ApiProblem ? set.error.fieldErrors : []
  const errorOf = (member: string) => told.find(({ field }) => field.endsWith(`.${member}`))?.message
  const isPlaced = told.some(({ field }) => /\.(value|source|note)$/.test(field))

  const send = async (revision: number) => {
    try {
      const limit = limitOf(code, draft)
      await set.mutateAsync({ limit, revision })
      notify({ text: words.saved(text(label), limitText({ value: limit.value, unit }, language)) })
      onClose()
    } catch (error) {
      if (!isProblem(error, 'conflict') || !error.current) return
      const now = error.current as ThresholdSettings
      // Somebody changed another limit meanwhile: this one stands as it was opened, and nothing is lost.
      if (!isSetOtherwise(code, start, now)) return send(now.revision)
      setConflict(now)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (wrongInLimit(code, draft).length === 0) return void send(start.revision)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <Heading level={2} data-size="xs" id={titleId}>
          {text(label)}
        </Heading>
        {conflict ? (
          <LimitConflict
            code={code}
            mine={limitOf(code, draft)}
            now={conflict}
            isBusy={set.isPending}
            onSave={() => void send(conflict.revision)}
            onKeep={onClose}
          />
        ) : (
          <>
            <Textfield
              label={words.value}
              description={words.delivered(limitText(deliveredLimit(code), language))}
              inputMode="decimal"
              autoComplete="off"
              suffix={unit === 'm' ? 'm' : undefined}
              value={draft.typed}
              error={wrong.includes('value') ? words.valueWrong : errorOf('value')}
              onChange={({ target }) => setDraft({ ...draft, typed: target.value })}
            />
            <Textfield
              label={words.sourceLabel}
              description={words.sourceHelp}
              maxLength={300}
              value={draft.source}
              error={wrong.includes('source') ? words.sourceMissing : errorOf('source')}
              onChange={({ target }) => setDraft({ ...draft, source: target.value })}
            />
            <Textfield
              label={words.noteLabel}
              description={words.noteHelp}
              multiline
              rows={3}
              maxLength={1000}
              value={draft.note}
              error={errorOf('note')}
              onChange={({ target }) => setDraft({ ...draft, note: target.value })}
            />
            <Paragraph>{words.dialogMeaning}</Paragraph>
            <DialogFoot
              failure={set.isError && !isPlaced ? sayFailure(set.error) : null}
              busy={set.isPending}
              onCancel={onClose}
            >
              {shared.save}
            </DialogFoot>
          </>
        )}
      </form>
    </Dialog>
  )
}

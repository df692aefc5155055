import { Alert, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { inspectionOutcomes } from '../../../geodata/model/inspection.ts'
import type { ThingOf } from '../../api/things.ts'
import { announce } from '../../components/announcements.ts'
import { fieldFormWords } from '../../field-forms/fieldFormWords.ts'
import { Options } from '../../field-forms/Options.tsx'
import { PhotoPicker } from '../../field-forms/PhotoPicker.tsx'
import { phaseAfter } from '../../field-forms/phase.ts'
import { SendBar } from '../../field-forms/SendBar.tsx'
import type { Photos } from '../../field-forms/usePhotos.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { signPointOf } from '../signPointOf.ts'
import { useDeviations, useSendSignInspection } from '../useSignCare.ts'
import { OtherDeviations } from './OtherDeviations.tsx'
import { PositionField } from './PositionField.tsx'
import { SignPoints } from './SignPoints.tsx'
import { isEmptySignInspection, signInspectionToSend } from './signInspectionDraft.ts'
import { type SignInspectionErrors, signInspectionErrorsOf } from './signInspectionErrorsOf.ts'
import { signInspectionWords } from './signInspectionWords.ts'
import type { useSignInspectionDraft } from './useSignInspectionDraft.ts'

export interface SignInspectionParts {
  sign: ThingOf<'signs'>
  desk: ReturnType<typeof useSignInspectionDraft>
  photos: Photos
}

const noErrors: SignInspectionErrors = { list: [], deviations: new Map() }

/** The form itself: what was seen, where one stood, the outcome, deviations, photos, and sending it all. */
export function SignInspectionForm({ sign, desk, photos }: SignInspectionParts) {
  const words = useWords(signInspectionWords)
  const formWords = useWords(fieldFormWords)
  const text = useText()
  const language = useLanguage()
  const { draft, change } = desk
  const openPoints = (useDeviations(sign.id).data?.items ?? [])
    .filter(({ state }) => state === 'open')
    .map(({ point }) => point)
  const send = useSendSignInspection(sign.id)
  const [attempt, setAttempt] = useState(0)
  const errors = signInspectionErrorsOf(draft, { openPoints, today: dateInNorway(new Date()), language })
  const shown = attempt > 0 ? errors : noErrors
  const isInspected = draft.outcome !== 'not_inspected'
  // What may have come through is not changed: it is sent again as it was, or discarded.
  const isHeld = draft.phase === 'unsent' || send.isPending

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const inspection = signInspectionToSend(draft)
    if (!inspection || errors.list.length > 0) return
    const wasOffline = !navigator.onLine
    send.mutate(inspection, {
      onSuccess: () => {
        announce(words.stored)
        change({ phase: 'stored' })
        window.scrollTo({ top: 0 })
      },
      onError: (error) => change({ phase: phaseAfter(error, wasOffline) }),
    })
  }
  return (
    <form className={styles.inspection} noValidate onSubmit={submit}>
      {desk.wasFound && draft.phase === 'writing' && <Alert>{formWords.draftFound}</Alert>}
      {!desk.isKept && <Alert data-color="warning">{formWords.notKept}</Alert>}
      <fieldset className={styles.held} disabled={isHeld}>
        <Textfield
          type="date"
          label={words.on}
          value={draft.inspectedOn}
          error={shown.inspectedOn}
          onChange={(event) => change({ inspectedOn: event.target.value })}
        />
        {isInspected && (
          <SignPoints
            draft={draft}
            shows={sign.properties.shows}
            openPoints={openPoints}
            errors={shown.deviations}
            onChange={change}
          />
        )}
        <PositionField
          sign={signPointOf(sign)}
          position={draft.position}
          onChange={(position) => change({ position })}
        />
        {isInspected && <OtherDeviations draft={draft} errors={shown} onChange={change} />}
        <Options
          legend={words.outcome}
          options={inspectionOutcomes.codes.map((code) => [code, text(inspectionOutcomes.labels[code])])}
          value={draft.outcome}
          error={shown.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        <Textfield
          multiline
          rows={3}
          label={words.note}
          description={isInspected ? words.noteHelp : words.couldNotHelp}
          maxLength={2000}
          value={draft.note}
          error={shown.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <PhotoPicker photos={photos} help={words.photosHelp} />
      </fieldset>
      <SendBar
        desk={desk}
        isEmpty={isEmptySignInspection(draft)}
        photos={photos}
        errors={shown.list}
        attempt={attempt}
        send={send}
      />
    </form>
  )
}

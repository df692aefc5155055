import { Alert, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { inspectionOutcomes } from '../../geodata/model/inspection.ts'
import type { ThingOf } from '../api/things.ts'
import { announce } from '../components/announcements.ts'
import { fieldFormWords } from '../field-forms/fieldFormWords.ts'
import { Options } from '../field-forms/Options.tsx'
import { PhotoPicker } from '../field-forms/PhotoPicker.tsx'
import { phaseAfter } from '../field-forms/phase.ts'
import { SendBar } from '../field-forms/SendBar.tsx'
import type { Photos } from '../field-forms/usePhotos.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { FaultCards } from './FaultCards.tsx'
import { InspectionPoints } from './InspectionPoints.tsx'
import styles from './Inspections.module.css'
import { inspectionToSend, isEmptyInspection } from './inspectionDraft.ts'
import { inspectionErrorsOf } from './inspectionErrorsOf.ts'
import { inspectionWords } from './inspectionWords.ts'
import type { useInspectionDraft } from './useInspectionDraft.ts'
import { useFaults, useSendInspection } from './useInspections.ts'
import { useStandingOf } from './useStandingOf.ts'

export interface InspectionParts {
  safeguard: ThingOf<'safeguards'>
  desk: ReturnType<typeof useInspectionDraft>
  photos: Photos
}

/** The form itself: what was seen, the outcome, faults, photos, and sending it all. */
export function InspectionForm({ safeguard, desk, photos }: InspectionParts) {
  const words = useWords(inspectionWords)
  const formWords = useWords(fieldFormWords)
  const text = useText()
  const language = useLanguage()
  const { draft, change } = desk
  const standing = useStandingOf(safeguard)
  const openFaults = (useFaults(safeguard.id).data?.items ?? []).filter(
    ({ state }) => state === 'open',
  ).length
  const send = useSendInspection(safeguard.id)
  const [attempt, setAttempt] = useState(0)
  const errors = inspectionErrorsOf(draft, {
    extent: standing.extent,
    openFaults,
    today: dateInNorway(new Date()),
    language,
  })
  const shown = attempt > 0 ? errors : { list: [], faults: [] }
  // What may have come through is not changed: it is sent again as it was, or discarded.
  const isHeld = draft.phase === 'unsent' || send.isPending

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const inspection = inspectionToSend(draft)
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
        {draft.outcome !== 'not_inspected' && (
          <InspectionPoints
            kind={safeguard.properties.kind}
            answers={draft.answers}
            onChange={(answers) => change({ answers })}
          />
        )}
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
          description={draft.outcome === 'not_inspected' ? words.couldNotHelp : words.noteHelp}
          maxLength={2000}
          value={draft.note}
          error={shown.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        {draft.outcome !== 'not_inspected' && (
          <FaultCards
            faults={draft.faults}
            inspectedOn={draft.inspectedOn}
            openFaults={openFaults}
            standing={standing}
            errors={shown}
            onChange={(faults) => change({ faults })}
          />
        )}
        <PhotoPicker photos={photos} help={words.photosHelp} />
      </fieldset>
      <SendBar
        desk={desk}
        isEmpty={isEmptyInspection(draft)}
        photos={photos}
        errors={shown.list}
        attempt={attempt}
        send={send}
      />
    </form>
  )
}

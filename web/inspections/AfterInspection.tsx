import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { PhotoSending } from '../field-forms/PhotoSending.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import type { InspectionParts } from './InspectionForm.tsx'
import styles from './Inspections.module.css'
import type { FaultDraft } from './inspectionDraft.ts'
import { inspectionWords } from './inspectionWords.ts'
import { useNextDue } from './useInspections.ts'

/** What comes of an inspection that is stored: who hears of it, when the next one is, and the photos on their way. */
export function AfterInspection({ safeguard, desk, photos }: InspectionParts) {
  const words = useWords(inspectionWords)
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { outcome, faults } = desk.draft
  const next = useNextDue(safeguard)
  const found = outcome === 'fault' ? faults : []
  const isOpenPlace = ({ breach, securing }: FaultDraft) => breach === true && securing === null
  const openNow = found.filter(isOpenPlace)
  const others = found.filter((fault) => !isOpenPlace(fault))
  const firstDue = (faults: readonly FaultDraft[]) =>
    formatDate(faults.map(({ dueOn }) => dueOn).toSorted()[0]!, language)
  const { clear } = desk
  const isAllSent = photos.isLoaded && photos.photos.length === 0
  // Nothing is left that the device must keep. What is on screen stays.
  useEffect(() => {
    if (isAllSent) clear()
  }, [isAllSent, clear])
  return (
    <>
      <Alert data-color="success">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1} className={styles.told}>
          {words.stored}
        </Heading>
      </Alert>
      {openNow.length > 0 && <Alert data-color="danger">{words.secureNow}</Alert>}
      <section className={styles.section}>
        <Heading level={2} data-size="xs">
          {words.whatNow}
        </Heading>
        {outcome === 'in_order' && <p>{words.noFaults}</p>}
        {outcome === 'not_inspected' && <p>{words.remains}</p>}
        {openNow.length > 0 && <p>{words.mendBy(firstDue(openNow))}</p>}
        {others.length > 0 && <p>{words.faultsRaised(others.length, firstDue(others))}</p>}
        {found.some(({ securing }) => securing) && <p>{words.securedMeanwhile}</p>}
        {next.isSuccess && <p>{next.data ? words.nextOn(formatDate(next.data, language)) : words.noNext}</p>}
      </section>
      {photos.isLoaded && (
        <PhotoSending
          place={{ subject: 'safeguards', id: safeguard.id, point: desk.draft.id }}
          photos={photos}
        />
      )}
      <div className={styles.sending}>
        <Button asChild>
          <Link to="/sikring/tiltak/$id" params={{ id: safeguard.id }}>
            {words.back}
          </Link>
        </Button>
        <Button asChild variant="secondary">
          <Link to="/sikring/kontroller">{words.toDue}</Link>
        </Button>
        {isAllSent && (
          <Button variant="tertiary" onClick={desk.startAnew}>
            {words.another}
          </Button>
        )}
      </div>
    </>
  )
}

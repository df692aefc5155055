import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import type { InspectionParts } from './InspectionForm.tsx'
import styles from './Inspections.module.css'
import { inspectionWords } from './inspectionWords.ts'
import { PhotoSending } from './PhotoSending.tsx'
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
  const isOpenNow = found.some(({ breach, securing }) => breach && !securing)
  const firstDue = found.map(({ dueOn }) => dueOn).toSorted()[0]
  const { clear } = desk
  const isAllSent = photos.isLoaded && photos.photos.length === 0
  // Nothing is left that the device must keep. What is on screen stays.
  useEffect(() => {
    if (isAllSent) clear()
  }, [isAllSent, clear])
  return (
    <>
      <Alert data-color="success">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {words.stored}
        </Heading>
      </Alert>
      {isOpenNow && <Alert data-color="danger">{words.secureNow}</Alert>}
      <section className={styles.section}>
        <Heading level={2} data-size="xs">
          {words.whatNow}
        </Heading>
        {outcome === 'in_order' && <p>{words.noFaults}</p>}
        {outcome === 'not_inspected' && <p>{words.remains}</p>}
        {firstDue && <p>{words.faultsRaised(found.length, formatDate(firstDue, language))}</p>}
        {found.some(({ securing }) => securing) && <p>{words.securedMeanwhile}</p>}
        {next.isSuccess && <p>{next.data ? words.nextOn(formatDate(next.data, language)) : words.noNext}</p>}
      </section>
      {photos.isLoaded && (
        <PhotoSending safeguardId={safeguard.id} inspectionId={desk.draft.id} photos={photos} />
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

import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { asksFollowUp } from '../../../geodata/sign-care/proposedDue.ts'
import { useMay } from '../../app/session.ts'
import { PhotoSending } from '../../field-forms/PhotoSending.tsx'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useNextSignDue } from '../useSignCare.ts'
import { FollowUpQuestion } from './FollowUpQuestion.tsx'
import type { SignInspectionParts } from './SignInspectionForm.tsx'
import { signInspectionWords } from './signInspectionWords.ts'

/** What comes of an inspection that is stored: who hears of it, when the next one is, and the photos on their way. */
export function AfterSignInspection({ sign, desk, photos }: SignInspectionParts) {
  const words = useWords(signInspectionWords)
  const language = useLanguage()
  const may = useMay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { id, outcome, answers, deviations } = desk.draft
  const next = useNextSignDue(sign.id)
  const found = outcome === 'fault' ? deviations : []
  const saidNo = Object.entries(answers).flatMap(([point, answer]) => (answer === 'no' ? [point] : []))
  // Asked of how the sign was when it was inspected: the answer changes that.
  const [asks] = useState(
    () =>
      sign.properties.status === 'mounted' &&
      asksFollowUp([...found.map(({ point }) => point), ...(saidNo as (typeof deviations)[0]['point'][])]),
  )
  const { clear } = desk
  const isAllSent = photos.isLoaded && photos.photos.length === 0
  // Nothing is left that the device must keep. What is on screen stays.
  useEffect(() => {
    if (isAllSent) clear()
  }, [isAllSent, clear])
  const firstDue = found.map(({ dueOn }) => dueOn).toSorted()[0]
  return (
    <>
      <Alert data-color="success">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1} className={styles.told}>
          {words.stored}
        </Heading>
      </Alert>
      {asks && may('signs:write') && <FollowUpQuestion sign={sign} />}
      <section className={styles.section}>
        <Heading level={2} data-size="xs">
          {words.whatNow}
        </Heading>
        {outcome === 'in_order' && <p>{words.noDeviations}</p>}
        {outcome === 'not_inspected' && <p>{words.remains}</p>}
        {firstDue && <p>{words.deviationsRaised(found.length, formatDate(firstDue, language))}</p>}
        {next.data && <p>{words.nextOn(formatDate(next.data, language))}</p>}
      </section>
      {photos.isLoaded && (
        <PhotoSending place={{ subject: 'signs', id: sign.id, point: id }} photos={photos} />
      )}
      <div className={styles.buttons}>
        <Button asChild>
          <Link to="/skilt/$id" params={{ id: sign.id }}>
            {words.back}
          </Link>
        </Button>
        <Button asChild variant="secondary">
          <Link to="/skilt/kontroller">{words.toDue}</Link>
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

import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { sayFailure } from '../../api/failure.ts'
import type { ThingOf } from '../../api/things.ts'
import { useMay } from '../../app/session.ts'
import { Attachments } from '../../attachments/Attachments.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useNextSignDue, useSignInspections } from '../useSignCare.ts'
import { InspectionFacts } from './InspectionFacts.tsx'
import { signInspectionWords } from './signInspectionWords.ts'

/** The inspections of a sign, newest first, when the next is, and the way to make one. */
export function SignInspections({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signInspectionWords)
  const language = useLanguage()
  const may = useMay()
  const list = useSignInspections(sign.id)
  const next = useNextSignDue(sign.id)
  const items = list.data?.pages.flatMap((one) => one.items) ?? []
  if (!may('sign-work:read')) return null
  const { status } = sign.properties
  const stands = sign.deletedAt === null && (status === 'mounted' || status === 'follow_up')
  const mayInspect = may('sign-work:write') && stands
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.inspections}
      </Heading>
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {next.data &&
        (next.data < dateInNorway(new Date()) ? (
          <p>
            <strong>{words.overdueOn(formatDate(next.data, language))}</strong>
          </p>
        ) : (
          <p>{words.nextOn(formatDate(next.data, language))}</p>
        ))}
      {list.isSuccess && items.length === 0 && (
        <p className={styles.quiet}>{mayInspect ? words.none : words.noneReading}</p>
      )}
      <ul className={styles.list}>
        {items.map((inspection) => (
          <li key={inspection.id} className={styles.item}>
            <InspectionFacts inspection={inspection} sign={sign} />
            <Attachments
              subject="signs"
              id={sign.id}
              point={inspection.id}
              label={words.theInspection(formatDate(inspection.inspectedOn, language))}
              readOnly
            />
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
      {mayInspect && (
        <div>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/skilt/$id/kontroll" params={{ id: sign.id }}>
              {words.inspect}
            </Link>
          </Button>
        </div>
      )}
    </section>
  )
}

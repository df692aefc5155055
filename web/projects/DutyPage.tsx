import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Duty } from '../../geodata/model/duty.ts'
import { projectKinds } from '../../geodata/model/project.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Coverage.module.css'
import { DutyForm } from './DutyForm.tsx'
import { dutyWords } from './dutyWords.ts'
import { useDuty } from './useDuty.ts'

/** Which kinds of case need a check: for everyone to read, for the coordinator to choose. */
export function DutyPage() {
  const words = useWords(dutyWords)
  const shared = useWords()
  const may = useMay()
  const { data, error, isPending } = useDuty()
  usePageTitle(words.title)
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {isPending && <Spinner aria-label={shared.loading} />}
      {data && (may('settings:write') ? <DutyForm duty={data.value} /> : <DutyFacts duty={data.value} />)}
      {data && <ChangedBy duty={data.value} />}
      <p className={page.actions}>
        {may('checks:read') && <Link to="/prosjekter/dekning">{words.toCoverage}</Link>}
        <Link to="/innstillinger/grenser">{words.toThresholds}</Link>
      </p>
    </div>
  )
}

function DutyFacts({ duty: { kinds, note } }: { duty: Duty }) {
  const text = useText()
  return (
    <>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{text(projectKinds.labels[kind])}</li>
        ))}
      </ul>
      {note && <Paragraph>{note}</Paragraph>}
    </>
  )
}

function ChangedBy({ duty: { at, by } }: { duty: Duty }) {
  const words = useWords(dutyWords)
  const language = useLanguage()
  return (
    <p className={styles.quiet}>
      {at && by ? words.changed(by, formatDateTime(at, language)) : words.delivered}
    </p>
  )
}

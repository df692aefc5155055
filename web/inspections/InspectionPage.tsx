import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThing } from '../api/useThings.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { usePhotos } from '../field-forms/usePhotos.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { useWords } from '../words/words.ts'
import { AfterInspection } from './AfterInspection.tsx'
import { InspectionForm } from './InspectionForm.tsx'
import styles from './Inspections.module.css'
import { inspectionWords } from './inspectionWords.ts'
import { useInspectionDraft } from './useInspectionDraft.ts'

/** An inspection, filled in on a phone where the safeguard stands: one column, large targets, nothing lost. */
export function InspectionPage() {
  const words = useWords(inspectionWords)
  const shared = useWords()
  const typeName = useTypeName()
  const { id } = useParams({ from: '/signed-in/sikring/tiltak/$id/kontroll' })
  const mayWrite = useMay()('securing:write')
  const { data, error } = useThing('safeguards', id)
  const safeguard = data?.value
  usePageTitle(safeguard ? words.titleOf(safeguard.properties.name) : words.title)
  if (!mayWrite) return <NotYourRole title={words.title} />
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <p className={styles.quiet}>
        <Link to="/sikring/tiltak/$id" params={{ id }}>
          {words.back}
        </Link>
      </p>
      <header>
        <Heading level={1} data-size="md">
          {safeguard ? words.titleOf(safeguard.properties.name) : words.title}
        </Heading>
        {safeguard && <p className={styles.quiet}>{typeName(safeguard.properties.kind)}</p>}
      </header>
      {error && !safeguard && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {!safeguard && !error && <Spinner aria-label={shared.loading} />}
      {safeguard && <Inspection key={id} safeguard={safeguard} />}
    </div>
  )
}

function Inspection({ safeguard }: { safeguard: ThingOf<'safeguards'> }) {
  const words = useWords(inspectionWords)
  const desk = useInspectionDraft(safeguard.id)
  const photos = usePhotos(desk.draft.id)
  const { status } = safeguard.properties
  if (desk.draft.phase === 'stored') {
    return <AfterInspection safeguard={safeguard} desk={desk} photos={photos} />
  }
  if (status !== 'done' && status !== 'temporary') return <Alert>{words.notStanding}</Alert>
  return <InspectionForm safeguard={safeguard} desk={desk} photos={photos} />
}

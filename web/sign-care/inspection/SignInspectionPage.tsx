import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import { sayFailure } from '../../api/failure.ts'
import type { ThingOf } from '../../api/things.ts'
import { useThing } from '../../api/useThings.ts'
import { NotYourRole } from '../../app/NotYourRole.tsx'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { usePhotos } from '../../field-forms/usePhotos.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { AfterSignInspection } from './AfterSignInspection.tsx'
import { SignInspectionForm } from './SignInspectionForm.tsx'
import { signInspectionWords } from './signInspectionWords.ts'
import { useSignInspectionDraft } from './useSignInspectionDraft.ts'

/** An inspection, filled in on a phone where the sign stands: one column, large targets, nothing lost. */
export function SignInspectionPage() {
  const words = useWords(signInspectionWords)
  const shared = useWords()
  const { id } = useParams({ from: '/signed-in/skilt/$id/kontroll' })
  const mayWrite = useMay()('sign-work:write')
  const { data, error } = useThing('signs', id)
  const sign = data?.value
  const title = sign ? words.titleOf(sign.properties.name) : words.title
  usePageTitle(title)
  if (!mayWrite) return <NotYourRole title={words.title} />
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <p className={styles.quiet}>
        <Link to="/skilt/$id" params={{ id }}>
          {words.back}
        </Link>
      </p>
      <header>
        <Heading level={1} data-size="md">
          {title}
        </Heading>
        {sign?.properties.placeCode && (
          <p className={styles.quiet}>{words.code(sign.properties.placeCode)}</p>
        )}
      </header>
      {error && !sign && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {!sign && !error && <Spinner aria-label={shared.loading} />}
      {sign && <Inspection key={id} sign={sign} />}
    </div>
  )
}

function Inspection({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signInspectionWords)
  const desk = useSignInspectionDraft(sign.id)
  const photos = usePhotos(desk.draft.id)
  const { status } = sign.properties
  if (desk.draft.phase === 'stored') return <AfterSignInspection sign={sign} desk={desk} photos={photos} />
  if (status !== 'mounted' && status !== 'follow_up') return <Alert>{words.notStanding}</Alert>
  return <SignInspectionForm sign={sign} desk={desk} photos={photos} />
}

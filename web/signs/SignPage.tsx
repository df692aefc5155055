import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThing } from '../api/useThings.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { ThingHistory } from '../history/ThingHistory.tsx'
import { FactGroups } from '../register/FactGroups.tsx'
import { SignDeviations } from '../sign-care/deviations/SignDeviations.tsx'
import { SignInspections } from '../sign-care/inspection/SignInspections.tsx'
import { useWords } from '../words/words.ts'
import { EditSign } from './EditSign.tsx'
import styles from './Sign.module.css'
import { SignFiles } from './SignFiles.tsx'
import { SignHead } from './SignHead.tsx'
import { SignPermissions } from './SignPermissions.tsx'
import { SignShows } from './SignShows.tsx'
import { SignSteps } from './SignSteps.tsx'
import { SignTabs } from './SignTabs.tsx'
import { signWords } from './signWords.ts'

/** One help sign: what it is, what it shows, what is to be done with it. */
export function SignPage() {
  const words = useWords(signWords)
  const shared = useWords()
  const { id } = useParams({ from: '/signed-in/skilt/$id' })
  const { data, error, isPending, refetch } = useThing('signs', id)
  const sign = data?.value
  usePageTitle(sign?.properties.name ?? words.title)
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <SignTabs />
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !sign && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/skilt">{words.toList}</Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {sign && <Sign key={id} sign={sign} />}
    </div>
  )
}

function Sign({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signWords)
  const may = useMay()
  const { mode } = useSearch({ from: '/signed-in/skilt/$id' })
  const navigate = useNavigate({ from: '/skilt/$id' })
  const isDeleted = sign.deletedAt !== null
  if (mode === 'edit' && may('signs:write') && !isDeleted)
    return <EditSign sign={sign} onDone={() => void navigate({ search: { mode: undefined } })} />
  return (
    <>
      <SignHead sign={sign} onEdit={() => void navigate({ search: { mode: 'edit' } })} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <SignSteps sign={sign} />
          <SignPermissions sign={sign} />
          <SignDeviations signId={sign.id} readOnly={isDeleted} />
          <SignInspections sign={sign} />
        </div>
        <div className={styles.column}>
          <SignShows sign={sign} />
          <section className={styles.section}>
            <Heading level={2} data-size="xs">
              {words.facts}
            </Heading>
            <div className={styles.facts}>
              <FactGroups tab="signs" thing={sign} />
            </div>
          </section>
          <SignFiles signId={sign.id} readOnly={isDeleted} />
        </div>
      </div>
      {may('history:read') && <ThingHistory collection="signs" thing={sign} />}
    </>
  )
}

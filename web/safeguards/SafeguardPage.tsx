import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThing } from '../api/useThings.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { ThingHistory } from '../history/ThingHistory.tsx'
import { Faults } from '../inspections/Faults.tsx'
import { Inspections } from '../inspections/Inspections.tsx'
import { useStandingOf } from '../inspections/useStandingOf.ts'
import { useWords } from '../words/words.ts'
import { CoveredStretches } from './CoveredStretches.tsx'
import { EditSafeguard } from './EditSafeguard.tsx'
import { Evaluations } from './Evaluations.tsx'
import { Measures } from './Measures.tsx'
import { SafeguardFacts } from './SafeguardFacts.tsx'
import { SafeguardFiles } from './SafeguardFiles.tsx'
import { SafeguardHead } from './SafeguardHead.tsx'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'

/** A safeguard's own page: what it is, where it stands, what is wrong with it, and what came of it. */
export function SafeguardPage() {
  const words = useWords(safeguardWords)
  const shared = useWords()
  const { id } = useParams({ from: '/signed-in/sikring/tiltak/$id' })
  const { data, error, isPending, refetch } = useThing('safeguards', id)
  const safeguard = data?.value
  usePageTitle(safeguard?.properties.name ?? words.title)
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !safeguard && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/kart" search={{ tab: 'safeguards' }}>
                {words.toMap}
              </Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {safeguard && <Safeguard key={id} safeguard={safeguard} />}
    </div>
  )
}

function Safeguard({ safeguard }: { safeguard: ThingOf<'safeguards'> }) {
  const may = useMay()
  const { mode } = useSearch({ from: '/signed-in/sikring/tiltak/$id' })
  const navigate = useNavigate({ from: '/sikring/tiltak/$id' })
  const standing = useStandingOf(safeguard)
  const isDeleted = safeguard.deletedAt !== null
  if (mode === 'edit' && may('safeguards:write') && !isDeleted) {
    return (
      <EditSafeguard safeguard={safeguard} onDone={() => void navigate({ search: { mode: undefined } })} />
    )
  }
  const about = { safeguardId: safeguard.id, readOnly: isDeleted }
  return (
    <>
      <SafeguardHead safeguard={safeguard} onEdit={() => void navigate({ search: { mode: 'edit' } })} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CoveredStretches safeguard={safeguard} standing={standing} />
          <Faults {...about} standing={standing} />
          <Inspections {...about} />
          <Evaluations {...about} properties={safeguard.properties} />
        </div>
        <div className={styles.column}>
          <SafeguardFacts safeguard={safeguard} />
          <Measures safeguard={safeguard} />
          <SafeguardFiles {...about} />
        </div>
      </div>
      {may('history:read') && <ThingHistory collection="safeguards" thing={safeguard} />}
    </>
  )
}

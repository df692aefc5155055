import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { HelplineForm } from './HelplineForm.tsx'
import { HelplineSheet } from './HelplineSheet.tsx'
import { useHelpline } from './helplines.ts'
import { helplineWords } from './helplineWords.ts'

/** One service: as it stands, or being written. */
export function HelplinePage() {
  const { id } = useParams({ from: '/signed-in/skilt/tjenester/$id' })
  const words = useWords(helplineWords)
  const shared = useWords()
  const { data: service, error, isPending, refetch } = useHelpline(id)
  usePageTitle(service?.name ?? words.title)
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <SignTabs />
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !service && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/skilt/tjenester">{words.toList}</Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {service && <Opened service={service} />}
    </div>
  )
}

function Opened({ service }: { service: Helpline }) {
  const words = useWords(helplineWords)
  const mayWrite = useMay()('helplines:write')
  const { mode } = useSearch({ from: '/signed-in/skilt/tjenester/$id' })
  const navigate = useNavigate({ from: '/skilt/tjenester/$id' })
  const open = (next: 'edit' | undefined) => void navigate({ search: { mode: next } })
  if (mode !== 'edit' || !mayWrite || service.removed)
    return <HelplineSheet service={service} onEdit={() => open('edit')} />
  return (
    <>
      <Heading level={1} data-size="lg">
        {words.editTitle(service.name)}
      </Heading>
      <HelplineForm service={service} onSaved={() => open(undefined)} onCancel={() => open(undefined)} />
    </>
  )
}

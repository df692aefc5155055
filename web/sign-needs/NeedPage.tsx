import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SignNeed } from '../../geodata/model/signNeed.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { NeedForm } from './NeedForm.tsx'
import { NeedSheet } from './NeedSheet.tsx'
import { namePlace } from './namePlace.ts'
import { useSignNeed } from './signNeeds.ts'
import { signNeedWords } from './signNeedWords.ts'

/** One place's assessment: as it stands, being corrected, or made again. */
export function NeedPage() {
  const words = useWords(signNeedWords)
  const shared = useWords()
  const may = useMay()
  const { id } = useParams({ from: '/signed-in/skilt/vurderinger/$id' })
  const { data: need, error, isPending, refetch } = useSignNeed(id)
  const title = need ? words.ofPlace(namePlace(need) ?? words.unnamed) : words.title
  usePageTitle(title)
  if (!may('sign-work:read')) return <NotYourRole title={words.title} />
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <SignTabs />
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !need && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/skilt/vurderinger">{words.toList}</Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {need && <Need need={need} />}
    </div>
  )
}

function Need({ need }: { need: SignNeed }) {
  const mayWrite = useMay()('sign-work:write')
  const { mode } = useSearch({ from: '/signed-in/skilt/vurderinger/$id' })
  const navigate = useNavigate({ from: '/skilt/vurderinger/$id' })
  const open = (next: typeof mode) => void navigate({ search: { mode: next } })
  if (!mode || !mayWrite || need.removed) return <NeedSheet need={need} onOpen={open} />
  return <Writing key={mode} mode={mode} need={need} onDone={() => open(undefined)} />
}

function Writing({ mode, need, onDone }: { mode: 'again' | 'edit'; need: SignNeed; onDone: () => void }) {
  const words = useWords(signNeedWords)
  // What is written over is the version that was open when writing began.
  const [opened] = useState(need)
  const place = namePlace(opened) ?? words.unnamed
  const isAgain = mode === 'again'
  const anew = { assessedOn: dateInNorway(new Date()), nextAssessmentOn: null }
  return (
    <>
      <Heading level={1} data-size="lg">
        {(isAgain ? words.againTitle : words.editTitle)(place)}
      </Heading>
      <NeedForm
        before={opened}
        start={isAgain ? { ...opened, ...anew } : opened}
        onSaved={onDone}
        onCancel={onDone}
      />
    </>
  )
}

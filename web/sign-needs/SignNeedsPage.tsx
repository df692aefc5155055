import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { NeedFilters } from './NeedFilters.tsx'
import { NeedItem } from './NeedItem.tsx'
import styles from './Needs.module.css'
import { SignEvidence } from './SignEvidence.tsx'
import { useSignNeeds } from './signNeeds.ts'
import { signNeedWords } from './signNeedWords.ts'

/** Where signs were considered, with outcome and reason. */
export function SignNeedsPage() {
  const words = useWords(signNeedWords)
  const mayRead = useMay()('sign-work:read')
  usePageTitle(words.title)
  return mayRead ? <SignNeeds /> : <NotYourRole title={words.title} />
}

function SignNeeds() {
  const words = useWords(signNeedWords)
  const shared = useWords()
  const mayWrite = useMay()('sign-work:write')
  const search = useSearch({ from: '/signed-in/skilt/vurderinger' })
  const navigate = useNavigate({ from: '/skilt/vurderinger' })
  const list = useSignNeeds(search)
  const needs = list.data?.pages.flatMap(({ items }) => items) ?? []
  const isNarrowed = Object.values(search).some(Boolean)
  const none = isNarrowed ? words.noneMatch : mayWrite ? words.none : words.noneReading
  return (
    <div className={page.page}>
      <SignTabs />
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {mayWrite && (
          <Button asChild>
            <Link to="/skilt/vurderinger/ny">
              <PlusIcon aria-hidden />
              {words.add}
            </Link>
          </Button>
        )}
      </div>
      <Paragraph className={page.narrow}>{words.lead}</Paragraph>
      <SignEvidence />
      {(isNarrowed || needs.length > 0) && (
        <NeedFilters
          search={search}
          onChange={(changes) =>
            void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
          }
        />
      )}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <p role="status" className={`${styles.quiet} ${page.narrow}`}>
          {needs.length > 0 ? words.count(needs.length, list.hasNextPage) : none}
        </p>
      )}
      <ul className={styles.list}>
        {needs.map((need) => (
          <NeedItem key={need.id} need={need} />
        ))}
      </ul>
      <ShowMore list={list} />
    </div>
  )
}

import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { FollowUpFilters } from './FollowUpFilters.tsx'
import { FollowUpItem } from './FollowUpItem.tsx'
import styles from './FollowUps.module.css'
import { followUpWords } from './followUpWords.ts'
import { useFollowUpList } from './useFollowUps.ts'

/** What is to be followed up across projects, due soonest first. */
export function FollowUpsPage() {
  const words = useWords(followUpWords)
  const mayRead = useMay()('follow-ups:read')
  usePageTitle(words.title)
  return mayRead ? <FollowUps /> : <NotYourRole title={words.title} />
}

function FollowUps() {
  const words = useWords(followUpWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/oppfolging' })
  const navigate = useNavigate({ from: '/oppfolging' })
  const mayWrite = useMay()('follow-ups:write')
  const { state = 'open', responsible, due } = search
  const list = useFollowUpList({ ...(state !== 'all' && { state }), responsible, due })
  const items = list.data?.pages.flatMap((one) => one.items) ?? []
  const isFiltered = Object.values(search).some(Boolean)
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph className={page.narrow}>{words.pageHelp}</Paragraph>
      <FollowUpFilters
        search={search}
        onChange={(changes) =>
          void navigate({ search: (previous) => ({ ...previous, ...changes }), replace: true })
        }
      />
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <p role="status" className={styles.count}>
          {items.length > 0
            ? words.count(items.length, list.hasNextPage)
            : isFiltered
              ? words.noneMatch
              : words.nothingAnywhere}
        </p>
      )}
      <ul className={styles.list}>
        {items.map((followUp) => (
          <FollowUpItem key={followUp.id} followUp={followUp} readOnly={!mayWrite}>
            <Link
              to="/prosjekter/$id/sjekk"
              params={{ id: followUp.projectId }}
              hash={`point-${followUp.point}`}
            >
              {followUp.projectName} · {followUp.point}
            </Link>
          </FollowUpItem>
        ))}
      </ul>
      <ShowMore list={list} />
    </div>
  )
}

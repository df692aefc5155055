import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { useThingList } from '../api/useThings.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { ProjectFilters } from './ProjectFilters.tsx'
import styles from './ProjectsPage.module.css'
import { ProjectTable } from './ProjectTable.tsx'
import { projectWords } from './projectWords.ts'

const pageSize = 25

/** Every project of the municipality: what it is, and how far its newest check has come. */
export function ProjectsPage() {
  const words = useWords(projectWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/prosjekter' })
  const navigate = useNavigate({ from: '/prosjekter' })
  const mayWrite = useMay()('projects:write')
  usePageTitle(words.title)

  const sort = search.sort ?? 'updated'
  const attributes = Object.fromEntries(
    Object.entries({ kind: search.kind, status: search.status }).filter(([, code]) => code !== undefined),
  ) as Record<string, string>
  const list = useThingList('projects', {
    q: search.q,
    sort,
    order: sort === 'updated' ? 'desc' : 'asc',
    limit: pageSize,
    attributes,
  })
  const projects = list.data?.pages.flatMap(({ features }) => features) ?? []
  const matched = list.data?.pages[0]?.matched
  const filtered = Boolean(search.q || search.kind || search.status)

  if (list.isSuccess && projects.length === 0 && !filtered) return <NoProjects mayWrite={mayWrite} />
  return (
    <div className={page.page}>
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {mayWrite && <NewProjectButton />}
      </div>
      <ProjectFilters
        search={search}
        onChange={(changes) =>
          void navigate({ search: (previous) => ({ ...previous, ...changes }), replace: true })
        }
      />
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <>
          <p role="status" className={styles.count}>
            {projects.length === 0 ? words.noneMatch : words.count(matched ?? projects.length)}
          </p>
          {projects.length > 0 && <ProjectTable projects={projects} />}
          {projects.length === 0 && (
            <div className={page.actions}>
              <Button variant="secondary" onClick={() => void navigate({ search: {} })}>
                {words.clearFilters}
              </Button>
            </div>
          )}
        </>
      )}
      <ShowMore list={list} />
    </div>
  )
}

function NoProjects({ mayWrite }: { mayWrite: boolean }) {
  const words = useWords(projectWords)
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph data-size="lg">{mayWrite ? words.nothingYet : words.nothingYetReading}</Paragraph>
      {mayWrite && (
        <div className={page.actions}>
          <NewProjectButton />
        </div>
      )}
    </div>
  )
}

function NewProjectButton() {
  const words = useWords(projectWords)
  return (
    <Button asChild>
      <Link to="/prosjekter/ny">{words.newProject}</Link>
    </Button>
  )
}

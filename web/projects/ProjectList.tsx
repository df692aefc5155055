import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import type { OverviewQuery } from '../../geodata/projects/overview.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { ShowMore } from '../components/ShowMore.tsx'
import { useWords } from '../words/words.ts'
import { useOverview } from './overview.ts'
import styles from './ProjectsPage.module.css'
import { ProjectTable } from './ProjectTable.tsx'
import type { ProjectsSearch } from './projectsSearch.ts'
import { projectWords } from './projectWords.ts'

const pageSize = 25

interface Props {
  query: OverviewQuery
  search: ProjectsSearch
  onChange: (changes: ProjectsSearch) => void
}

/** The projects as a table, with how many match. */
export function ProjectList({ query, search, onChange }: Props) {
  const words = useWords(projectWords)
  const shared = useWords()
  const navigate = useNavigate({ from: '/prosjekter' })
  const list = useOverview(query, pageSize)
  const projects = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? projects.length
  return (
    <>
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <p role="status" className={styles.count}>
          {projects.length === 0 ? words.noneMatch : words.count(total)}
        </p>
      )}
      {projects.length > 0 && <ProjectTable projects={projects} search={search} onSort={onChange} />}
      {list.isSuccess && projects.length === 0 && (
        <div className={page.actions}>
          <Button variant="secondary" onClick={() => void navigate({ search: {} })}>
            {words.clearFilters}
          </Button>
        </div>
      )}
      <ShowMore list={list} />
    </>
  )
}

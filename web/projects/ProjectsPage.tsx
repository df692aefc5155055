import { Button, Heading, Paragraph, Link as PlainLink, ToggleGroup } from '@digdir/designsystemet-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { FollowUpsLink } from '../follow-ups/FollowUpsLink.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { CoverageCard } from './CoverageCard.tsx'
import { listWords } from './listWords.ts'
import { exportAddress, useOverview } from './overview.ts'
import { ProjectBoard } from './ProjectBoard.tsx'
import { ProjectFilters } from './ProjectFilters.tsx'
import { ProjectList } from './ProjectList.tsx'
import styles from './ProjectsPage.module.css'
import { filtersOf, overviewQueryOf, type ProjectsSearch } from './projectsSearch.ts'
import { projectWords } from './projectWords.ts'

/** Every project of the municipality and where each stands, as a list or as a board. */
export function ProjectsPage() {
  const words = useWords(projectWords)
  const list = useWords(listWords)
  const language = useLanguage()
  const search = useSearch({ from: '/signed-in/prosjekter' })
  const navigate = useNavigate({ from: '/prosjekter' })
  const may = useMay()
  const withCheck = may('checks:read')
  const isBoard = search.view === 'board' && withCheck
  usePageTitle(words.title)

  const query = overviewQueryOf(search, withCheck)
  const isNarrowed = Object.values(filtersOf(search, withCheck)).some(Boolean)
  // One is enough to know that there are projects; the list asks for its own pages.
  const any = useOverview({}, 1)
  if (any.data?.pages[0]?.total === 0 && !isNarrowed) return <NoProjects mayWrite={may('projects:write')} />

  const change = (changes: ProjectsSearch) =>
    void navigate({ search: (previous) => ({ ...previous, ...changes }), replace: true })
  const { stage, sort: _, order: __, ...columnQuery } = query
  return (
    <div className={`${page.page} ${styles.widePage}`}>
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {may('projects:write') && <NewProjectButton />}
      </div>
      {withCheck && <CoverageCard />}
      <div className={styles.views}>
        {withCheck && (
          <ToggleGroup
            data-toggle-group={list.views}
            data-size="sm"
            value={isBoard ? 'board' : 'list'}
            onChange={(view) => change({ view: view === 'board' ? 'board' : undefined, stage: undefined })}
          >
            <ToggleGroup.Item value="list">{list.list}</ToggleGroup.Item>
            <ToggleGroup.Item value="board">{list.board}</ToggleGroup.Item>
          </ToggleGroup>
        )}
        <PlainLink href={exportAddress(query, language)} download>
          {list.download}
        </PlainLink>
        <FollowUpsLink />
      </div>
      <ProjectFilters search={search} onChange={change} />
      {isBoard ? (
        <ProjectBoard
          query={columnQuery}
          chosen={stage ?? 'not_checked'}
          onChoose={(chosen) => change({ stage: chosen })}
        />
      ) : (
        <ProjectList query={query} search={search} onChange={change} />
      )}
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

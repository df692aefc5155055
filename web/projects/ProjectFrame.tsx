import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { projectKinds, projectPhases } from '../../geodata/model/project.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThing } from '../api/useThings.ts'
import page from '../app/Page.module.css'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './ProjectFrame.module.css'
import { ProjectSteps, type StepCode } from './ProjectSteps.tsx'
import { projectWords } from './projectWords.ts'

/** What stands around every page of one project: where one is, what case it is, and the steps. */
export function ProjectFrame({
  id,
  step,
  wide = false,
  children,
}: {
  id: string
  step: StepCode
  wide?: boolean
  children: (project: ThingOf<'projects'>) => ReactNode
}) {
  const shared = useWords()
  const project = useThing('projects', id)
  const value = project.data?.value
  if (project.isError && !value) return <NoProject error={project.error} />
  if (!value) return <Spinner aria-label={shared.loading} />
  return (
    <div className={`${page.page} ${wide ? styles.wide : ''}`}>
      <ProjectHeader project={value} step={step} />
      {children(value)}
    </div>
  )
}

function NoProject({ error }: { error: unknown }) {
  const words = useWords(projectWords)
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Alert data-color="danger">{sayFailure(error)}</Alert>
      <p>
        <Link to="/prosjekter">{words.clearFilters}</Link>
      </p>
    </div>
  )
}

function ProjectHeader({ project, step }: { project: ThingOf<'projects'>; step: StepCode }) {
  const words = useWords(projectWords)
  const text = useText()
  const { name, kind, caseNumber, phase } = project.properties
  usePageTitle(`${words.steps[step]} · ${name}`)
  const about = [
    text(projectKinds.labels[kind]),
    caseNumber && words.case(caseNumber),
    phase && text(projectPhases.labels[phase]),
  ]
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <nav aria-label={words.youAreHere}>
          <Link to="/prosjekter">{words.title}</Link> <span aria-hidden>/</span>
        </nav>
        <Heading level={1} data-size="lg">
          {name}
        </Heading>
        <p>{about.filter(Boolean).join(' · ')}</p>
      </div>
      <ProjectSteps project={project} step={step} />
    </header>
  )
}

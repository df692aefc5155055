import { Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { projectKinds, projectPhases, projectStatuses } from '../../geodata/model/project.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useNewestCheck } from '../checks/useChecks.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './ProjectsPage.module.css'
import { projectWords } from './projectWords.ts'

export function ProjectTable({ projects }: { projects: readonly ThingOf<'projects'>[] }) {
  const words = useWords(projectWords)
  const mayReadChecks = useMay()('checks:read')
  return (
    <Table className={styles.table}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{words.name}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.kind}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.caseNumber}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.phase}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.status}</Table.HeaderCell>
          {mayReadChecks && <Table.HeaderCell>{words.check}</Table.HeaderCell>}
          <Table.HeaderCell className={styles.wide}>{words.updated}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {projects.map((project) => (
          <ProjectRow key={project.id} project={project} withCheck={mayReadChecks} />
        ))}
      </Table.Body>
    </Table>
  )
}

function ProjectRow({ project, withCheck }: { project: ThingOf<'projects'>; withCheck: boolean }) {
  const text = useText()
  const language = useLanguage()
  const { name, kind, caseNumber, phase, status } = project.properties
  const kindLabel = text(projectKinds.labels[kind])
  const phaseLabel = phase && text(projectPhases.labels[phase])
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        <Link to="/prosjekter/$id" params={{ id: project.id }}>
          {name}
        </Link>
        <span className={styles.phoneLine}>
          {[kindLabel, caseNumber, phaseLabel].filter(Boolean).join(' · ')}
        </span>
      </Table.HeaderCell>
      <Table.Cell className={styles.wide}>{kindLabel}</Table.Cell>
      <Table.Cell className={styles.wide}>{caseNumber}</Table.Cell>
      <Table.Cell className={styles.wide}>{phaseLabel}</Table.Cell>
      <Table.Cell className={styles.wide}>{status && text(projectStatuses.labels[status])}</Table.Cell>
      {withCheck && (
        <Table.Cell>
          <NewestCheck id={project.id} />
        </Table.Cell>
      )}
      <Table.Cell className={styles.wide}>{formatDate(project.updatedAt, language)}</Table.Cell>
    </Table.Row>
  )
}

/** How far the newest check of a project has come. */
function NewestCheck({ id }: { id: string }) {
  const words = useWords(projectWords)
  const { data, isSuccess } = useNewestCheck(id)
  if (!isSuccess) return null
  if (!data) return <span className={styles.quiet}>{words.notChecked}</span>
  const { answered, total } = data.progress
  return (
    <Link to="/prosjekter/$id/sjekk" params={{ id }}>
      {words.answered(answered, total)}
    </Link>
  )
}

import { Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { projectKinds, projectPhases, projectStatuses } from '../../geodata/model/project.ts'
import type { ProjectLine } from '../../geodata/projects/overview.ts'
import { useMay } from '../app/session.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { CheckCell } from './CheckCell.tsx'
import { DueText } from './DueText.tsx'
import { listWords } from './listWords.ts'
import styles from './ProjectsPage.module.css'
import { type ProjectsSearch, sortBy, usualOrder } from './projectsSearch.ts'
import { projectWords } from './projectWords.ts'

interface Props {
  projects: readonly ProjectLine[]
  search: ProjectsSearch
  onSort: (changes: Pick<ProjectsSearch, 'sort' | 'order'>) => void
}

export function ProjectTable({ projects, search, onSort }: Props) {
  const words = useWords(projectWords)
  const list = useWords(listWords)
  const withCheck = useMay()('checks:read')
  const head = { search, onSort }
  return (
    <Table className={styles.table}>
      <Table.Head>
        <Table.Row>
          <SortedHead {...head} sort="name" label={words.name} />
          {withCheck && <SortedHead {...head} sort="stage" label={list.stage} />}
          <SortedHead {...head} sort="due" label={list.due} className={styles.wide} />
          <Table.HeaderCell className={styles.wide}>{words.phase}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{list.case}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{list.responsible}</Table.HeaderCell>
          <SortedHead {...head} sort="updated" label={words.updated} className={styles.wide} />
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {projects.map((project) => (
          <ProjectRow key={project.id} project={project} />
        ))}
      </Table.Body>
    </Table>
  )
}

function SortedHead({
  sort,
  label,
  search,
  onSort,
  className,
}: Omit<Props, 'projects'> & {
  sort: NonNullable<ProjectsSearch['sort']>
  label: string
  className?: string
}) {
  const isSorted = (search.sort ?? 'updated') === sort
  const order = search.order ?? usualOrder(sort)
  return (
    <Table.HeaderCell
      className={className}
      sort={isSorted ? (order === 'asc' ? 'ascending' : 'descending') : 'none'}
      onClick={() => onSort(sortBy(sort, search))}
    >
      {label}
    </Table.HeaderCell>
  )
}

function ProjectRow({ project }: { project: ProjectLine }) {
  const list = useWords(listWords)
  const text = useText()
  const language = useLanguage()
  const { id, name, kind, status, phase, caseNumber, planId, responsible, checkDueOn, decidedOn, check } =
    project
  const statusLabel = status && status !== 'active' && text(projectStatuses.labels[status])
  const phaseLabel = phase && text(projectPhases.labels[phase])
  const decided = decidedOn && list.decidedOn(formatDate(decidedOn, language))
  const kindLine = [text(projectKinds.labels[kind]), statusLabel, decided].filter(Boolean).join(' · ')
  const phoneLine = [phaseLabel, caseNumber, planId, responsible].filter(Boolean).join(' · ')
  const due = <DueText dueOn={checkDueOn} checked={check?.checked ?? null} />
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        <Link to="/prosjekter/$id" params={{ id }}>
          {name}
        </Link>
        <span className={styles.second}>{kindLine}</span>
        <span className={styles.phoneLine}>{phoneLine}</span>
        {checkDueOn && (
          <span className={styles.phoneLine}>
            {list.dueOn} {due}
          </span>
        )}
      </Table.HeaderCell>
      {check && (
        <Table.Cell>
          <CheckCell id={id} check={check} />
        </Table.Cell>
      )}
      <Table.Cell className={styles.wide}>{due}</Table.Cell>
      <Table.Cell className={styles.wide}>{phaseLabel}</Table.Cell>
      <Table.Cell className={styles.wide}>
        {caseNumber} {planId && <span className={styles.second}>{planId}</span>}
      </Table.Cell>
      <Table.Cell className={styles.wide}>{responsible}</Table.Cell>
      <Table.Cell className={styles.wide}>{formatDate(project.updatedAt, language)}</Table.Cell>
    </Table.Row>
  )
}

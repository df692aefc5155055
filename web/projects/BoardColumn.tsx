import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { type ProjectStage, projectStages } from '../../geodata/model/stage.ts'
import { sayFailure } from '../api/failure.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Board.module.css'
import { listWords } from './listWords.ts'
import { ProjectCard } from './ProjectCard.tsx'
import { projectWords } from './projectWords.ts'
import { type ColumnQuery, useColumn } from './useColumn.ts'

interface Props {
  stage: ProjectStage
  query: ColumnQuery
  isChosen: boolean
}

export function BoardColumn({ stage, query, isChosen }: Props) {
  const words = useWords(listWords)
  const projectsWords = useWords(projectWords)
  const shared = useWords()
  const text = useText()
  const column = useColumn(stage, query)
  const projects = column.data?.pages.flatMap(({ items }) => items) ?? []
  const total = column.data?.pages[0]?.total
  const headingId = `column-${stage}`
  return (
    <section
      className={styles.column}
      aria-labelledby={headingId}
      data-column={stage}
      data-chosen={isChosen || undefined}
    >
      <Heading level={2} data-size="2xs" id={headingId} className={styles.columnHead}>
        {text(projectStages.labels[stage])}
        {total !== undefined && (
          <span className={styles.count}>
            <span aria-hidden>{total}</span>
            <span className="ds-sr-only">{projectsWords.count(total)}</span>
          </span>
        )}
      </Heading>
      {column.isError && <Alert data-color="danger">{sayFailure(column.error)}</Alert>}
      {column.isPending && <Spinner aria-label={shared.loading} data-size="sm" />}
      {column.isSuccess && projects.length === 0 && <p className={styles.quiet}>{words.columnEmpty}</p>}
      <ul className={styles.cards}>
        {projects.map((project) => (
          <li key={project.id}>
            <ProjectCard project={project} />
          </li>
        ))}
      </ul>
      <ShowMore list={column} />
    </section>
  )
}

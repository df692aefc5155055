import { Link } from '@tanstack/react-router'
import { projectKinds } from '../../geodata/model/project.ts'
import type { ProjectLine } from '../../geodata/projects/overview.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Board.module.css'
import { DueText } from './DueText.tsx'
import { listWords } from './listWords.ts'
import { projectWords } from './projectWords.ts'

/** A project on the board; its name leads to the check, or to the project where there is none yet. */
export function ProjectCard({ project }: { project: ProjectLine }) {
  const words = useWords(listWords)
  const shared = useWords(projectWords)
  const text = useText()
  const { id, name, kind, checkDueOn, responsible, check } = project
  const isChecked = check && check.stage !== 'not_checked'
  return (
    <article className={styles.card}>
      <Link to={isChecked ? '/prosjekter/$id/sjekk' : '/prosjekter/$id'} params={{ id }} data-card>
        {name}
      </Link>
      <span>{text(projectKinds.labels[kind])}</span>
      <span>{responsible ? words.responsibleIs(responsible) : words.noUnit}</span>
      {checkDueOn && (
        <span>
          {words.dueOn} <DueText dueOn={checkDueOn} checked={check?.checked ?? null} />
        </span>
      )}
      {isChecked && <span>{shared.answered(check.answered, check.total)}</span>}
      {check && check.openFollowUps > 0 && <span>{words.openFollowUps(check.openFollowUps)}</span>}
      {check?.clarification === 'waiting' && <span>{words.clarificationWaits}</span>}
    </article>
  )
}

import { Link } from '@tanstack/react-router'
import type { ProjectLine } from '../../geodata/projects/overview.ts'
import { useWords } from '../words/words.ts'
import { listWords } from './listWords.ts'
import styles from './ProjectsPage.module.css'
import { projectWords } from './projectWords.ts'
import { StageTag } from './StageTag.tsx'

/** Where the newest check stands, how far it is answered, and what is left besides. */
export function CheckCell({ id, check }: { id: string; check: NonNullable<ProjectLine['check']> }) {
  const words = useWords(listWords)
  const shared = useWords(projectWords)
  const { stage, answered, total, openFollowUps } = check
  return (
    <>
      <StageTag stage={stage} />
      {stage !== 'not_checked' && (
        <Link to="/prosjekter/$id/sjekk" params={{ id }} className={styles.progress}>
          {shared.answered(answered, total)}
        </Link>
      )}
      {openFollowUps > 0 && <span className={styles.second}>{words.openFollowUps(openFollowUps)}</span>}
    </>
  )
}

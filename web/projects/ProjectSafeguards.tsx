import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import styles from './ProjectSafeguards.module.css'
import { projectSafeguardWords } from './projectSafeguardWords.ts'
import { SafeguardLines, useProjectSafeguards } from './SafeguardLines.tsx'

/** The safeguards a project is to have, with how far each has come. */
export function ProjectSafeguards({ projectId }: { projectId: string }) {
  const words = useWords(projectSafeguardWords)
  const safeguards = useProjectSafeguards(projectId)
  if (!safeguards) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.title}
      </Heading>
      {safeguards.length === 0 ? (
        <Paragraph className={styles.quiet}>{words.none}</Paragraph>
      ) : (
        <SafeguardLines label={words.title} safeguards={safeguards} withPoint />
      )}
    </section>
  )
}

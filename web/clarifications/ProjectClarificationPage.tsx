import { Alert, Card, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import type { Clarification } from '../../geodata/clarifications/clarification.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Clarifications.module.css'
import { clarificationWords } from './clarificationWords.ts'
import { useClarification } from './useClarifications.ts'

/** Step 3 of a project: what those who plan see of its clarification. */
export function ProjectClarificationPage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id/avklaring' })
  const shared = useWords()
  const mayRead = useMay()('clarifications:read')
  return (
    <ProjectFrame id={id} step="clarification">
      {() => (mayRead ? <Body projectId={id} /> : <Paragraph>{shared.notYourRole}</Paragraph>)}
    </ProjectFrame>
  )
}

function Body({ projectId }: { projectId: string }) {
  const words = useWords(clarificationWords)
  const shared = useWords()
  const { data, error } = useClarification(projectId)
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  if (!data) return <Spinner aria-label={shared.loading} />
  return (
    <div className={styles.read}>
      <Card variant="tinted" className={styles.section}>
        {data.state === 'waiting' ? <Waiting clarification={data} /> : <Answered clarification={data} />}
      </Card>
      <section className={styles.section}>
        <Heading level={2} data-size="xs">
          {words.whatTitle}
        </Heading>
        {words.what.map((paragraph) => (
          <Paragraph key={paragraph}>{paragraph}</Paragraph>
        ))}
      </section>
    </div>
  )
}

function Waiting({ clarification: { askedAt, earliestAt, answering } }: { clarification: Clarification }) {
  const words = useWords(clarificationWords)
  const language = useLanguage()
  const isDue = Date.parse(earliestAt) <= Date.now()
  return (
    <>
      <Heading level={2} data-size="sm">
        {words.waiting}
      </Heading>
      {answering ? (
        <>
          <Paragraph>
            {words.asked(formatDateTime(askedAt, language))}{' '}
            {isDue ? words.anyTime : words.earliest(formatDateTime(earliestAt, language))} {words.inOrder}
          </Paragraph>
          <Paragraph>{words.goOn}</Paragraph>
        </>
      ) : (
        <Paragraph>{words.notAnswering}</Paragraph>
      )}
    </>
  )
}

function Answered({ clarification: { state, advice, answeredAt } }: { clarification: Clarification }) {
  const words = useWords(clarificationWords)
  const language = useLanguage()
  const isSpecial = state === 'special'
  return (
    <>
      <Heading level={2} data-size="sm">
        {isSpecial ? words.special : words.none}
      </Heading>
      <Paragraph>{isSpecial ? words.specialMeans : words.noneMeans}</Paragraph>
      {advice && <blockquote className={styles.advice}>{advice}</blockquote>}
      {isSpecial && <Paragraph>{words.specialCare}</Paragraph>}
      {answeredAt && (
        <Paragraph className={styles.quiet}>{words.answered(formatDateTime(answeredAt, language))}</Paragraph>
      )}
    </>
  )
}

import { Alert, Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { useCheck, useChecks } from '../checks/useChecks.ts'
import { ProjectFollowUps } from '../follow-ups/ProjectFollowUps.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { ProjectSafeguards } from '../projects/ProjectSafeguards.tsx'
import { useWords } from '../words/words.ts'
import { OtherChecks } from './OtherChecks.tsx'
import { ReviewBody } from './ReviewBody.tsx'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'
import { useReview } from './useReviews.ts'

/** Step 4 of a project: the newest check between two people, or the earlier one that the address names. */
export function ReviewPage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id/gjennomgang' })
  const words = useWords(reviewWords)
  const mayRead = useMay()('checks:read')
  return (
    <ProjectFrame id={id} step="review">
      {() => (mayRead ? <Reviews projectId={id} /> : <Paragraph>{words.notYours}</Paragraph>)}
    </ProjectFrame>
  )
}

function Reviews({ projectId }: { projectId: string }) {
  const { check: chosen } = useSearch({ from: '/signed-in/prosjekter/$id/gjennomgang' })
  const shared = useWords()
  const checks = useChecks(projectId)
  const checkId = chosen ?? checks.data?.items[0]?.id
  const check = useCheck(checkId)
  const review = useReview(checkId)
  const error = checks.error ?? check.error ?? review.error
  const around = (content: ReactNode) => (
    <div className={styles.page}>
      {content}
      <ProjectFollowUps projectId={projectId} check={check.data} />
      <ProjectSafeguards projectId={projectId} />
    </div>
  )
  if (checks.data && !checkId) return around(<NoCheck projectId={projectId} />)
  if (check.data && review.data)
    return around(
      <>
        <ReviewBody key={check.data.id} check={check.data} review={review.data} />
        <OtherChecks shown={check.data.id} checks={checks.data?.items ?? []} projectId={projectId} />
      </>,
    )
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  return <Spinner aria-label={shared.loading} />
}

function NoCheck({ projectId }: { projectId: string }) {
  const words = useWords(reviewWords)
  return (
    <div className={page.narrow}>
      <Paragraph data-size="lg">{words.noCheck}</Paragraph>
      <Button asChild>
        <Link to="/prosjekter/$id/sjekk" params={{ id: projectId }}>
          {words.toCheck}
        </Link>
      </Button>
    </div>
  )
}

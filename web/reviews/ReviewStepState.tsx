import { CheckmarkCircleIcon, CircleIcon } from '@navikt/aksel-icons'
import { checkStates } from '../../geodata/model/review.ts'
import { useNewestCheck } from '../checks/useChecks.ts'
import { useText } from '../words/words.ts'
import { useReview } from './useReviews.ts'

/** Whether the newest check is signed, as the mark of the step. */
export function ReviewStepState({ projectId }: { projectId: string }) {
  const text = useText()
  const newest = useNewestCheck(projectId).data
  const { data } = useReview(newest?.id)
  const Icon = data?.state === 'signed' ? CheckmarkCircleIcon : CircleIcon
  return <Icon title={text(checkStates.labels[data?.state ?? 'answering'])} fontSize="1.25rem" />
}

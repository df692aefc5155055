import { CheckmarkCircleIcon, CircleIcon } from '@navikt/aksel-icons'
import { useWords } from '../words/words.ts'
import { clarificationWords } from './clarificationWords.ts'
import { useClarification } from './useClarifications.ts'

/** Whether the answer has come, as the mark of the step. What it was stands on its page. */
export function ClarificationStepState({ projectId }: { projectId: string }) {
  const words = useWords(clarificationWords)
  const { data } = useClarification(projectId)
  const Icon = data?.answeredAt ? CheckmarkCircleIcon : CircleIcon
  return <Icon title={data?.answeredAt ? words.stepAnswered : words.waiting} fontSize="1.25rem" />
}

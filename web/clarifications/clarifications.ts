import type {
  Clarification,
  ClarificationAnswer,
  ClarificationAnswerInput,
} from '../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion, QueuedQuestion } from '../../geodata/clarifications/question.ts'
import { request } from '../api/client.ts'

export function readClarification(projectId: string, signal?: AbortSignal): Promise<Clarification> {
  return request(`projects/${projectId}/clarification`, { signal })
}

/** The questions that wait, in the order asked. */
export function listQuestions(signal?: AbortSignal): Promise<{ items: QueuedQuestion[] }> {
  return request('clarifications', { signal })
}

/** Opens a question with the sites near it; each time is put on record. */
export function openQuestion(id: string, signal?: AbortSignal): Promise<OpenedQuestion> {
  return request(`clarifications/${id}`, { signal })
}

/** 412 carries the answer somebody else gave meanwhile. `seen` is the revision of the one that was seen, 0 for none. */
export function answerQuestion(
  id: string,
  input: ClarificationAnswerInput,
  seen: number,
): Promise<ClarificationAnswer> {
  return request(`clarifications/${id}/answer`, { method: 'PUT', body: input, ifMatch: seen })
}

import type { Answer, AnswerInput, Check, Threshold } from '../../geodata/model/check.ts'
import type { Comment, CommentInput } from '../../geodata/model/comment.ts'
import type { ContextFeature, ContextLayerState } from '../../geodata/model/contextLayer.ts'
import type { MeasuredItem, Measurement } from '../../geodata/model/measurement.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { request } from '../api/client.ts'
import { ApiProblem, isProblem, sayFailure } from '../api/failure.ts'
import type { SaveOutcome } from './desk.ts'

/** A check in the list of a project's checks. */
export interface CheckSummary {
  id: string
  ranAt: string
  ranBy: string
  projectRevision: number
  progress: Check['progress']
}

export function runCheck(projectId: string): Promise<Check> {
  return request(`projects/${projectId}/checks`, { method: 'POST' })
}

/** A project's checks, newest first. */
export function listChecks(
  projectId: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Page<CheckSummary>> {
  return request(`projects/${projectId}/checks`, { query: { limit }, signal })
}

export function readCheck(id: string, signal?: AbortSignal): Promise<Check> {
  return request(`checks/${id}`, { signal })
}

/** Stores an answer; every way it can fail is an outcome, so that nothing typed is lost on the way. */
export function saveAnswer(
  checkId: string,
  point: string,
  input: AnswerInput,
  revision: number,
): Promise<SaveOutcome<Answer>> {
  return saveAtPoint(`checks/${checkId}/answers/${point}`, input, revision)
}

/** Stores all that is measured at a point, as `saveAnswer` does; what the tests say of it comes back with it. */
export function saveMeasurement(
  checkId: string,
  point: string,
  items: readonly MeasuredItem[],
  revision: number,
): Promise<SaveOutcome<Measurement & { tests: TestResult[] }>> {
  return saveAtPoint(`checks/${checkId}/measurements/${point}`, { items }, revision)
}

async function saveAtPoint<Stored>(
  path: string,
  body: unknown,
  revision: number,
): Promise<SaveOutcome<Stored>> {
  try {
    return { kind: 'stored', stored: await request<Stored>(path, { method: 'PUT', body, ifMatch: revision }) }
  } catch (error) {
    if (isProblem(error, 'conflict'))
      return { kind: 'conflict', current: (error.current ?? null) as Stored | null }
    const lacksReason =
      error instanceof ApiProblem && error.fieldErrors.some(({ code }) => code === 'reason-required')
    return lacksReason ? { kind: 'held' } : { kind: 'failed', sentence: sayFailure(error) }
  }
}

/** Everything said of a check and its points, oldest first. */
export async function listComments(checkId: string, signal?: AbortSignal): Promise<Comment[]> {
  const comments: Comment[] = []
  let cursor: string | null = null
  do {
    const page: Page<Comment> = await request(`checks/${checkId}/comments`, {
      query: { limit: 200, cursor },
      signal,
    })
    comments.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return comments
}

export function postComment(checkId: string, body: CommentInput): Promise<Comment> {
  return request(`checks/${checkId}/comments`, { method: 'POST', body })
}

export function answerHistory(checkId: string, point: string, signal?: AbortSignal): Promise<Page<Answer>> {
  return request(`checks/${checkId}/answers/${point}/history`, { query: { limit: 100 }, signal })
}

export function readThresholds(signal?: AbortSignal): Promise<{ revision: number; thresholds: Threshold[] }> {
  return request('settings/thresholds', { signal })
}

export function listContextLayers(signal?: AbortSignal): Promise<Page<ContextLayerState>> {
  return request('context/layers', { signal })
}

export function readContextFeature(layer: string, id: string, signal?: AbortSignal): Promise<ContextFeature> {
  return request(`context/${layer}/${encodeURIComponent(id)}`, { signal })
}

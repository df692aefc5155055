import type { Answer, AnswerInput, Check, Threshold } from '../../geodata/model/check.ts'
import type { ContextFeature, ContextLayerState } from '../../geodata/model/contextLayer.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import type { SaveOutcome } from './answerDesk.ts'

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
export async function saveAnswer(
  checkId: string,
  point: string,
  input: AnswerInput,
  revision: number,
): Promise<SaveOutcome> {
  try {
    const answer = await request<Answer>(`checks/${checkId}/answers/${point}`, {
      method: 'PUT',
      body: input,
      ifMatch: revision,
    })
    return { kind: 'stored', answer }
  } catch (error) {
    if (isProblem(error, 'conflict'))
      return { kind: 'conflict', current: (error.current ?? null) as Answer | null }
    return { kind: 'failed', sentence: sayFailure(error) }
  }
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

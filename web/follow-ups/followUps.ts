import type { FollowUp, FollowUpChange, FollowUpInput } from '../../geodata/model/followUp.ts'
import { maximumLimit, type Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

/** A project's follow-ups: never more than a page of them. */
export function listOfProject(projectId: string, signal?: AbortSignal): Promise<Page<FollowUp>> {
  return request(`projects/${projectId}/follow-ups`, { query: { limit: maximumLimit }, signal })
}

export interface FollowUpQuery {
  state?: FollowUp['state']
  responsible?: string
  /** Due this day or before. */
  due?: string
}

/** Of all projects, due soonest first. */
export function listFollowUps(
  query: FollowUpQuery,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<FollowUp>> {
  return request('follow-ups', { query: { ...query, cursor, limit: 100 }, signal })
}

export function listResponsible(signal?: AbortSignal): Promise<Page<string>> {
  return request('follow-ups/responsible', { signal })
}

export function addFollowUp(projectId: string, body: FollowUpInput): Promise<FollowUp> {
  return request(`projects/${projectId}/follow-ups`, { method: 'POST', body })
}

/** Changes what is given; 412 carries both versions when someone was first. */
export function changeFollowUp(id: string, seen: number, body: FollowUpChange): Promise<FollowUp> {
  return request(`follow-ups/${id}`, { method: 'PATCH', body, ifMatch: seen })
}

export function moveFollowUp(
  { id, revision }: Pick<FollowUp, 'id' | 'revision'>,
  to: 'close' | 'reopen',
  note: string,
): Promise<FollowUp> {
  return request(`follow-ups/${id}/${to}`, { method: 'POST', body: { note }, ifMatch: revision })
}

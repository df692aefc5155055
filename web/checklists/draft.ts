import type { Condition } from '../../geodata/checks/condition.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import type { Trial, VersionLine } from '../../geodata/model/checklistVersion.ts'
import type { Text } from '../../geodata/model/language.ts'
import { request } from '../api/client.ts'

/** The edition being prepared: one at a time, the same for everyone who may work on it. */
export interface Draft {
  revision: number
  document: Edition
  state: 'draft' | 'validated'
  validatedAt: string | null
  validatedBy: string | null
  at: string
  by: string
  /** What the next point of the municipality's own is to be called. */
  nextCode: string
  /** The newest shared version, where the draft is made for an older one. */
  newerBase: string | null
  /** What may be meant, but most likely is not, by field. */
  warnings: { field: string; code: string; message: Text }[]
}

/** Null where nobody has started one. */
export function readDraft(signal?: AbortSignal): Promise<Draft | null> {
  return request('checklists/draft', { signal })
}

/** From what is in force; 409 where there is one already. */
export function startDraft(): Promise<Draft> {
  return request('checklists/draft', { method: 'POST' })
}

/** 412 carries what is stored now. */
export function saveDraft(document: Edition, revision: number): Promise<Draft> {
  return request('checklists/draft', { method: 'PUT', body: document, ifMatch: revision })
}

export function removeDraft(revision: number): Promise<void> {
  return request('checklists/draft', { method: 'DELETE', ifMatch: revision })
}

/** Lays the draft over the newest shared version; `dropped` are hidden points that are no longer there. */
export function rebaseDraft(revision: number): Promise<Draft & { dropped: string[] }> {
  return request('checklists/draft/rebase', { method: 'POST', ifMatch: revision })
}

/** 422 carries what is not finished, by field. */
export function validateDraft(revision: number): Promise<Draft> {
  return request('checklists/draft/validate', { method: 'POST', ifMatch: revision })
}

export function publishDraft(summary: string, revision: number): Promise<VersionLine> {
  return request('checklists/draft/publish', { method: 'POST', body: { summary }, ifMatch: revision })
}

/** Which of the projects there are a point with this condition would apply to. */
export function tryCondition(appliesWhen: Condition, signal?: AbortSignal): Promise<Trial> {
  return request('checklists/trial', { method: 'POST', body: { appliesWhen }, signal })
}

import type { FaultClosing } from '../../geodata/model/inspection.ts'
import { maximumLimit, type Page } from '../../geodata/model/page.ts'
import type {
  Deviation,
  DeviationChange,
  DueSign,
  MadeSignInspection,
  NewDeviation,
  NewSignInspection,
  SignInspection,
} from '../../geodata/model/signCare.ts'
import { request } from '../api/client.ts'

/** Newest first. */
export function listSignInspections(
  signId: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<SignInspection>> {
  return request(`signs/${signId}/inspections`, { query: { cursor, limit: 20 }, signal })
}

/** Stores it with its deviations at once. The id is made by whoever sends, so that the same sent again is stored once. */
export function sendSignInspection(signId: string, body: NewSignInspection): Promise<MadeSignInspection> {
  return request(`signs/${signId}/inspections`, { method: 'POST', body })
}

export function listDeviations(signId: string, signal?: AbortSignal): Promise<Page<Deviation>> {
  return request(`signs/${signId}/deviations`, { query: { limit: maximumLimit }, signal })
}

export function addDeviation(signId: string, body: NewDeviation): Promise<Deviation> {
  return request(`signs/${signId}/deviations`, { method: 'POST', body })
}

export type SeenDeviation = Pick<Deviation, 'id' | 'revision'>

/** 412 carries both versions when someone was first. */
export function changeDeviation({ id, revision }: SeenDeviation, body: DeviationChange): Promise<Deviation> {
  return request(`sign-deviations/${id}`, { method: 'PATCH', body, ifMatch: revision })
}

export function closeDeviation({ id, revision }: SeenDeviation, body: FaultClosing): Promise<Deviation> {
  return request(`sign-deviations/${id}/close`, { method: 'POST', body, ifMatch: revision })
}

export function reopenDeviation({ id, revision }: SeenDeviation): Promise<Deviation> {
  return request(`sign-deviations/${id}/reopen`, { method: 'POST', body: { note: '' }, ifMatch: revision })
}

/** Soonest first. */
export function listDueSigns(
  query: { by?: string; q?: string; sign?: string },
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<DueSign>> {
  return request('sign-inspections/due', { query: { ...query, cursor, limit: 200 }, signal })
}

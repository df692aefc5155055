import type {
  DueInspection,
  Fault,
  FaultChange,
  FaultClosing,
  Inspection,
  MadeInspection,
  NewFault,
  NewInspection,
} from '../../geodata/model/inspection.ts'
import { maximumLimit, type Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

/** Newest first. */
export function listInspections(
  safeguardId: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Inspection>> {
  return request(`safeguards/${safeguardId}/inspections`, { query: { cursor, limit: 20 }, signal })
}

/** Stores it with its faults at once. The id is made by whoever sends, so that the same sent again is stored once. */
export function sendInspection(safeguardId: string, body: NewInspection): Promise<MadeInspection> {
  return request(`safeguards/${safeguardId}/inspections`, { method: 'POST', body })
}

export function listFaults(safeguardId: string, signal?: AbortSignal): Promise<Page<Fault>> {
  return request(`safeguards/${safeguardId}/faults`, { query: { limit: maximumLimit }, signal })
}

export function addFault(safeguardId: string, body: NewFault): Promise<Fault> {
  return request(`safeguards/${safeguardId}/faults`, { method: 'POST', body })
}

type Seen = Pick<Fault, 'id' | 'revision'>

/** 412 carries both versions when someone was first. */
export function changeFault({ id, revision }: Seen, body: FaultChange): Promise<Fault> {
  return request(`faults/${id}`, { method: 'PATCH', body, ifMatch: revision })
}

export function closeFault({ id, revision }: Seen, body: FaultClosing): Promise<Fault> {
  return request(`faults/${id}/close`, { method: 'POST', body, ifMatch: revision })
}

export function reopenFault({ id, revision }: Seen, note: string): Promise<Fault> {
  return request(`faults/${id}/reopen`, { method: 'POST', body: { note }, ifMatch: revision })
}

/** Soonest first. */
export function listDue(
  query: { by?: string; q?: string; safeguard?: string },
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<DueInspection>> {
  return request('inspections/due', { query: { ...query, cursor, limit: 200 }, signal })
}

import type { Event } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

export interface ChainVerdict {
  ok: boolean
  checked: number
  /** The event where the chain no longer fits. */
  firstBroken: number | null
}

export function listEvents(
  query: { subject?: string; cursor?: string },
  signal?: AbortSignal,
): Promise<Page<Event>> {
  return request('events', { query: { ...query, limit: 50 }, signal })
}

export function verifyEvents(): Promise<ChainVerdict> {
  return request('events/verify')
}

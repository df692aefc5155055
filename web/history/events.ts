import type { Event, Verdict } from '../../geodata/model/history.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { apiUrl, type Query, request } from '../api/client.ts'
import type { EventsSearch } from './eventsSearch.ts'

/** The filters as the API takes them: days of the person at the screen become instants. */
function filterOf({ subject, by, from, to, thing }: EventsSearch): Query {
  return { subject, by, thing, from: from && startOfDay(from, 0), to: to && startOfDay(to, 1) }
}

/** The instant the day begins here, so many days after `date` (`2026-11-22`). */
function startOfDay(date: string, daysLater: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, day + daysLater).toISOString()
}

export function listEvents(
  search: EventsSearch,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Event>> {
  return request('events', { query: { ...filterOf(search), cursor, limit: 50 }, signal })
}

export function listPeople(signal?: AbortSignal): Promise<{ items: string[] }> {
  return request('events/people', { signal })
}

/** The address of the same events as a file. */
export function exportAddress(search: EventsSearch, language: Language): string {
  return apiUrl('events/export', { ...filterOf(search), language })
}

/** Has the whole history proven, slice by slice; `onSlice` hears how far it has come. */
export async function verifyHistory(
  onSlice: (verdict: Verdict) => void,
  signal: AbortSignal,
): Promise<Verdict> {
  let cursor: string | undefined
  for (;;) {
    const verdict: Verdict = await request('events/verify', { query: { cursor }, signal })
    onSlice(verdict)
    if (verdict.next === null) return verdict
    cursor = verdict.next
  }
}

import { textParameter, wordParameter } from '../app/searchParameters.ts'
import { type EventSubject, eventSubjects } from './eventSubjects.ts'

/** What the feed shows, in the address bar. Days are ISO dates, and `to` is the last of them. */
export interface EventsSearch {
  subject?: EventSubject
  by?: string
  from?: string
  to?: string
  /** The id of a thing. */
  thing?: string
}

export function readEventsSearch(search: Record<string, unknown>): EventsSearch {
  return {
    subject: wordParameter(search.subject, eventSubjects),
    by: textParameter(search.by),
    from: dayParameter(search.from),
    to: dayParameter(search.to),
    thing: idParameter(search.thing),
  }
}

/** A day that exists, or undefined. */
function dayParameter(value: unknown): string | undefined {
  const day = textParameter(value)
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isFinite(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined
}

function idParameter(value: unknown): string | undefined {
  const id = textParameter(value)
  return id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : undefined
}

import { dayParameter, textParameter, wordParameter } from '../app/searchParameters.ts'
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

function idParameter(value: unknown): string | undefined {
  const id = textParameter(value)
  return id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : undefined
}

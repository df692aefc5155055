import { wordParameter } from '../app/searchParameters.ts'
import { type EventSubject, eventSubjects } from './eventSubjects.ts'

export function readEventsSearch(search: Record<string, unknown>): { subject?: EventSubject } {
  return { subject: wordParameter(search.subject, eventSubjects) }
}

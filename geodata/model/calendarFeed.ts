import { z } from 'zod'
import { codeList } from './codes.ts'

/*
 * Calendar feeds: secret addresses that a calendar program reads due dates from. To add a subject is a code here, an entry
 * in worker/calendars/subjects.ts and its words in geodata/calendars.
 */

export const calendarSubjects = codeList({
  inspections: ['Kontroller', 'Inspections'],
  signs: ['Skiltkontroller', 'Sign inspections'],
  plan: ['Frister i handlingsplanen', 'Due dates of the action plan'],
})
export type CalendarSubject = keyof typeof calendarSubjects.labels

export const newCalendarSchema = z.strictObject({ subject: calendarSubjects.schema })

export const calendarSchema = z.object({
  id: z.uuid(),
  subject: calendarSubjects.schema,
  createdAt: z.iso.datetime(),
  /** The day a program last read it; null where none has. */
  readOn: z.iso.date().nullable(),
})
export type Calendar = z.infer<typeof calendarSchema>

/** The one answer that holds the address, which nobody can be told again. */
export const createdCalendarSchema = calendarSchema.extend({ address: z.url() })
export type CreatedCalendar = z.infer<typeof createdCalendarSchema>

import type { Text } from '../model/language.ts'

/**
 * A day in somebody's calendar. Calendars lie open in many programs and on many phones: no words here about what is not
 * secured, and none about why.
 */
export interface CalendarEntry {
  /** The same for as long as it is the same thing to do, so that a calendar moves it and does not make another. */
  uid: string
  /** The day, in Norway. */
  on: string
  title: string
  /** The page in Rekkverk it is done from, as a path. */
  path: string
}

/** All a calendar is made of. */
export interface CalendarContent {
  name: Text
  entries: readonly CalendarEntry[]
}

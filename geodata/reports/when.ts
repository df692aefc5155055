import { dateInNorway } from '../model/calendar.ts'
import type { Language } from '../model/language.ts'

// The report is made where it is always UTC, about people who are in Norway.
const timeInNorway = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
})

/** `22.11.2026` or `22/11/2026`; an ISO date, or the day an instant was in Norway. */
export function dayText(iso: string, language: Language): string {
  const [year, month, day] = (iso.length === 10 ? iso : dateInNorway(new Date(iso))).split('-')
  return language === 'nb' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`
}

/** `22.11.2026 kl. 13:02`, in Norwegian time. */
export function momentText(iso: string, language: Language): string {
  const time = timeInNorway.format(new Date(iso))
  return `${dayText(iso, language)} ${language === 'nb' ? 'kl.' : 'at'} ${time}`
}

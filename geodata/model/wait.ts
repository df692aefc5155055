import { type Text, text } from './language.ts'

/** How long to wait, rounded up to a unit people count in: `Vent 3 minutter og prøv igjen.` */
export function sayWait(seconds: number): Text {
  if (seconds < 60) return sentence(Math.max(1, Math.ceil(seconds)), ['sekund', 'sekunder'], 'second')
  if (seconds <= 90 * 60) return sentence(Math.ceil(seconds / 60), ['minutt', 'minutter'], 'minute')
  return sentence(Math.ceil(seconds / 3600), ['time', 'timer'], 'hour')
}

function sentence(count: number, [one, more]: [string, string], english: string): Text {
  return text(
    `For mange forsøk. Vent ${count} ${count === 1 ? one : more} og prøv igjen.`,
    `Too many attempts. Wait ${count} ${english}${count === 1 ? '' : 's'} and try again.`,
  )
}

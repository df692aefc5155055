import { addMonths } from '../model/calendar.ts'
import { type Text, text } from '../model/language.ts'

export const longestTokenMonths = 12

/** The last day a token made today can work. */
export function latestExpiry(today: string): string {
  return addMonths(today, longestTokenMonths)
}

/** What is wrong with a token's last day, or null. Dates are ISO calendar dates. */
export function judgeExpiry(expiresOn: string, today: string): { code: string; message: Text } | null {
  if (expiresOn < today)
    return {
      code: 'too-early',
      message: text('Velg i dag eller en dag som kommer.', 'Choose today or a day to come.'),
    }
  if (expiresOn > latestExpiry(today))
    return {
      code: 'too-late',
      message: text('En nøkkel kan vare i høyst 12 måneder.', 'A token can last for at most 12 months.'),
    }
  return null
}

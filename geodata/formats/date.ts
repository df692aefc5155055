/**
 * The calendar day of a date as registers write it: `29.03.2023 22:05:36`, `2023-03-29T22:05Z`, `2017/01/11 00:00:00`,
 * `20171117`. ISO `2023-03-29` out, null when it is no date. Day before month, as in Norway.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim()
  const yearFirst =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(trimmed) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed)
  if (yearFirst) return calendarDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!)
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s.*)?$/.exec(trimmed)
  return dayFirst ? calendarDay(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!) : null
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

import type { PeriodStep, Reading } from '../../model/indicator.ts'
import type { Language } from '../../model/language.ts'
import { sayStep, sayValue } from './sayReading.ts'
import type { ToldFigure } from './toldFigure.ts'

/** What a plot shows, as words and numbers. */
export interface FigureTable {
  head: string[]
  rows: string[][]
}

const words = {
  nb: {
    period: 'Periode',
    whole: 'I alt',
    of: 'Av',
    district: 'Bydel',
    department: 'Byrådsområde',
    none: 'Ikke kjent',
  },
  en: {
    period: 'Period',
    whole: 'In all',
    of: 'Of',
    district: 'District',
    department: 'Department',
    none: 'Not known',
  },
} as const

/** The table behind the plot: a row a step, and what it is made of. */
export function timeTable(told: ToldFigure, step: PeriodStep, language: Language): FigureTable {
  const columns = columnsOf(told, language)
  return {
    head: [words[language].period, ...columns.head],
    rows: told.figure.series.map(({ on, reading }) => [
      // Month and year stay on one line.
      sayStep(on, step, language).replaceAll(' ', '\u00a0'),
      ...columns.row(reading),
    ]),
  }
}

/** The same by district or department, in the order of the plan; null where it is not told so. */
export function groupTable(
  told: ToldFigure,
  by: 'district' | 'department',
  language: Language,
): FigureTable | null {
  const groups = by === 'district' ? told.figure.districts : told.figure.departments
  if (!groups || groups.length === 0) return null
  const columns = columnsOf(told, language)
  return {
    head: [words[language][by], ...columns.head],
    rows: groups.map(({ name, reading }) => [name ?? words[language].none, ...columns.row(reading)]),
  }
}

function columnsOf({ figure, kind, name, parts }: ToldFigure, language: Language) {
  const readings = [figure.now, ...figure.series.map(({ reading }) => reading)]
  const isOf = kind !== 'count' && readings.some(({ of }) => of !== null)
  const shown = partsThere(parts, [
    ...readings,
    ...(figure.districts ?? []).map(({ reading }) => reading),
    ...(figure.departments ?? []).map(({ reading }) => reading),
  ])
  return {
    head: [
      kind === 'count' && isWhole(readings) ? words[language].whole : name[language],
      ...(isOf ? [words[language].of] : []),
      ...shown.map((part) => part.name[language]),
    ],
    row: ({ value, of, parts: counted }: Reading) => [
      sayValue(kind, value, language),
      ...(isOf ? [of === null ? '–' : String(of)] : []),
      ...shown.map(({ code }) => String(counted.find((part) => part.code === code)?.count ?? 0)),
    ],
  }
}

/** Whether the value is what the parts come to: recalls are told with the signs in them. */
const isWhole = (readings: readonly Reading[]) =>
  readings.every(({ value, parts }) => value === parts.reduce((sum, { count }) => sum + count, 0))

/** Few parts are all shown, with their zeros; of many, those there has been any of. */
const allShownTo = 6
function partsThere(parts: ToldFigure['parts'], readings: readonly Reading[]): ToldFigure['parts'] {
  if (parts.length <= allShownTo) return parts
  return parts.filter(({ code }) =>
    readings.some(({ parts: counted }) => counted.some((part) => part.code === code && part.count > 0)),
  )
}

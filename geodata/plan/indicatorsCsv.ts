import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import type { Figure, Indicators } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import { figureHead, figureRows } from './figureRows.ts'
import { told } from './plots/told.ts'

const words = {
  nb: {
    head: ['Inndeling', 'Gruppe'],
    period: 'Perioden',
    step: 'Steg',
    district: 'Bydel',
    department: 'Byrådsområde',
    none: 'Ikke kjent',
  },
  en: {
    head: ['Division', 'Group'],
    period: 'The period',
    step: 'Step',
    district: 'District',
    department: 'Department',
    none: 'Not known',
  },
} as const

/**
 * What is told of all figures: the period, its steps, districts and departments, a row for each value and part. Places of concern
 * are not in it: they are told in words beside the figures.
 */
export function indicatorsCsv({ from, to, today, items }: Indicators, language: Language): string {
  const { head, none, ...divisions } = words[language]
  const whole = `${from}/${to < today ? to : today}`
  const rows = items.flatMap((figure) => {
    const toldFigure = told(figure)
    return readingsOf(figure, whole).flatMap(({ division, group, on, reading }) =>
      figureRows(toldFigure, on, reading, language).map((row) => [
        divisions[division],
        group === undefined ? '' : (group ?? none),
        ...row,
      ]),
    )
  })
  return byteOrderMark + csvLines([[...head, ...figureHead(language)], ...rows])
}

/** Every reading of a figure; `group` is the name of a district or department, null for what belongs to none. */
function readingsOf({ now, series, districts, departments }: Figure, whole: string) {
  const grouped = (division: 'district' | 'department', groups: Figure['districts']) =>
    (groups ?? []).map(({ name, reading }) => ({ division, group: name, on: whole, reading }))
  return [
    { division: 'period' as const, group: undefined, on: whole, reading: now },
    ...series.map(({ on, reading }) => ({ division: 'step' as const, group: undefined, on, reading })),
    ...grouped('district', districts),
    ...grouped('department', departments),
  ]
}

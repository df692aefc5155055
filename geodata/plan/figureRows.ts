import type { Reading } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import { definitions } from './indicators/definitions.ts'
import { described } from './plots/told.ts'
import type { ToldFigure } from './plots/toldFigure.ts'

type Cell = string | number | null

const words = {
  nb: {
    head: ['Tiltak', 'Indikator', 'Navn', 'Dag', 'Del', 'Tall', 'Av', 'Enhet', 'Definisjon'],
    whole: 'Samlet',
    units: { share: 'andel', days: 'dager', count: 'antall' },
  },
  en: {
    head: ['Measure', 'Indicator', 'Name', 'Day', 'Part', 'Figure', 'Of', 'Unit', 'Definition'],
    whole: 'Whole',
    units: { share: 'share', days: 'days', count: 'count' },
  },
} as const

/** The heads over `figureRows`. */
export function figureHead(language: Language): readonly string[] {
  return words[language].head
}

/**
 * A reading as rows of a table: one for the value and one for each part there is any of. `on` is a day, or `from/to`. Numbers as in
 * the API: a share from 0 to 1, with a decimal comma for Excel.
 */
export function figureRows(
  { figure: { code }, name, kind, parts }: ToldFigure,
  on: string,
  { value, of, parts: counted }: Reading,
  language: Language,
): Cell[][] {
  const { whole, units } = words[language]
  const row = (part: string, said: number | null, ofAll: number | null, unit: string): Cell[] => [
    ...[described[code].measure, code, name[language], on, part, decimal(said), ofAll, unit],
    definitions[code].counts[language],
  ]
  return [
    row(whole, value, of, units[kind]),
    ...parts.flatMap((part) => {
      const count = counted.find((one) => one.code === part.code)?.count ?? 0
      return count > 0 ? [row(part.name[language], count, null, units.count)] : []
    }),
  ]
}

/** Four decimals are more than any figure is sure of. */
function decimal(value: number | null): Cell {
  if (value === null || Number.isInteger(value)) return value
  return value.toFixed(4).replace(/0+$/, '').replace('.', ',')
}

import type { Measure } from '../../../geodata/model/measure.ts'
import { latenessOf } from '../../../geodata/plan/lateness.ts'
import type { MeasuresSearch } from './measuresSearch.ts'

/** The measures that a choice leaves; every word that is searched for must stand somewhere in the measure. */
export function filterMeasures(
  measures: readonly Measure[],
  { q, level, department, status, late }: MeasuresSearch,
  today: string,
): Measure[] {
  const words = (q ?? '').toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return measures.filter(
    (measure) =>
      (!level || measure.level === level) &&
      (!department || measure.departments.includes(department)) &&
      (!status || measure.status === status) &&
      (!late || latenessOf(measure, today).late.length > 0) &&
      holds(measure, words),
  )
}

function holds({ code, text, unit, responsible, milestones }: Measure, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const said = [code, text, unit, responsible, ...milestones.map((milestone) => milestone.text)]
    .join(' ')
    .toLocaleLowerCase('nb')
  return words.every((word) => said.includes(word))
}

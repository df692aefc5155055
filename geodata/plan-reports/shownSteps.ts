import type { Figure } from '../model/indicator.ts'

/** More columns than this cannot be read on paper. */
const mostColumns = 5

/** Of the steps of a figure, those a table has room for: the first, the last, and some evenly between. */
export function shownSteps(series: Figure['series']): Figure['series'] {
  if (series.length <= mostColumns) return series
  const last = series.length - 1
  const places = Array.from({ length: mostColumns }, (_, at) => Math.round((at * last) / (mostColumns - 1)))
  return places.map((at) => series[at]!)
}

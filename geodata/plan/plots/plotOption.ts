import type { IndicatorCode, PeriodStep } from '../../model/indicator.ts'
import type { Language } from '../../model/language.ts'
import { comparedBars } from './comparedBars.ts'
import type { PlotOption } from './engine.ts'
import type { PlotLook } from './plotLook.ts'
import { stackedColumns } from './stackedColumns.ts'
import type { ToldFigure } from './toldFigure.ts'
import { trendLine } from './trendLine.ts'

/** How a plot is to look, and how wide it may be, in pixels; it says itself how high it is. */
export interface PlotView {
  language: Language
  look: PlotLook
  step: PeriodStep
  width: number
}

export interface Plot {
  option: PlotOption
  width: number
  height: number
}

type Shape = 'trend' | 'stack' | 'bars'

/** A share or a median is a line, a few parts of a whole are columns, many are bars beside what they were to begin with. */
const shapes: Readonly<Record<IndicatorCode, Shape>> = {
  checked_before_decision: 'trend',
  days_to_signature: 'trend',
  conditions: 'stack',
  bridge_coverage: 'stack',
  building_coverage: 'stack',
  safeguards_by_state: 'bars',
  safeguards_by_type: 'bars',
  inspections_overdue: 'trend',
  places_assessed: 'stack',
  signs_by_state: 'bars',
  signs_inspected: 'trend',
  numbers_verified: 'trend',
  recalls_open: 'stack',
}

/** Whether names stand beside the bars, which then want the whole width of a paper. */
export const isWide = (code: IndicatorCode) => shapes[code] === 'bars'

/** The plot of a figure; null where there is nothing at all to draw. */
export function plotOption(told: ToldFigure, view: PlotView): Plot | null {
  const shape = shapes[told.figure.code]
  if (shape === 'trend') return trendLine(told, view)
  if (shape === 'stack') return stackedColumns(told, view)
  return comparedBars(told, view)
}

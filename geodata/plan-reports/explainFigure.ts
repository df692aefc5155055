import type { Figure } from '../model/indicator.ts'
import type { Definition } from '../plan/indicators/definition.ts'
import { definitions } from '../plan/indicators/definitions.ts'
import { described, told } from '../plan/plots/told.ts'
import type { ToldFigure } from '../plan/plots/toldFigure.ts'

/** A figure with how it is told, which measure it is of, and what it counts. */
export interface ExplainedFigure extends ToldFigure {
  measure: string
  definition: Definition
}

export function explainFigure(figure: Figure): ExplainedFigure {
  const { code } = figure
  return { ...told(figure), measure: described[code].measure, definition: definitions[code] }
}

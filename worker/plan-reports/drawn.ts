import type { Language } from '../../geodata/model/language.ts'
import type { PlanReportContent } from '../../geodata/model/planReport.ts'
import { plotOption } from '../../geodata/plan/plots/plotOption.ts'
import { plotSvg } from '../../geodata/plan/plots/plotSvg.ts'
import { explainFigure } from '../../geodata/plan-reports/explainFigure.ts'

/** About the width of a page at the size of its letters. */
const width = 760

export interface Drawing {
  svg: string
  width: number
  height: number
}

/** The plots of a report as it is printed, by the code of each figure; one with nothing to draw is left out. */
export function drawPlots(
  { frozen: { indicators } }: Pick<PlanReportContent, 'frozen'>,
  language: Language,
  code: string | null = null,
): Map<string, Drawing> {
  const { step, items } = indicators
  const drawn = items
    .filter((figure) => code === null || figure.code === code)
    .flatMap((figure): [string, Drawing][] => {
      const plot = plotOption(explainFigure(figure), { language, look: 'print', step, width })
      return plot ? [[figure.code, { svg: plotSvg(plot), width: plot.width, height: plot.height }]] : []
    })
  return new Map(drawn)
}

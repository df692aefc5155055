import type { Reading } from '../../model/indicator.ts'
import { frameOf, legendOf, plotHeight, plotNumber, stepAxis, valueAxis } from './plotFrame.ts'
import { patternOf, plotColours } from './plotLook.ts'
import type { Plot, PlotView } from './plotOption.ts'
import { sayStep } from './sayReading.ts'
import type { ToldFigure } from './toldFigure.ts'

/** What a whole is made of, over time: a column a step, each part with a colour, a pattern and its count now in the key. */
export function stackedColumns({ figure, parts }: ToldFigure, view: PlotView): Plot | null {
  const { language, look, width, step } = view
  const { series } = figure
  const shown = parts.filter(({ code }) => series.some(({ reading }) => countOf(reading, code) > 0))
  if (shown.length === 0) return null
  const { ground, parts: colours } = plotColours[look]
  const names = shown.map(({ code, name }) => `${name[language]}: ${countOf(figure.now, code)}`)
  const { legend, room } = legendOf(names, view)
  return {
    width,
    height: plotHeight(width) - 20 + room,
    option: {
      ...frameOf(look),
      legend,
      grid: {
        top: room,
        left: 8,
        right: 8,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      tooltip: {
        ...frameOf(look).tooltip,
        trigger: 'axis',
        formatter: (points) => {
          const there = series[(Array.isArray(points) ? points[0] : points)?.dataIndex ?? 0]
          if (!there) return ''
          const lines = shown.map(({ code, name }) => `${name[language]}: ${countOf(there.reading, code)}`)
          return [sayStep(there.on, step, language), ...lines].join('<br>')
        },
      },
      xAxis: stepAxis(
        series.map(({ on }) => on),
        view,
      ),
      yAxis: { ...valueAxis(look, plotNumber(language)), minInterval: 1 },
      series: shown.map(({ code }, at) => {
        // The place among all the parts decides the look, so that a part looks the same in every plot of the figure.
        const place = parts.findIndex((part) => part.code === code)
        return {
          type: 'bar',
          emphasis: { disabled: true },
          name: names[at],
          stack: 'whole',
          barMaxWidth: 44,
          barCategoryGap: '25%',
          itemStyle: {
            color: colours[place % colours.length],
            decal: patternOf(place, ground),
            borderColor: ground,
            borderWidth: 1,
          },
          // None is drawn as nothing: a column of no height would still have its edge.
          data: series.map(({ reading }) => countOf(reading, code) || '-'),
        }
      }),
    },
  }
}

const countOf = ({ parts }: Reading, code: string) => parts.find((part) => part.code === code)?.count ?? 0

import { frameOf, plotHeight, plotNumber, stepAxis, valueAxis } from './plotFrame.ts'
import { plotColours } from './plotLook.ts'
import type { Plot, PlotView } from './plotOption.ts'
import { sayReading, sayStep, sayValue } from './sayReading.ts'
import type { ToldFigure } from './toldFigure.ts'

/** Where there is less room to each, only the ends of the line are labelled. */
const labelPx = 64

/** A value over time. A step with nothing to tell of is a gap, not a zero. */
export function trendLine({ figure, kind, name }: ToldFigure, view: PlotView): Plot | null {
  const { language, look, width, step } = view
  const { series } = figure
  const told = series.flatMap(({ reading }, at) => (reading.value === null ? [] : [at]))
  if (told.length === 0) return null
  const { line, ground, text } = plotColours[look]
  const number = plotNumber(language)
  const labelOf = (value: number | null) =>
    kind === 'share' || value === null ? sayValue(kind, value, language) : number(value)
  const isLabelled = (at: number) =>
    series.length * labelPx <= width ? true : at === told[0] || at === told[told.length - 1]
  return {
    width,
    height: plotHeight(width),
    option: {
      ...frameOf(look),
      grid: {
        top: 34,
        left: 8,
        right: 36,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      tooltip: {
        ...frameOf(look).tooltip,
        trigger: 'axis',
        formatter: (points) => {
          const at = (Array.isArray(points) ? points[0] : points)?.dataIndex ?? 0
          const there = series[at]
          return there
            ? `${sayStep(there.on, step, language)}: ${sayReading(kind, there.reading, language)}`
            : ''
        },
      },
      xAxis: stepAxis(
        series.map(({ on }) => on),
        view,
      ),
      yAxis: {
        ...valueAxis(look, labelOf),
        ...(kind === 'share' ? { max: 1, interval: 0.25 } : { minInterval: 1, ...unitOf(view, kind) }),
      },
      series: [
        {
          type: 'line',
          emphasis: { disabled: true },
          name: name[language],
          symbol: 'circle',
          symbolSize: 9,
          showAllSymbol: true,
          connectNulls: false,
          lineStyle: { color: line, width: 3 },
          itemStyle: { color: ground, borderColor: line, borderWidth: 3 },
          data: series.map(({ reading }, at) => ({
            value: reading.value ?? '-',
            label: {
              show: reading.value !== null && isLabelled(at),
              position: isValley(series, at) ? 'bottom' : 'top',
              formatter: labelOf(reading.value),
              // The first would lie over the scale.
              offset: at === 0 ? [10, 0] : [0, 0],
              color: text,
              fontSize: 16,
              fontWeight: 600,
            },
          })),
        },
      ],
    },
  }
}

/** Whether the line comes down to a step and goes up again, or ends there: a label over it would lie on the line. */
function isValley(series: ToldFigure['figure']['series'], at: number): boolean {
  const value = series[at]?.reading.value ?? 0
  const beside = [series[at - 1], series[at + 1]].flatMap((one) => one?.reading.value ?? [])
  // At the foot of the plot there is no room below.
  return value > 0 && beside.length > 0 && beside.every((one) => one > value)
}

/** The unit stands over the scale, and not at every number. */
function unitOf({ language, look }: PlotView, kind: ToldFigure['kind']) {
  if (kind !== 'days') return {}
  return {
    name: language === 'nb' ? 'dager' : 'days',
    nameLocation: 'end' as const,
    nameTextStyle: { color: plotColours[look].quiet, fontSize: 16, align: 'left' as const },
    nameGap: 14,
  }
}

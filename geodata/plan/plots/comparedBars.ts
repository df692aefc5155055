import type { Reading } from '../../model/indicator.ts'
import { dayText } from '../../reports/when.ts'
import { frameOf, legendOf, lettersWide, plotNumber, valueAxis } from './plotFrame.ts'
import { patternOf, plotColours } from './plotLook.ts'
import type { Plot, PlotView } from './plotOption.ts'
import type { ToldFigure } from './toldFigure.ts'

const barPx = 18
const rowGapPx = 12
const axisPx = 40
const linePx = 20

/** Many parts: a bar each for how many there are, and a striped one for how many there were at the end of the first step. */
export function comparedBars({ figure, parts }: ToldFigure, view: PlotView): Plot | null {
  const { language, look, width } = view
  const first = figure.series.length > 1 ? figure.series[0] : undefined
  const last = figure.series[figure.series.length - 1]
  const shown = parts.filter(
    ({ code }) => countOf(figure.now, code) > 0 || (first && countOf(first.reading, code) > 0),
  )
  if (shown.length === 0 || !last) return null
  const { text, ground, parts: colours } = plotColours[look]
  const told = [
    ...(first ? [{ on: first.on, reading: first.reading }] : []),
    { on: last.on, reading: figure.now },
  ].map(({ on, reading }) => ({ name: dayText(on, language), reading }))
  const { legend, room } = legendOf(
    told.map(({ name }) => name),
    view,
  )
  const nameWidth = Math.min(260, Math.round(width * 0.42))
  const lines = Math.max(...shown.map(({ name }) => linesOf(name[language], nameWidth)))
  const rowPx = Math.max(told.length * barPx, lines * linePx) + rowGapPx
  return {
    width,
    height: room + axisPx + shown.length * rowPx,
    option: {
      ...frameOf(look),
      legend,
      tooltip: { show: false },
      grid: {
        top: room,
        left: 8,
        right: 36,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: { ...valueAxis(look, plotNumber(language)), minInterval: 1 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ name }) => name[language]),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: text } },
        axisLabel: {
          color: text,
          fontSize: 16,
          width: nameWidth,
          lineHeight: linePx,
          overflow: 'break',
          interval: 0,
        },
      },
      series: told.map(({ name, reading }, at) => {
        const isNow = at === told.length - 1
        return {
          type: 'bar',
          emphasis: { disabled: true },
          name,
          barWidth: barPx - 3,
          barGap: '15%',
          itemStyle: {
            color: isNow ? colours[0] : colours[3],
            decal: patternOf(isNow ? 0 : 1, ground),
          },
          label: { show: true, position: 'right', color: text, fontSize: 16 },
          data: shown.map(({ code }) => countOf(reading, code)),
        }
      }),
    },
  }
}

const countOf = ({ parts }: Reading, code: string) => parts.find((part) => part.code === code)?.count ?? 0

/** How many lines a name breaks into: words are not broken. */
function linesOf(name: string, width: number): number {
  let lines = 1
  let taken = ''
  for (const word of name.split(' ')) {
    const longer = taken ? `${taken} ${word}` : word
    if (taken && lettersWide(longer) > width) lines++
    taken = taken && lettersWide(longer) > width ? word : longer
  }
  return lines
}

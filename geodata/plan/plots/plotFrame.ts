import type { Language } from '../../model/language.ts'
import type { PlotOption } from './engine.ts'
import { type PlotLook, plotColours } from './plotLook.ts'
import type { PlotView } from './plotOption.ts'
import { stepName } from './sayReading.ts'

const textPx = 16
const legendRowPx = 28
const markPx = 26
const gapPx = 14

/**
 * What every plot has: text that can be read, no movement, patterns, and a tooltip. A plot says itself what stands in that, as
 * lines: what ECharts would put there is styled in a way that the content security policy refuses.
 */
export function frameOf(look: PlotLook): PlotOption {
  const { text, ground, grid, parts } = plotColours[look]
  return {
    animation: false,
    color: [...parts],
    textStyle: { fontFamily: 'Inter, sans-serif', fontSize: textPx, color: text },
    // Patterns are drawn only where this is on; what it would say of the plot is said better beside it.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    tooltip: {
      confine: true,
      backgroundColor: ground,
      borderColor: grid,
      textStyle: { color: text, fontSize: textPx, fontFamily: 'Inter, sans-serif' },
    },
  }
}

const stepNamePx = 46

/** The steps along the bottom, as many as there is room for; the year stands under the first, and under each that begins one. */
export function stepAxis(days: readonly string[], { step, language, look, width }: PlotView) {
  const { quiet, text } = plotColours[look]
  const every = Math.ceil((days.length * stepNamePx) / (width - stepNamePx))
  const newYear = days.findIndex((on, at) => at > 0 && on.slice(0, 4) !== days[at - 1]?.slice(0, 4))
  const anchor = Math.max(newYear, 0)
  const isNamed = (at: number) => (at - anchor) % every === 0
  const first = days.findIndex((_, at) => isNamed(at))
  const names = days.map((on, at) => {
    const { short, year } = stepName(on, step, language)
    if (!short) return year
    return at === first || on.slice(0, 4) !== days[at - every]?.slice(0, 4) ? `${short}\n${year}` : short
  })
  return {
    type: 'category' as const,
    data: names,
    axisLabel: { color: text, fontSize: textPx, lineHeight: 20, interval: isNamed },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quiet } },
  }
}

/** A scale from nothing, in whole steps, said by `say`. */
export function valueAxis(look: PlotLook, say: (value: number) => string) {
  const { text, grid } = plotColours[look]
  return {
    type: 'value' as const,
    min: 0,
    splitNumber: 4,
    axisLabel: { color: text, fontSize: textPx, formatter: say, hideOverlap: true },
    splitLine: { lineStyle: { color: grid } },
  }
}

/** The key above the plot, with the room it takes where its rows break. */
export function legendOf(names: readonly string[], { look, width }: PlotView) {
  const rows = rowsOf(names, width)
  return {
    room: rows * legendRowPx + 12,
    legend: {
      type: 'plain' as const,
      top: 0,
      left: 0,
      right: 0,
      itemWidth: markPx,
      itemHeight: 16,
      itemGap: gapPx,
      borderColor: 'transparent',
      textStyle: { color: plotColours[look].text, fontSize: textPx },
      data: [...names],
    },
  }
}

function rowsOf(names: readonly string[], width: number): number {
  let rows = 1
  let taken = 0
  for (const name of names) {
    const wide = markPx + 5 + lettersWide(name)
    if (taken > 0 && taken + gapPx + wide > width - 10) {
      rows++
      taken = 0
    }
    taken += (taken > 0 ? gapPx : 0) + wide
  }
  return rows
}

/** How wide text of 16 px is in Inter, a little over: where plots are drawn without a page, nothing can measure it. */
export function lettersWide(words: string): number {
  let wide = 0
  for (const letter of words) {
    if (/[ijlftrI.,:;'()\s-]/.test(letter)) wide += 5.5
    else if (/[mwMWÆæ%]/.test(letter)) wide += 14
    else wide += /[A-ZØÅ0-9]/.test(letter) ? 10.8 : 9.4
  }
  return wide
}

/** Lower on a phone and where two stand beside each other on paper. */
export const plotHeight = (width: number) => Math.round(Math.min(250, Math.max(190, width * 0.45)))

/** Numbers on a scale and at its points. */
export const plotNumber = (language: Language) => {
  const format = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  return (value: number) => format.format(value)
}

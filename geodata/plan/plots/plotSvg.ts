import { startPlot } from './engine.ts'
import type { Plot } from './plotOption.ts'

/** The plot as an SVG drawing, made without a page; letters are Inter where the reader has it. */
export function plotSvg({ option, width, height }: Plot): string {
  const drawing = startPlot(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawing.setOption(option)
    return drawing.renderToSVGString()
  } finally {
    drawing.dispose()
  }
}

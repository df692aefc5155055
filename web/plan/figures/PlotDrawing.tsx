import { useLayoutEffect, useRef } from 'react'
import { startPlot } from '../../../geodata/plan/plots/engine.ts'
import { type PlotView, plotOption } from '../../../geodata/plan/plots/plotOption.ts'
import type { ToldFigure } from '../../../geodata/plan/plots/toldFigure.ts'
import { useWords } from '../../words/words.ts'
import styles from './Figures.module.css'
import { figureWords } from './figureWords.ts'

/** The drawing: its own file, because what draws it is heavy. */
export default function PlotDrawing({ told, view }: { told: ToldFigure; view: PlotView }) {
  const words = useWords(figureWords)
  const place = useRef<HTMLDivElement>(null)
  const drawing = useRef<ReturnType<typeof startPlot> | null>(null)
  const plot = plotOption(told, view)
  // Before the page is painted, so that paper gets what is drawn for paper.
  useLayoutEffect(() => {
    if (!place.current || !plot) return
    const { option, width, height } = plot
    drawing.current ??= startPlot(place.current, null, { renderer: 'svg', width, height })
    drawing.current.resize({ width, height, silent: true })
    drawing.current.setOption(option, { notMerge: true })
  })
  useLayoutEffect(
    () => () => {
      drawing.current?.dispose()
      drawing.current = null
    },
    [],
  )
  return plot ? <div ref={place} /> : <p className={styles.quiet}>{words.noTrend}</p>
}

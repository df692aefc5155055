import { lazy, Suspense, useRef } from 'react'
import type { PeriodStep } from '../../../geodata/model/indicator.ts'
import { isWide } from '../../../geodata/plan/plots/plotOption.ts'
import { sayFigure } from '../../../geodata/plan/plots/sayFigure.ts'
import type { ToldFigure } from '../../../geodata/plan/plots/toldFigure.ts'
import { useColourScheme } from '../../app/colourScheme.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Figures.module.css'
import { figureWords } from './figureWords.ts'
import { usePrinting } from './usePrinting.ts'
import { useWidth } from './useWidth.ts'

const PlotDrawing = lazy(() => import('./PlotDrawing.tsx'))

/** Two beside each other on an upright A4, as the style sheet lays them. */
const paperWidthPx = 310
const paperWholeWidthPx = 630

/** The plot of a figure as a picture that is said in words; the drawing itself is fetched when there is one to draw. */
export function Plot({ told, step }: { told: ToldFigure; step: PeriodStep }) {
  const words = useWords(figureWords)
  const language = useLanguage()
  const scheme = useColourScheme()
  const isPrinting = usePrinting()
  const frame = useRef<HTMLDivElement>(null)
  const screenWidth = useWidth(frame)
  const paperWidth = isWide(told.figure.code) ? paperWholeWidthPx : paperWidthPx
  const width = isPrinting ? paperWidth : screenWidth
  return (
    <div ref={frame} className={styles.plot} role="img" aria-label={sayFigure(told, step, language)}>
      {width > 0 && (
        <Suspense fallback={<p className={styles.quiet}>{words.drawing}</p>}>
          <PlotDrawing told={told} view={{ language, look: isPrinting ? 'print' : scheme, step, width }} />
        </Suspense>
      )}
    </div>
  )
}

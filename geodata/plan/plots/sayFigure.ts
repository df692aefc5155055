import type { PeriodStep } from '../../model/indicator.ts'
import type { Language } from '../../model/language.ts'
import { sayNow } from './sayNow.ts'
import { sayStep, sayValue } from './sayReading.ts'
import type { ToldFigure } from './toldFigure.ts'

/** What a plot shows, in a sentence or two: for those who do not see it, and under it on paper. */
export function sayFigure(told: ToldFigure, step: PeriodStep, language: Language): string {
  const { figure, name, kind, parts } = told
  const now = `${name[language]}: ${sayNow(told, language)}.`
  const counted = figure.now.parts.filter(({ count }) => count > 0)
  const made = counted
    .map(({ code, count }) => `${parts.find((part) => part.code === code)?.name[language] ?? code} ${count}`)
    .join(', ')
  return [now, kind === 'count' ? made && `${made}.` : sayTrend(told, step, language)]
    .filter(Boolean)
    .join(' ')
}

function sayTrend({ figure, kind }: ToldFigure, step: PeriodStep, language: Language): string {
  const told = figure.series.filter(({ reading }) => reading.value !== null)
  const [first, last] = [told[0], told[told.length - 1]]
  if (!first || !last || first === last) return ''
  const [from, to] = [first, last].map(
    ({ on, reading }) => `${sayValue(kind, reading.value, language)} (${sayStep(on, step, language)})`,
  )
  return language === 'nb' ? `Fra ${from} til ${to}.` : `From ${from} to ${to}.`
}

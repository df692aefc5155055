import type { Indicators } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import type { Measure } from '../model/measure.ts'
import type { Frozen, NewPlanReport } from '../model/planReport.ts'
import { explainFigure } from './explainFigure.ts'
import { sayFigure } from './figureBlocks.ts'
import { frozenMeasure } from './freezing.ts'
import { sayStatus } from './measureBlocks.ts'
import { planReportWords } from './planReportWords.ts'

/** One thing that was told otherwise before; empty where it was not told at all. */
export interface FrozenDifference {
  what: string
  before: string
  now: string
}

/** What a report would tell otherwise if its figures were frozen now: figures as they stand, and measures. */
export function frozenDifferences(
  before: Pick<Frozen, 'indicators' | 'measures'>,
  now: { indicators: Indicators; measures: readonly Measure[]; audience: NewPlanReport['audience'] },
  language: Language,
): FrozenDifference[] {
  const figures = pairs(
    new Map(before.indicators.items.map((figure) => [figure.code, figure])),
    new Map(now.indicators.items.map((figure) => [figure.code, figure])),
  ).map(([one, other]) => ({
    what: explainFigure((one ?? other)!).name[language],
    before: one ? sayFigure(explainFigure(one), language) : '',
    now: other ? sayFigure(explainFigure(other), language) : '',
  }))
  const { audience, indicators } = now
  const measures = pairs(
    new Map(before.measures.map((measure) => [measure.code, measure])),
    new Map(
      now.measures
        .filter(({ inPlan }) => inPlan)
        .map((measure) => [measure.code, frozenMeasure(measure, [], { audience, today: indicators.today })]),
    ),
  ).map(([one, other]) => ({
    what: (one ?? other)!.code,
    before: one ? sayStatus(one, language) : '',
    now: other ? sayStatus(other, language) : '',
  }))
  const sites = {
    what: planReportWords[language].sites,
    before: saySites(before.indicators, language),
    now: saySites(indicators, language),
  }
  return [...figures, sites, ...measures].filter((one) => one.before !== one.now)
}

function saySites({ sites }: Indicators, language: Language): string {
  const words = planReportWords[language]
  if (!sites) return ''
  return sites.atLeast === null ? words.sitesFewer : words.sitesAtLeast(sites.atLeast)
}

/** What stands in either, side by side. */
function pairs<Key, Value>(before: ReadonlyMap<Key, Value>, now: ReadonlyMap<Key, Value>) {
  const keys = [...new Set([...before.keys(), ...now.keys()])]
  return keys.map((key): [Value | undefined, Value | undefined] => [before.get(key), now.get(key)])
}

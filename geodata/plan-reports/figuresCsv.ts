import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import type { Reading, SiteFigure } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import type { PlanReportContent } from '../model/planReport.ts'
import { figureRows } from '../plan/figureRows.ts'
import { siteDefinition } from '../plan/indicators/signDefinitions.ts'
import { told } from '../plan/plots/told.ts'
import { lastDay } from './figureBlocks.ts'
import { planReportWords } from './planReportWords.ts'
import { sayOutcome } from './siteBlocks.ts'

type Cell = string | number | null

/**
 * The figures of a report as a table: a row for each value and each part, of the period and of every step, for the whole
 * municipality, with the day and the definition. Numbers as in the API: a share from 0 to 1, with a decimal comma for Excel.
 */
export function figuresCsv(report: PlanReportContent, language: Language): string {
  const words = planReportWords[language]
  const { title, from, to, frozen } = report
  const { indicators } = frozen
  const frame = [title, from, to, indicators.today]
  const rows = indicators.items.flatMap((figure) => {
    const toldFigure = told(figure)
    const period: [string, Reading] = [`${from}/${lastDay(indicators)}`, figure.now]
    const steps = figure.series.map(({ on, reading }): [string, Reading] => [on, reading])
    return [period, ...steps].flatMap(([on, reading]) => figureRows(toldFigure, on, reading, language))
  })
  const sites = indicators.sites ? siteRows(indicators.sites, language) : []
  return byteOrderMark + csvLines([words.csvHead, ...[...rows, ...sites].map((row) => [...frame, ...row])])
}

/** Never a number below five: then it is words. */
function siteRows({ on, atLeast, parts }: SiteFigure, language: Language): Cell[][] {
  const words = planReportWords[language]
  const row = (part: string, count: number | null): Cell[] => [
    ...[
      '3.1.9',
      'sites',
      words.sites,
      on ?? '',
      part,
      count ?? words.fewerValue,
      null,
      count === null ? '' : words.atLeastUnit,
    ],
    siteDefinition.counts[language],
  ]
  return [
    row(words.whole, atLeast),
    ...(parts ?? []).map((part) => row(sayOutcome(part.code, language), part.atLeast)),
  ]
}

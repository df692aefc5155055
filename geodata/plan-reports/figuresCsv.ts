import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import type { Reading, SiteFigure } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import type { PlanReportContent } from '../model/planReport.ts'
import { siteDefinition } from '../plan/indicators/signDefinitions.ts'
import { type ExplainedFigure, explainFigure } from './explainFigure.ts'
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
  const rows = indicators.items.map(explainFigure).flatMap((told) => {
    const { figure } = told
    const period: [string, Reading] = [`${from}/${lastDay(indicators)}`, figure.now]
    const steps = figure.series.map(({ on, reading }): [string, Reading] => [on, reading])
    return [period, ...steps].flatMap(([on, reading]) => readingRows(told, on, reading, language))
  })
  const sites = indicators.sites ? siteRows(indicators.sites, language) : []
  return byteOrderMark + csvLines([words.csvHead, ...[...rows, ...sites].map((row) => [...frame, ...row])])
}

function readingRows(
  { figure, name, kind, parts, measure, definition }: ExplainedFigure,
  on: string,
  { value, of, parts: counted }: Reading,
  language: Language,
): Cell[][] {
  const words = planReportWords[language]
  const row = (part: string, said: number | null, ofAll: number | null, unit: string): Cell[] => [
    ...[measure, figure.code, name[language], on, part, decimal(said), ofAll, unit],
    definition.counts[language],
  ]
  return [
    row(words.whole, value, of, words.units[kind]),
    ...parts.flatMap((part) => {
      const count = counted.find(({ code }) => code === part.code)?.count ?? 0
      return count > 0 ? [row(part.name[language], count, null, words.units.count)] : []
    }),
  ]
}

/** Never a number below five: then it is words. */
function siteRows({ on, atLeast, parts }: SiteFigure, language: Language): Cell[][] {
  const words = planReportWords[language]
  const row = (part: string, count: number | null): Cell[] => [
    ...['3.1.9', 'sites', words.sites, on ?? '', part, count ?? words.fewerValue, null, words.atLeastUnit],
    siteDefinition.counts[language],
  ]
  return [
    row(words.whole, atLeast),
    ...(parts ?? []).map((part) => row(sayOutcome(part.code, language), part.atLeast)),
  ]
}

/** Four decimals are more than any figure is sure of. */
function decimal(value: number | null): Cell {
  if (value === null || Number.isInteger(value)) return value
  return value.toFixed(4).replace(/0+$/, '').replace('.', ',')
}

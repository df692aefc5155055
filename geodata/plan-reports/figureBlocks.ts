import type { IndicatorCode, Indicators, Reading } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import { sayNow } from '../plan/plots/sayNow.ts'
import { sayReading, sayStep, sayValue } from '../plan/plots/sayReading.ts'
import { isEmpty } from '../plan/plots/told.ts'
import type { Block } from '../reports/report.ts'
import { dayText } from '../reports/when.ts'
import { type ExplainedFigure, explainFigure } from './explainFigure.ts'
import { planReportWords } from './planReportWords.ts'

/** Everything that is told of a figure: what it is now, how it went, and what it counts, with the day. */
export function figureBlocks(indicators: Indicators, told: ExplainedFigure, language: Language): Block[] {
  const words = planReportWords[language]
  const { figure } = told
  const name = told.name[language]
  const definition: Block = {
    ...{ kind: 'paragraph', tone: 'quiet', lead: words.definition },
    text: told.definition.counts[language],
  }
  const heading: Block = { kind: 'heading', text: name }
  if (isEmpty(figure)) return [heading, { kind: 'paragraph', text: words.noFigure }, definition]
  const period = `${dayText(indicators.from, language)}–${dayText(indicators.to, language)}`
  const day = dayText(lastDay(indicators), language)
  const said = sayFigure(told, language)
  return [
    heading,
    { kind: 'paragraph', lead: isOfPeriod(figure.code) ? words.inPeriod : words.at(day), text: said },
    {
      kind: 'plot',
      code: figure.code,
      alt: words.plotAlt(name, said),
      caption: words.plotCaption(name, period, dayText(indicators.today, language)),
    },
    stepTable(indicators, told, language),
    ...groupTable(told, figure.districts, [words.byDistrict, words.district], language),
    ...groupTable(told, figure.departments, [words.byDepartment, words.department], language),
    definition,
  ]
}

/** What happened is told of the whole period; what stands, of its last day. */
const ofPeriod: readonly IndicatorCode[] = ['checked_before_decision', 'days_to_signature']
const isOfPeriod = (code: IndicatorCode) => ofPeriod.includes(code)

/** The day that what stands is told of. */
export function lastDay({ to, today }: Pick<Indicators, 'to' | 'today'>): string {
  return to < today ? to : today
}

/** `67 % (6 av 9)`, or the parts where the whole alone says little: `Åpne 4, over fristen 1`. */
export function sayFigure(told: ExplainedFigure, language: Language): string {
  const { now } = told.figure
  const said = now.value === null ? planReportWords[language].nothing : sayNow(told, language)
  const counted = told.parts.flatMap(({ code, name }) => {
    const count = countOf(now, code)
    return count > 0 ? [`${name[language]} ${count}`] : []
  })
  if (counted.length === 0) return `${said}.`
  return now.value === null ? `${counted.join(', ')}.` : `${said}. ${counted.join(', ')}.`
}

const countOf = ({ parts }: Reading, code: string) => parts.find((part) => part.code === code)?.count ?? 0

/** The value and the parts, the steps side by side: what the plot shows, for those who read numbers. */
function stepTable({ step }: Indicators, told: ExplainedFigure, language: Language): Block {
  const words = planReportWords[language]
  const steps = told.figure.series
  const wanted = [28, 72]
  const rows = readingRows(
    told,
    steps.map(({ reading }) => reading),
    language,
  )
  return {
    kind: 'table',
    label: told.name[language],
    head: [words.what, ...steps.map(({ on }) => sayStep(on, step, language))],
    rows,
    widths: [wanted[0]!, ...steps.map(() => wanted[1]! / steps.length)],
  }
}

/** A row for the value, and one for each part that was ever there. */
function readingRows(
  { kind, parts, name }: ExplainedFigure,
  readings: readonly Reading[],
  language: Language,
): string[][] {
  const words = planReportWords[language]
  const whole = [name[language], ...readings.map(({ value }) => sayValue(kind, value, language))]
  const of = [words.all, ...readings.map(({ of }) => (of === null ? '–' : String(of)))]
  const told = parts
    .filter(({ code }) => readings.some((reading) => countOf(reading, code) > 0))
    .map((part) => [
      part.name[language],
      ...readings.map((reading) =>
        reading.parts.every(({ count }) => count === 0) && reading.value === null
          ? '–'
          : String(countOf(reading, part.code)),
      ),
    ])
  return [whole, ...(readings.some(({ of }) => of !== null) ? [of] : []), ...told]
}

function groupTable(
  { kind }: ExplainedFigure,
  groups: ExplainedFigure['figure']['districts'],
  [label, head]: [string, string],
  language: Language,
): Block[] {
  const words = planReportWords[language]
  const shown =
    groups?.filter(({ reading }) => reading.value !== null || reading.parts.some(({ count }) => count > 0)) ??
    []
  if (shown.length === 0) return []
  const rows = shown.map(({ name, reading }) => [name ?? words.unknown, sayReading(kind, reading, language)])
  return [{ kind: 'table', label, head: [head, words.what], rows, widths: [45, 55] }]
}

/** The figures of a measure, in the order they stand. */
export function explainedOf(indicators: Indicators, measure: ExplainedFigure['measure']): ExplainedFigure[] {
  return indicators.items.map(explainFigure).filter((told) => told.measure === measure)
}

import type { Language } from '../model/language.ts'
import { type PlanReportContent, type PlanReportText, planReportTexts } from '../model/planReport.ts'
import { sayNow } from '../plan/plots/sayNow.ts'
import { isEmpty } from '../plan/plots/told.ts'
import type { Block, Report, Section } from '../reports/report.ts'
import { reportWords } from '../reports/reportWords.ts'
import { dayText } from '../reports/when.ts'
import { explainFigure } from './explainFigure.ts'
import { explainedOf, figureBlocks, lastDay } from './figureBlocks.ts'
import { measureTables, standingBlocks, statusTable } from './measureBlocks.ts'
import { openItemBlocks } from './openItemBlocks.ts'
import { planReportWords } from './planReportWords.ts'
import { siteBlocks } from './siteBlocks.ts'
import { writtenBlocks } from './writtenBlocks.ts'

/** The report on the plan as content, in one language. Pure: the same frozen figures and words give the same report. */
export function planReportOf(report: PlanReportContent, municipality: string, language: Language): Report {
  const words = planReportWords[language]
  const { title, audience, frozen } = report
  const { indicators, openItems } = frozen
  const counted = dayText(frozen.at, language)
  const open: Section[] =
    audience === 'internal' && openItems
      ? [
          {
            code: 'open_items',
            title: words.sections.open_items,
            blocks: openItemBlocks(openItems, indicators.today, language),
          },
        ]
      : []
  return {
    language,
    title,
    subject: title,
    municipality,
    notices: [
      ...(report.state === 'draft' ? [words.draft] : []),
      ...(audience === 'internal' ? [words.internal] : []),
      ...(indicators.to > indicators.today ? [words.notOver(counted)] : []),
    ],
    made: words.made(counted),
    madeOn: counted,
    help: reportWords[language].help,
    sections: [
      summarySection(report, language),
      textSection('planning', report, measureSectionBlocks(report, '3.1.8', language), language),
      textSection(
        'signs',
        report,
        [...measureSectionBlocks(report, '3.1.9', language), ...siteBlocks(indicators.sites, language)],
        language,
      ),
      textSection('others', report, measureTables(otherMeasures(report), language), language),
      ...open,
      textSection('next', report, [], language),
      { code: 'definitions', title: words.sections.definitions, blocks: basisBlocks(report, language) },
      {
        code: 'help',
        title: words.sections.help,
        blocks: reportWords[language].helpLines.map((text): Block => ({ kind: 'paragraph', text })),
      },
    ],
  }
}

function textSection(
  code: PlanReportText,
  { texts }: PlanReportContent,
  blocks: Block[],
  language: Language,
): Section {
  const written = writtenBlocks(texts[code] ?? '')
  const none: Block[] = [{ kind: 'paragraph', tone: 'quiet', text: planReportWords[language].noText }]
  return {
    code,
    title: planReportTexts.labels[code][language],
    blocks: [...(written.length + blocks.length > 0 ? written : none), ...blocks],
  }
}

function summarySection(report: PlanReportContent, language: Language): Section {
  const words = planReportWords[language]
  const { from, to, audience, frozen } = report
  const { indicators, measures, plan, at } = frozen
  return textSection(
    'summary',
    report,
    [
      {
        kind: 'facts',
        rows: [
          [words.plan, plan],
          [words.period, `${dayText(from, language)}–${dayText(to, language)}`],
          [words.counted, dayText(at, language)],
          [words.audience, words.audiences[audience]],
        ],
      },
      { kind: 'heading', text: words.keyFigures },
      {
        kind: 'table',
        label: words.keyFigures,
        head: words.keyHead(dayText(lastDay(indicators), language)),
        rows: indicators.items
          .map(explainFigure)
          .map((told) => [
            ...[
              told.measure,
              told.name[language],
              isEmpty(told.figure) ? words.nothing : sayNow(told, language),
            ],
          ]),
        widths: [12, 38, 50],
      },
      { kind: 'heading', text: words.measureCounts },
      statusTable(measures, language),
    ],
    language,
  )
}

function measureSectionBlocks(
  { frozen: { indicators, measures } }: PlanReportContent,
  code: '3.1.8' | '3.1.9',
  language: Language,
): Block[] {
  const measure = measures.find((one) => one.code === code)
  return [
    ...standingBlocks(measure, language),
    ...explainedOf(indicators, code).flatMap((told) => figureBlocks(indicators, told, language)),
  ]
}

const toldApart: readonly string[] = ['3.1.8', '3.1.9']

function otherMeasures({ frozen }: PlanReportContent) {
  return frozen.measures.filter(({ code }) => !toldApart.includes(code))
}

/** How all figures are made, and then of each what is left out of it and where it comes from. */
function basisBlocks({ audience, frozen }: PlanReportContent, language: Language): Block[] {
  const words = planReportWords[language]
  const general = [
    words.basis(frozen.plan),
    words.validTime,
    words.shares,
    ...(audience === 'public' ? [words.wholeOnly] : []),
    words.neverSites,
  ]
  return [
    ...general.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'heading', text: words.ofEach },
    {
      kind: 'table',
      label: words.ofEach,
      head: [...words.definitionHead],
      rows: frozen.indicators.items
        .map(explainFigure)
        .map(({ name, definition }) => [
          name[language],
          definition.leavesOut[language],
          [definition.source, ...(audience === 'internal' && definition.groups ? [definition.groups] : [])]
            .map((text) => text[language])
            .join(' '),
        ]),
      widths: [20, 40, 40],
    },
  ]
}

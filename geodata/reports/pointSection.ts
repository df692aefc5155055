import type { Checklist } from '../checklists/checklist.ts'
import { findPoint } from '../checklists/rekkverk.ts'
import { explainFinding } from '../checks/explain.ts'
import { answerValues, type Finding, type FindingGroup, findingGroups, groundings } from '../model/check.ts'
import type { Language } from '../model/language.ts'
import { testOutcomes } from '../model/testResult.ts'
import type { Block, InnerBlock, PointBlock, Section } from './report.ts'
import type { ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'
import { dayText } from './when.ts'

/** The findings of one group: what was asked or has an answer in full, the rest as lines of a table. */
export function pointSection(group: FindingGroup, basis: ReportBasis, language: Language): Section {
  const { findings, answers } = basis.check
  const inGroup = findings.filter((finding) => finding.group === group)
  const isTold = ({ point, applies }: Finding) =>
    applies !== 'no' || answers.some((answer) => answer.point === point)
  const rest = inGroup.filter((finding) => !isTold(finding))
  const blocks: Block[] = [
    ...inGroup.filter(isTold).map((finding) => pointBlock(finding, basis, language)),
    ...(rest.length > 0 ? [restTable(rest, basis.checklist, language)] : []),
  ]
  const none: Block = { kind: 'paragraph', text: reportWords[language].noPoints }
  return {
    code: group,
    title: `${findingGroups.labels[group][language]} (${inGroup.length})`,
    blocks: blocks.length > 0 ? blocks : [none],
  }
}

function restTable(findings: readonly Finding[], checklist: Checklist | null, language: Language): Block {
  const words = reportWords[language]
  return {
    kind: 'table',
    label: words.pointHead.join(', '),
    head: words.pointHead,
    rows: findings.map((finding) => {
      const point = checklist && findPoint(checklist, finding.point)
      if (!point) return [finding.point, words.unknownPoint, '']
      return [finding.point, point.question[language], explainFinding(finding, point, language)]
    }),
    widths: [12, 44, 44],
  }
}

function pointBlock(finding: Finding, basis: ReportBasis, language: Language): PointBlock {
  const words = reportWords[language]
  const point = basis.checklist && findPoint(basis.checklist, finding.point)
  const said = [
    ...testBlocks(finding.point, basis, language),
    ...answerBlocks(finding.point, basis, language),
  ]
  if (!point) {
    const unknown: InnerBlock = { kind: 'paragraph', text: words.unknownPoint }
    return { kind: 'point', code: finding.point, title: '', badges: [], blocks: [unknown, ...said] }
  }
  const legal = point.legalReferences.map(({ title }) => title[language])
  return {
    kind: 'point',
    code: point.code,
    title: point.question[language],
    badges: point.groundings.map((grounding) => ({
      grounding,
      word: groundings.labels[grounding][language],
    })),
    blocks: [
      { kind: 'paragraph', text: explainFinding(finding, point, language) },
      { kind: 'paragraph', lead: words.grounding, text: point.groundingText[language] },
      ...(legal.length > 0
        ? [
            {
              kind: 'paragraph' as const,
              lead: words.legal,
              text: `${legal.join('; ')}.`,
              tone: 'quiet' as const,
            },
          ]
        : []),
      ...said,
    ],
  }
}

/** What the rules say of what was measured; the sentence itself tells how certain the rule is. */
function testBlocks(point: string, { check }: ReportBasis, language: Language): InnerBlock[] {
  const results = check.tests.filter((test) => test.point === point)
  if (results.length === 0) return []
  const items = results.map(
    ({ where, outcome, sentence }) =>
      `${where}: ${testOutcomes.labels[outcome][language]}. ${sentence[language]}`,
  )
  return [{ kind: 'list', lead: reportWords[language].tests, items }]
}

function answerBlocks(code: string, { check }: ReportBasis, language: Language): InnerBlock[] {
  const words = reportWords[language]
  const answer = check.answers.find(({ point }) => point === code)
  if (!answer) return [{ kind: 'paragraph', lead: words.answer, text: words.notAnswered }]
  const value = answer.value ? answerValues.labels[answer.value][language] : words.notAnswered
  return [
    { kind: 'paragraph', lead: words.answer, text: value },
    ...(answer.reason ? [{ kind: 'paragraph' as const, lead: words.reason, text: answer.reason }] : []),
    {
      kind: 'paragraph',
      text: `${words.answeredBy(answer.by, dayText(answer.at, language))}.`,
      tone: 'quiet',
    },
  ]
}

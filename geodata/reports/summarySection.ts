import { makesStale } from '../checks/differences.ts'
import { explainDifference } from '../checks/differencesSentence.ts'
import { type AnswerValue, answerValues, findingGroups } from '../model/check.ts'
import type { Language } from '../model/language.ts'
import type { CheckState } from '../model/review.ts'
import { attributeValue } from './projectFacts.ts'
import type { Block, Section } from './report.ts'
import type { ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'
import { dayText, momentText } from './when.ts'

/** What is checked, how far it has come and what is left, on the first page. */
export function summarySection(basis: ReportBasis, language: Language): Section {
  const words = reportWords[language]
  const { check, project, clarificationAnsweredAt } = basis
  const fact = (label: string, value: string | null): [string, string][] => (value ? [[label, value]] : [])
  const attribute = (name: Parameters<typeof attributeValue>[1]) =>
    attributeValue(project.properties, name, language)
  const { answered, total } = check.progress
  return {
    code: 'summary',
    title: words.sections.summary,
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.project, project.properties.name],
          ...fact(words.kind, attribute('kind')),
          ...fact(words.caseNumber, attribute('caseNumber')),
          ...fact(words.planId, attribute('planId')),
          ...fact(words.phase, attribute('phase')),
          ...fact(words.responsibleUnit, attribute('responsible')),
          [words.state, stateText(basis, language)],
          [words.ran, words.ranBy(momentText(check.ranAt, language), check.ranBy)],
          [
            words.clarification,
            clarificationAnsweredAt
              ? words.clarified(dayText(clarificationAnsweredAt, language))
              : words.notClarified,
          ],
          [words.points, words.pointsAsked(total, answered)],
        ],
      },
      countTable(basis, language),
      ...staleBlocks(basis, language),
      ...remaining(basis, language),
    ],
  }
}

/** The notices at the top of the report: what it is not, before what it says. */
export function noticesOf(basis: ReportBasis, language: Language): string[] {
  const words = reportWords[language]
  const { check, differences, projectRevisionNow } = basis
  const byState: Record<CheckState, string | null> = {
    answering: words.draft,
    sent_back: words.draft,
    in_review: words.inReview,
    signed: null,
  }
  return [
    byState[check.state],
    differences && words.staleNotice,
    !differences && projectRevisionNow !== check.projectRevision && words.changedNotice,
  ].filter((notice) => typeof notice === 'string')
}

function stateText({ check, signature, steps }: ReportBasis, language: Language): string {
  const { states } = reportWords[language]
  if (check.state !== 'signed') return states[check.state]
  const signed = signature ?? steps.findLast(({ step }) => step === 'signed')!
  return states.signed(signed.by, momentText(signed.at, language))
}

/** Only what makes it so: a point that comes out as before is no reason to look again. */
function staleBlocks({ differences }: ReportBasis, language: Language): Block[] {
  const counting = differences?.filter(makesStale) ?? []
  if (counting.length === 0) return []
  const items = counting.map((difference) => explainDifference(difference, language))
  return [{ kind: 'list', lead: reportWords[language].stale, items }]
}

const counted: readonly AnswerValue[] = ['yes', 'partly', 'no', 'clarify', 'not_relevant']

/** How many points of each group have each answer. */
function countTable({ check }: ReportBasis, language: Language): Block {
  const words = reportWords[language]
  const given = new Map(check.answers.map(({ point, value }) => [point, value]))
  const rows = findingGroups.codes.map((group) => {
    const findings = check.findings.filter((finding) => finding.group === group)
    const values = findings.map(({ point }) => given.get(point) ?? null)
    const open = findings.filter(
      ({ point, applies }) => applies !== 'no' && (given.get(point) ?? null) === null,
    )
    return [
      findingGroups.labels[group][language],
      String(findings.length),
      ...counted.map((value) => String(values.filter((one) => one === value).length)),
      String(open.length),
    ]
  })
  return {
    kind: 'table',
    label: words.groupTable,
    head: words.groupHead,
    rows,
    widths: [22, 11, 9, 11, 9, 13, 13, 12],
  }
}

const wanting: readonly (AnswerValue | null)[] = ['partly', 'no', 'clarify']

/** The points somebody still has to do something about, and by code those that nobody has answered. */
function remaining({ check, checklist }: ReportBasis, language: Language): Block[] {
  const words = reportWords[language]
  const given = new Map(check.answers.map(({ point, value }) => [point, value]))
  const answerTo = (point: string) => given.get(point) ?? null
  const items = check.findings
    .filter(({ point }) => wanting.includes(answerTo(point)))
    .map(({ point }) => {
      const question = checklist?.points.find(({ code }) => code === point)?.question[language] ?? ''
      return `${point} (${answerValues.labels[answerTo(point)!][language].toLowerCase()}): ${question}`
    })
  const open = check.findings.filter(({ point, applies }) => applies !== 'no' && answerTo(point) === null)
  if (items.length + open.length === 0) return [{ kind: 'paragraph', text: words.nothingRemains }]
  const codes = open.map(({ point }) => point).join(', ')
  return [
    ...(items.length > 0 ? [{ kind: 'list' as const, lead: words.remaining, items }] : []),
    ...(codes ? [{ kind: 'paragraph' as const, lead: words.unanswered, text: `${codes}.` }] : []),
  ]
}

import { followUpPhases, followUpStates } from '../model/followUp.ts'
import type { Language } from '../model/language.ts'
import type { ProjectProperties } from '../model/project.ts'
import type { Block, Section } from './report.ts'
import type { ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'
import { dayText } from './when.ts'

/** Shared points that the municipality does not ask, and why; no section where there are none. */
export function hiddenSections({ checklist }: ReportBasis, language: Language): Section[] {
  const words = reportWords[language]
  const hidden = checklist?.hidden ?? []
  if (hidden.length === 0) return []
  const rows = hidden.map(({ point, reason }) => [point, reason])
  return [
    {
      code: 'hidden',
      title: words.sections.hidden,
      blocks: [
        { kind: 'paragraph', text: words.hiddenIntro },
        { kind: 'table', label: words.sections.hidden, head: words.hiddenHead, rows, widths: [15, 85] },
      ],
    },
  ]
}

/** What was promised at the points, and how it stands; it lives on after the check is signed. */
export function followUpSection({ followUps }: ReportBasis, language: Language): Section {
  const words = reportWords[language]
  const rows = followUps.map(({ point, text, phase, responsible, dueOn, state, note }) => [
    point,
    note ? `${text} (${note})` : text,
    phase ? followUpPhases.labels[phase][language] : '',
    responsible,
    dueOn ? dayText(dueOn, language) : '',
    followUpStates.labels[state][language],
  ])
  const title = words.sections.follow_ups
  const block: Block =
    rows.length === 0
      ? { kind: 'paragraph', text: words.followUpNone }
      : { kind: 'table', label: title, head: words.followUpHead, rows, widths: [10, 30, 21, 16, 12, 11] }
  return { code: 'follow_ups', title, blocks: [block] }
}

/** Kinds of case that can adopt provisions. */
const planKinds: readonly string[] = ['municipal_plan', 'zoning_plan'] satisfies ProjectProperties['kind'][]

/**
 * Wording for the plan, of the points that apply and have planning authority. Measures only: what a provision is for does
 * not follow it into the plan.
 */
export function provisionSection(basis: ReportBasis, language: Language): Section {
  const words = reportWords[language]
  const { check, checklist, project } = basis
  const applies = new Set(
    check.findings.filter((finding) => finding.applies === 'yes').map(({ point }) => point),
  )
  const blocks = (checklist?.points ?? [])
    .filter(({ code, groundings }) => applies.has(code) && groundings.includes('plan'))
    .flatMap(({ code, provisions = [] }) =>
      provisions.map(
        ({ number, wording }): Block => ({
          kind: 'provision',
          point: code,
          authority: words.provisionNumber(number),
          wording,
        }),
      ),
    )
  const intro: Block = {
    kind: 'paragraph',
    text: blocks.length > 0 ? words.provisionsIntro : words.provisionsNone,
  }
  const isPlan = planKinds.includes(project.properties.kind)
  const otherCase: Block[] =
    blocks.length > 0 && !isPlan ? [{ kind: 'paragraph', text: words.provisionsOtherCase }] : []
  return {
    code: 'provisions',
    title: words.sections.provisions,
    blocks: [intro, ...otherCase, ...blocks],
  }
}

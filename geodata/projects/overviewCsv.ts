import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import type { Language } from '../model/language.ts'
import { projectKinds, projectPhases, projectStatuses } from '../model/project.ts'
import { projectStages } from '../model/stage.ts'
import type { ProjectLine } from './overview.ts'

const heads: Readonly<Record<Language, { all: readonly string[]; check: readonly string[] }>> = {
  nb: {
    all: [
      'Navn',
      'Sakstype',
      'Status',
      'Fase',
      'Saksnummer',
      'Plan-ID',
      'Ansvarlig enhet',
      'Frist for sjekken',
      'Vedtatt',
    ],
    check: ['Sjekk', 'Besvart', 'Av', 'Åpne oppfølgingspunkter', 'Avklaring'],
  },
  en: {
    all: [
      'Name',
      'Kind',
      'Status',
      'Phase',
      'Case number',
      'Plan ID',
      'Responsible unit',
      'Due date of the check',
      'Decided on',
    ],
    check: ['Check', 'Answered', 'Of', 'Open follow-ups', 'Clarification'],
  },
}
const clarifications = {
  nb: { waiting: 'Venter', answered: 'Besvart' },
  en: { waiting: 'Waiting', answered: 'Answered' },
}
const last = { nb: ['Sist endret', 'Id'], en: ['Last changed', 'Id'] }

/** The line of heads; the columns of the check only for those who may read checks. */
export function overviewHead(language: Language, withCheck: boolean): string {
  const { all, check } = heads[language]
  return `${byteOrderMark}${csvLines([[...all, ...(withCheck ? check : []), ...last[language]]])}`
}

/** A line a project, as Excel in Norway reads it. */
export function csvOfProjects(projects: readonly ProjectLine[], language: Language): string {
  return csvLines(projects.map((project) => cellsOf(project, language)))
}

function cellsOf(project: ProjectLine, language: Language): (string | number | null)[] {
  const { kind, status, phase, check } = project
  return [
    project.name,
    projectKinds.labels[kind][language],
    status && projectStatuses.labels[status][language],
    phase && projectPhases.labels[phase][language],
    project.caseNumber,
    project.planId,
    project.responsible,
    project.checkDueOn,
    project.decidedOn,
    ...(check
      ? [
          projectStages.labels[check.stage][language],
          check.answered,
          check.total,
          check.openFollowUps,
          check.clarification && clarifications[language][check.clarification],
        ]
      : []),
    project.updatedAt.slice(0, 10),
    project.id,
  ]
}

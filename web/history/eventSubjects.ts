import { type Collection, collectionCodes, collections } from '../../geodata/model/collections.ts'
import { type Text, text } from '../../geodata/model/language.ts'

/** What events are about, by the part of their type before the dot. */
export const eventSubjects = [
  ...collectionCodes,
  'securing',
  'inspections',
  'faults',
  'evaluations',
  'sign-needs',
  'sign-plans',
  'sign-permissions',
  'sign-inspections',
  'sign-deviations',
  'helplines',
  'sign-messages',
  'recalls',
  'plans',
  'plan-measures',
  'plan-actors',
  'plan-reports',
  'checks',
  'checklists',
  'follow-ups',
  'attachments',
  'imports',
  'settings',
  'accounts',
  'clearances',
  'clarifications',
  'calendars',
] as const
export type EventSubject = (typeof eventSubjects)[number]

const others: Partial<Record<EventSubject, Text>> = {
  securing: text('Registrering av kanter', 'Surveys of edges'),
  inspections: text('Kontroller', 'Inspections'),
  faults: text('Feil ved sikringstiltak', 'Faults of safeguards'),
  evaluations: text('Evalueringer', 'Evaluations'),
  'sign-needs': text('Skiltvurderinger', 'Assessments of signs'),
  'sign-plans': text('Skiltplaner', 'Sign plans'),
  'sign-permissions': text('Tillatelser for skilt', 'Permissions for signs'),
  'sign-inspections': text('Skiltkontroller', 'Inspections of signs'),
  'sign-deviations': text('Avvik på skilt', 'Deviations at signs'),
  helplines: text('Hjelpetjenester', 'Help services'),
  'sign-messages': text('Skiltbudskap', 'What signs say'),
  recalls: text('Tilbakekallinger av skilt', 'Recalls of signs'),
  plans: text('Handlingsplanen', 'The action plan'),
  'plan-measures': text('Tiltak i handlingsplanen', 'Measures of the action plan'),
  'plan-actors': text('Aktører', 'Actors'),
  'plan-reports': text('Rapporter om planen', 'Reports on the plan'),
  checks: text('Sjekker og svar', 'Checks and answers'),
  checklists: text('Sjekklister', 'Checklists'),
  'follow-ups': text('Oppfølging', 'Follow-ups'),
  attachments: text('Vedlegg', 'Attachments'),
  imports: text('Importer', 'Imports'),
  settings: text('Innstillinger', 'Settings'),
  accounts: text('Kontoer', 'Accounts'),
  clearances: text('Klareringer', 'Clearances'),
  clarifications: text('Avklaringer', 'Clarifications'),
  calendars: text('Kalenderadresser', 'Calendar addresses'),
}

export function subjectName(subject: EventSubject): Text {
  const other = others[subject]
  if (other) return other
  const { many } = collections[subject as Collection]
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
  return text(capital(many.nb), capital(many.en))
}

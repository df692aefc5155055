import type { Collection } from '../../geodata/model/collections.ts'

/*
 * Query keys start with the noun they hold, so that a write can refresh all that may have changed with one prefix:
 * ['things', 'bridges'] covers every list and every single bridge.
 */
export const queryKeys = {
  session: ['session'] as const,
  account: ['account'] as const,
  accounts: ['accounts'] as const,
  clearances: ['clearances'] as const,
  things: (collection: Collection) => ['things', collection] as const,
  thingList: (collection: Collection, query: object) => ['things', collection, 'list', query] as const,
  thing: (collection: Collection, id: string) => ['things', collection, 'one', id] as const,
  thingHistory: (collection: Collection, id: string) => ['things', collection, 'history', id] as const,
  checks: (projectId: string) => ['checks', 'of', projectId] as const,
  check: (checkId: string) => ['checks', 'one', checkId] as const,
  clarification: (projectId: string) => ['clarifications', 'of', projectId] as const,
  clarificationQueue: ['clarifications', 'queue'] as const,
  openedQuestion: ['clarifications', 'opened'] as const,
  found: ['found'] as const,
  imports: ['imports'] as const,
  search: (text: string) => ['search', text] as const,
  events: ['events'] as const,
  contextLayers: ['context', 'layers'] as const,
  thresholds: ['settings', 'thresholds'] as const,
  duty: ['settings', 'duty'] as const,
  checklists: ['checklists'] as const,
  checklist: (version: string) => ['checklists', 'version', version] as const,
  followUps: ['follow-ups'] as const,
  review: (checkId: string) => ['checks', 'review', checkId] as const,
  report: (checkId: string) => ['checks', 'report', checkId] as const,
  attachments: (subject: string, id: string) => ['attachments', subject, id] as const,
  comments: (checkId: string) => ['checks', 'comments', checkId] as const,
  staleness: (projectId: string) => ['checks', 'staleness', projectId] as const,
  comparison: (one: string, other: string) => ['checks', 'comparison', one, other] as const,
  overview: ['projects-overview'] as const,
  tasks: ['tasks'] as const,
}

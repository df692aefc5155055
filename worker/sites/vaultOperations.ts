import { answerQuestion, listAnsweredQuestions, lookAtQuestion } from '../clarifications/questions.ts'
import { readSiteFigure } from './figure.ts'
import { listLooks } from './looks.ts'
import { rotateKeys, verifyJournal } from './maintenance.ts'
import { listOpenings, openSites, readOpeningToday } from './openings.ts'
import { handleReport, listReports, sendReport } from './reports.ts'
import { changeSite, closeSite, createSite, eraseSite, reopenSite } from './siteChanges.ts'
import { getSite, listSites, siteHistory } from './sites.ts'
import { countSiteTasks } from './siteTasks.ts'
import type { JournalOperation, VaultOperation } from './vaultOperation.ts'

/** Everything the vault can be asked to do, by name. */
export const vaultOperations = {
  readOpeningToday,
  openSites,
  listOpenings,
  listLooks,
  listSites,
  getSite,
  siteHistory,
  createSite,
  changeSite,
  closeSite,
  reopenSite,
  eraseSite,
  sendReport,
  listReports,
  handleReport,
  listAnsweredQuestions,
  lookAtQuestion,
  answerQuestion,
  countSiteTasks,
  readSiteFigure,
  verifyJournal,
  rotateKeys,
}

type Operations = typeof vaultOperations
export type VaultOperationName = keyof Operations
export type VaultInputOf<Name extends VaultOperationName> = Operations[Name] extends
  | VaultOperation<infer Input, unknown>
  | JournalOperation<infer Input, unknown>
  ? Input
  : never
export type VaultOutputOf<Name extends VaultOperationName> = Operations[Name] extends
  | VaultOperation<never, infer Output>
  | JournalOperation<never, infer Output>
  ? Output
  : never

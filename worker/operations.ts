import { changeAccount, endSessionsOf, listAccounts, readSessionTally } from './accounts/administration.ts'
import { countSignIn, signInWithProvider, withdrawAccess } from './accounts/providerSession.ts'
import { readActor, readSignInState, signIn } from './accounts/service.ts'
import { endOtherSessions, endOwnSession, listOwnSessions, signOut } from './accounts/sessions.ts'
import { createToken, listOwnTokens, listTokensOf, revokeOwnToken, revokeTokenOf } from './accounts/tokens.ts'
import {
  addAttachment,
  admitAttachment,
  admitRemoval,
  listAttachments,
  readAttachment,
  removeAttachment,
  standingAttachments,
} from './attachments/service.ts'
import { listCalendars, makeCalendar, readCalendarFeed, revokeCalendar } from './calendars/service.ts'
import { addOwnType, changeOwnType, readCatalogue, retireOwnType } from './catalogue/service.ts'
import {
  discardDraft,
  readDraft,
  rebaseDraft,
  saveDraft,
  startDraft,
  validateDraft,
} from './checklists/drafts.ts'
import { publishDraft, withdrawEdition } from './checklists/publish.ts'
import { readChecklist, readChecklists, readEdition } from './checklists/service.ts'
import { tryCondition } from './checklists/trial.ts'
import { answerHistory, answerPoint } from './checks/answers.ts'
import { commentOnCheck, listComments } from './checks/comments.ts'
import { measurementHistory, measurePoint } from './checks/measurements.ts'
import { getCheck, listChecks, runCheck } from './checks/service.ts'
import { listWaitingQuestions, readClarification, readQuestion } from './clarifications/service.ts'
import { decideClearance, listClearances, proposeClearance, revokeClearance } from './clearances/service.ts'
import { getContextFeature, listContext, listContextLayers } from './context/service.ts'
import { readDigest, readDigestThrough, setDigest } from './digests/service.ts'
import {
  addFollowUp,
  changeFollowUp,
  listFollowUps,
  listResponsible,
  moveFollowUp,
} from './follow-ups/service.ts'
import {
  addHelpline,
  changeHelpline,
  getHelpline,
  helplineHistory,
  listHelplines,
  readHelp,
} from './helplines/service.ts'
import { restoreHelpline, retireHelpline, verifyHelpline } from './helplines/steps.ts'
import { listEventPeople, listEvents, verifyEvents } from './history/service.ts'
import { confirmImport } from './imports/confirm.ts'
import { previewImport } from './imports/preview.ts'
import { listImportRows } from './imports/rows.ts'
import { addImportRows, discardImport, getImport, listImports, startImport } from './imports/service.ts'
import { undoImport } from './imports/undo.ts'
import { listDueInspections } from './inspections/due.ts'
import { changeFault, closeFault, listFaults, reopenFault, reportFault } from './inspections/faults.ts'
import { listInspections, makeInspection } from './inspections/service.ts'
import type { Operation } from './operation.ts'
import { addActor, changeActor, listActors, removeActor, restoreActor } from './plan/actorService.ts'
import { readIndicators } from './plan/indicatorService.ts'
import { followMeasure, getMeasure, listMeasures, measureHistory } from './plan/measureService.ts'
import { loadPlan, planHistory, readPlan, removePlan } from './plan/planService.ts'
import { listOpenFigures, readOpenFigures } from './plan-reports/open.ts'
import {
  addPlanReport,
  changePlanReport,
  getPlanReport,
  listPlanReports,
  planReportHistory,
} from './plan-reports/service.ts'
import {
  finishPlanReport,
  freezePlanReport,
  publishPlanReport,
  removePlanReport,
  reopenPlanReport,
  restorePlanReport,
  withdrawPlanReport,
} from './plan-reports/steps.ts'
import { listCoveredProjects, readCoverage } from './projects/coverage.ts'
import { changeCheckDuty, readCheckDuty } from './projects/duty.ts'
import { listProjectOverview, listResponsibleUnits } from './projects/overview.ts'
import { listTasks } from './projects/tasks.ts'
import { getRecall, handleSign, listRecalls } from './recalls/service.ts'
import { readReport } from './reports/service.ts'
import { moveReview, readReview } from './reviews/service.ts'
import { readSignedContent, verifySignature } from './reviews/signature.ts'
import { listEvaluations, writeEvaluation } from './safeguards/evaluations.ts'
import { search } from './search/service.ts'
import { listSurveys, readSecuring, readSecuringHistory } from './securing/service.ts'
import { surveyThing } from './securing/surveys.ts'
import { changeThresholds, readThresholds } from './settings/service.ts'
import {
  changeDeviation,
  closeDeviation,
  listDeviations,
  reopenDeviation,
  reportDeviation,
} from './sign-care/deviations.ts'
import { listDueSigns } from './sign-care/due.ts'
import { listSignInspections, makeSignInspection } from './sign-care/service.ts'
import {
  addMessage,
  changeMessage,
  getMessage,
  listMessages,
  messageVersions,
} from './sign-messages/service.ts'
import { moveMessage } from './sign-messages/steps.ts'
import {
  changeSignNeed,
  createSignNeed,
  listSignNeeds,
  readSignNeed,
  readSignNeedHistory,
  removeSignNeed,
  restoreSignNeed,
} from './sign-needs/service.ts'
import {
  changeSignPlan,
  createSignPlan,
  listSignPlans,
  readSignPlan,
  readSignPlanHistory,
  removeSignPlan,
  restoreSignPlan,
} from './sign-plans/service.ts'
import { readSignMoves } from './signs/moves.ts'
import { listSigns } from './signs/overview.ts'
import { listSignPermissions, readSignPermissionHistory, writeSignPermission } from './signs/permissions.ts'
import { compareChecks, readStaleness } from './staleness/service.ts'
import { suggestSafeguards } from './suggestions/service.ts'
import { missingThings } from './things/references.ts'
import { revertThing } from './things/revert.ts'
import {
  changeThing,
  createThing,
  getThing,
  listThings,
  removeThing,
  restoreThing,
  thingHistory,
} from './things/service.ts'
import { readTile } from './tiles/service.ts'
import { changeView, createView, listViews, removeView, restoreView } from './views/service.ts'
import { listWorklist } from './worklist/service.ts'

/** Everything the Municipality object can be asked to do, by name. */
export const operations = {
  readActor,
  readSignInState,
  signIn,
  countSignIn,
  signInWithProvider,
  withdrawAccess,
  signOut,
  listOwnSessions,
  endOwnSession,
  endOtherSessions,
  listOwnTokens,
  createToken,
  revokeOwnToken,
  listAccounts,
  changeAccount,
  readSessionTally,
  endSessionsOf,
  listTokensOf,
  revokeTokenOf,
  admitAttachment,
  addAttachment,
  listAttachments,
  readAttachment,
  admitRemoval,
  removeAttachment,
  standingAttachments,
  listThings,
  getThing,
  createThing,
  changeThing,
  removeThing,
  restoreThing,
  revertThing,
  thingHistory,
  missingThings,
  readSecuring,
  surveyThing,
  listSurveys,
  readSecuringHistory,
  listEvents,
  listEventPeople,
  verifyEvents,
  readTile,
  runCheck,
  listChecks,
  getCheck,
  answerPoint,
  answerHistory,
  measurePoint,
  measurementHistory,
  commentOnCheck,
  listComments,
  readStaleness,
  compareChecks,
  readReview,
  moveReview,
  readSignedContent,
  verifySignature,
  readReport,
  listFollowUps,
  listResponsible,
  addFollowUp,
  changeFollowUp,
  moveFollowUp,
  listInspections,
  makeInspection,
  listDueInspections,
  listFaults,
  reportFault,
  changeFault,
  closeFault,
  reopenFault,
  listSignInspections,
  makeSignInspection,
  listDueSigns,
  listDeviations,
  reportDeviation,
  changeDeviation,
  closeDeviation,
  reopenDeviation,
  listEvaluations,
  writeEvaluation,
  listCalendars,
  makeCalendar,
  revokeCalendar,
  readCalendarFeed,
  suggestSafeguards,
  readCatalogue,
  addOwnType,
  changeOwnType,
  retireOwnType,
  readChecklists,
  readChecklist,
  readEdition,
  readDraft,
  startDraft,
  saveDraft,
  discardDraft,
  validateDraft,
  rebaseDraft,
  publishDraft,
  withdrawEdition,
  tryCondition,
  readClarification,
  listWaitingQuestions,
  readQuestion,
  readThresholds,
  changeThresholds,
  readCheckDuty,
  changeCheckDuty,
  listProjectOverview,
  listResponsibleUnits,
  listTasks,
  readDigest,
  setDigest,
  readDigestThrough,
  readCoverage,
  listCoveredProjects,
  listContextLayers,
  listContext,
  getContextFeature,
  startImport,
  addImportRows,
  previewImport,
  listImports,
  getImport,
  listImportRows,
  confirmImport,
  undoImport,
  discardImport,
  search,
  listWorklist,
  listSigns,
  readSignMoves,
  listSignPermissions,
  writeSignPermission,
  readSignPermissionHistory,
  listSignNeeds,
  readSignNeed,
  readSignNeedHistory,
  createSignNeed,
  changeSignNeed,
  removeSignNeed,
  restoreSignNeed,
  listSignPlans,
  readSignPlan,
  readSignPlanHistory,
  createSignPlan,
  changeSignPlan,
  removeSignPlan,
  restoreSignPlan,
  listViews,
  createView,
  changeView,
  removeView,
  restoreView,
  listHelplines,
  getHelpline,
  helplineHistory,
  addHelpline,
  changeHelpline,
  verifyHelpline,
  retireHelpline,
  restoreHelpline,
  readHelp,
  readPlan,
  planHistory,
  loadPlan,
  removePlan,
  listMeasures,
  getMeasure,
  measureHistory,
  followMeasure,
  readIndicators,
  listActors,
  addActor,
  changeActor,
  removeActor,
  restoreActor,
  listPlanReports,
  getPlanReport,
  planReportHistory,
  addPlanReport,
  changePlanReport,
  freezePlanReport,
  finishPlanReport,
  reopenPlanReport,
  publishPlanReport,
  withdrawPlanReport,
  removePlanReport,
  restorePlanReport,
  listOpenFigures,
  readOpenFigures,
  listMessages,
  getMessage,
  messageVersions,
  addMessage,
  changeMessage,
  moveMessage,
  listRecalls,
  getRecall,
  handleSign,
  listClearances,
  proposeClearance,
  decideClearance,
  revokeClearance,
}

export type OperationName = keyof typeof operations
export type InputOf<Name extends OperationName> =
  (typeof operations)[Name] extends Operation<infer Input, unknown> ? Input : never
export type OutputOf<Name extends OperationName> =
  (typeof operations)[Name] extends Operation<never, infer Output> ? Output : never

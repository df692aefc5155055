import { readSignInState, signIn, signOut } from './accounts/service.ts'
import { readChecklists } from './checklists/service.ts'
import { answerHistory, answerPoint } from './checks/answers.ts'
import { getCheck, listChecks, runCheck } from './checks/service.ts'
import { listEvents, verifyEvents } from './history/service.ts'
import type { Operation } from './operation.ts'
import { changeThresholds, readThresholds } from './settings/service.ts'
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

/** Everything the Municipality object can be asked to do, by name. */
export const operations = {
  readSignInState,
  signIn,
  signOut,
  listThings,
  getThing,
  createThing,
  changeThing,
  removeThing,
  restoreThing,
  thingHistory,
  listEvents,
  verifyEvents,
  readTile,
  runCheck,
  listChecks,
  getCheck,
  answerPoint,
  answerHistory,
  readChecklists,
  readThresholds,
  changeThresholds,
}

export type OperationName = keyof typeof operations
export type InputOf<Name extends OperationName> =
  (typeof operations)[Name] extends Operation<infer Input, unknown> ? Input : never
export type OutputOf<Name extends OperationName> =
  (typeof operations)[Name] extends Operation<never, infer Output> ? Output : never

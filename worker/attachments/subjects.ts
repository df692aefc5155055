import type { Right } from '../../geodata/model/access.ts'
import type { AttachmentSubject } from '../../geodata/model/attachment.ts'
import type { Problem } from '../../geodata/model/problem.ts'
import { permissionCodes } from '../../geodata/model/signPermission.ts'
import { refuseClosed } from '../checks/refuseClosed.ts'
import { findFault } from '../inspections/faultStore.ts'
import { findSafeguard } from '../inspections/safeguard.ts'
import { findInspection } from '../inspections/store.ts'
import { actorOf, type Context } from '../operation.ts'
import { findDeviation } from '../sign-care/deviationStore.ts'
import { findSign } from '../sign-care/sign.ts'
import { findSignInspection } from '../sign-care/store.ts'
import { readThing } from '../things/store.ts'
import { type AttachmentPlace, findChecksUpTo, findProjectOfCheck } from './store.ts'

/** What a kind of thing that files can lie with decides about them. A new kind is a code in the model and an entry here. */
interface SubjectRules {
  /** What one must have the right to besides the attachments. */
  read: Right
  exists(sql: SqlStorage, place: AttachmentPlace): boolean
  /** Whether each point of it has room for its own, and not only all of it together. */
  roomAtEachPoint: boolean
  /** Those whose files are shown there: itself, and what it carries on from. */
  shownWith(sql: SqlStorage, subjectId: string): string[]
  /** Why nothing may be added or removed there now, or null. */
  refuseChange(context: Context, place: AttachmentPlace): Problem | null
  /** What events say of the place. */
  describe(sql: SqlStorage, place: AttachmentPlace): object
}

export const attachmentRules: Readonly<Record<AttachmentSubject, SubjectRules>> = {
  checks: {
    read: 'checks:read',
    roomAtEachPoint: false,
    exists: (sql, place) => projectOf(sql, place) !== null,
    shownWith: findChecksUpTo,
    refuseChange: (context, place) => {
      const project = projectOf(context.sql, place)
      if (project?.deletedAt !== null) return { code: 'not-found' }
      return refuseClosed(context.sql, place.subjectId, actorOf(context))
    },
    describe: (sql, place) => {
      const project = projectOf(sql, place)
      return { projectId: project?.id, project: project?.properties.name, point: place.point }
    },
  },
  safeguards: {
    // Pictures of a safeguard show what does not hold.
    read: 'securing:read',
    // A safeguard lives long, and is inspected many times.
    roomAtEachPoint: true,
    exists: (sql, { subjectId, point }) =>
      findSafeguard(sql, subjectId) !== null &&
      (point === null ||
        findInspection(sql, point)?.safeguardId === subjectId ||
        findFault(sql, point, 'latest')?.safeguardId === subjectId),
    shownWith: (_sql, subjectId) => [subjectId],
    refuseChange: () => null,
    describe: (sql, { subjectId }) => ({ name: findSafeguard(sql, subjectId)?.properties.name }),
  },
  signs: {
    // Decisions of others, and pictures of what is not in order.
    read: 'sign-work:read',
    roomAtEachPoint: true,
    exists: (sql, { subjectId, point }) =>
      findSign(sql, subjectId) !== null &&
      (point === null ||
        permissionCodes.codes.some((code) => code === point) ||
        findSignInspection(sql, point)?.signId === subjectId ||
        findDeviation(sql, point, 'latest')?.signId === subjectId),
    shownWith: (_sql, subjectId) => [subjectId],
    refuseChange: () => null,
    describe: (sql, { subjectId }) => ({ sign: findSign(sql, subjectId)?.properties.name }),
  },
}

function projectOf(sql: SqlStorage, { subjectId, point }: AttachmentPlace) {
  const id = findProjectOfCheck(sql, subjectId, point)
  return id === null ? null : readThing(sql, 'projects', id)
}

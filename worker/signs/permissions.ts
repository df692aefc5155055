import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Permission, PermissionCode, PermissionContent } from '../../geodata/model/signPermission.ts'
import { permissionErrors } from '../../geodata/signs/permissionErrors.ts'
import { permissionsFor, unknownForPermissions } from '../../geodata/signs/permissions.ts'
import type { SignPermissions } from '../../geodata/signs/signAnswers.ts'
import { expectRevision } from '../expectRevision.ts'
import { operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, type RecordKind, readRecords, readVersions } from '../records/store.ts'
import { findSign } from '../sign-care/sign.ts'

type Target = { id: string; code: PermissionCode }
type StoredContent = PermissionContent & { signId: string; code: PermissionCode }

const permissions: RecordKind<StoredContent> = {
  table: 'sign_permission',
  asked: ({ signId }) => ({ sign_id: signId }),
}

/** What became of each of a sign's permissions; of all signs where none is named. */
export function readPermissions(sql: SqlStorage, signId: string | null): Permission[] {
  return readRecords(sql, permissions, signId === null ? {} : { sign_id: signId })
}

/** What the rules ask for now, and cases of what they asked for before. */
export const listSignPermissions = operation(
  'sign-work:read',
  ({ sql }, { id }: { id: string }): Outcome<SignPermissions> => {
    const sign = findSign(sql, id)
    if (!sign) return failure('not-found')
    const cases = new Map(readPermissions(sql, id).map((permission) => [permission.code, permission]))
    const rules = permissionsFor(sign.properties)
    const asked = rules.map((rule) => ({ code: rule.code, rule, case: cases.get(rule.code) ?? null }))
    const left = [...cases.values()].filter(({ code }) => !rules.some((rule) => rule.code === code))
    return success({
      items: [...asked, ...left.map((one) => ({ code: one.code, rule: null, case: one }))],
      unknown: unknownForPermissions(sign.properties),
    })
  },
)

export const writeSignPermission = operation(
  'sign-work:write',
  (
    context,
    {
      id,
      code,
      content,
      expectedRevision,
    }: Target & { content: PermissionContent; expectedRevision: number | null },
  ): Outcome<Permission> => {
    const sign = findSign(context.sql, id)
    if (!sign) return failure('not-found')
    const found = expectRevision(
      findRecord(context.sql, permissions, idOf(id, code)),
      expectedRevision,
      content,
    )
    if (!found.ok) return found
    const errors = permissionErrors(content, { code, today: dateInNorway(context.now) })
    if (errors.length > 0) return failure('invalid', { errors })
    const event = {
      type: `sign-permissions.${found.value ? 'changed' : 'created'}`,
      collection: 'signs',
      thingId: id,
      data: { name: sign.properties.name },
    }
    const before = found.value
    return success(
      saveRecord(context, permissions, {
        id: idOf(id, code),
        before,
        content: { ...content, signId: id, code },
        event,
      }),
    )
  },
)

export const readSignPermissionHistory = operation(
  'sign-work:read',
  ({ sql }, { id, code }: Target): Outcome<Page<Permission>> => {
    const items = readVersions(sql, permissions, idOf(id, code))
    return items.length > 0 ? success({ items, next: null }) : failure('not-found')
  },
)

function idOf(signId: string, code: PermissionCode): string {
  return `${signId}:${code}`
}

import { z } from 'zod'
import { signStatuses } from '../model/sign.ts'
import { permissionCodes, permissionSchema } from '../model/signPermission.ts'
import { permissionRuleSchema } from './permissionRule.ts'

/** Something at an attribute of a sign, said in both languages; `code` is stable. */
export const remarkSchema = z.object({
  /** The attribute, or `permissions` with the code of one after a point. */
  field: z.string(),
  code: z.string(),
  message: z.object({ nb: z.string(), en: z.string() }),
})
export type Remark = z.infer<typeof remarkSchema>

/** What rules say of a sign and what became of it; `rule` is null for a case that the sign no longer asks for. */
export const signPermissionsSchema = z.object({
  items: z.array(
    z.object({
      code: permissionCodes.schema,
      rule: permissionRuleSchema.nullable(),
      case: permissionSchema.nullable(),
    }),
  ),
  /** What must be registered at the sign before the rules can tell. */
  unknown: z.array(remarkSchema),
})
export type SignPermissions = z.infer<typeof signPermissionsSchema>

/** Where a sign can go from here, what is missing for each, and what ought to be seen to. */
export const signMovesSchema = z.object({
  status: signStatuses.schema,
  moves: z.array(
    z.object({
      to: signStatuses.schema,
      /** Nothing: it can be made now. `approvedOn` and the like can be sent along with the status. */
      missing: z.array(remarkSchema),
    }),
  ),
  warnings: z.array(remarkSchema),
})
export type SignMoves = z.infer<typeof signMovesSchema>

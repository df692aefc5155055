import { z } from 'zod'
import { may } from '../../geodata/model/access.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { openingPurposes } from '../../geodata/sites/opening.ts'
import { pageFromEnd } from './openings.ts'
import { vaultOperation } from './vaultOperation.ts'

/** A single look; which site it was is told, so it is for those who may see sites. */
export const lookSchema = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  purpose: openingPurposes.schema,
  what: z.enum(['list', 'site', 'history', 'near', 'reports']),
  shown: z.number().int().nonnegative(),
  siteId: z.uuid().nullable(),
})
export type Look = z.infer<typeof lookSchema>

/** Every look, newest first: for somebody who follows the log and has clearance too. */
export const listLooks = vaultOperation(
  'sites:read',
  ({ state, actor }, { cursor, limit }: { cursor: number | null; limit: number }): Outcome<Page<Look>> => {
    if (!may(actor, 'site-log:read')) return failure('not-found')
    return success(
      pageFromEnd([...state.looks.values()], cursor, limit, ({ kind: _, accountId: __, ...look }) => look),
    )
  },
)

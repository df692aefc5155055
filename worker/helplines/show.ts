import { verificationOn } from '../../geodata/helplines/verification.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Helpline, StoredHelpline } from '../../geodata/model/helpline.ts'
import type { Stored } from '../../geodata/model/record.ts'
import type { Context } from '../operation.ts'
import { countSignsByHelpline } from './store.ts'

/** Services as they are shown: with whether they count as verified today, and how many signs show them. */
export function showHelplines(
  { sql, now }: Pick<Context, 'sql' | 'now'>,
  stored: readonly Stored<StoredHelpline>[],
): Helpline[] {
  const signs = countSignsByHelpline(sql)
  const today = dateInNorway(now)
  return stored.map((one) => ({
    ...one,
    verification: verificationOn(one.verified, today),
    signs: signs.get(one.id) ?? 0,
  }))
}

export function showHelpline(
  context: Pick<Context, 'sql' | 'now'>,
  stored: Stored<StoredHelpline>,
): Helpline {
  return showHelplines(context, [stored])[0]!
}

import type { Session } from '../../../geodata/model/access.ts'
import type { Check } from '../../../geodata/model/check.ts'
import type { ReviewStep } from '../../../geodata/model/review.ts'
import { insertReviewStep, readReviewSteps } from '../../../worker/reviews/store.ts'
import type { Client } from '../client.ts'
import { inObject } from '../object.ts'

/** Puts a step of the review in the database as it stands, without answering every point first. */
export async function takeStep({ id }: Check, step: ReviewStep['step'], client: Client): Promise<void> {
  const { session } = (await client.get<{ session: Session }>('/api/session')).body
  await inObject(({ sql, now }) => {
    const number = readReviewSteps(sql, id).length + 1
    const { accountId, name: by } = session
    insertReviewStep(sql, id, { number, step, comment: '', at: now.toISOString(), by, accountId })
  })
}

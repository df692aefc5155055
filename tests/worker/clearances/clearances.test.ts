import { describe, expect, it } from 'vitest'
import type { Session } from '../../../geodata/model/access.ts'
import { signInWithClearance } from '../client.ts'

describe('clearance', () => {
  it('works', async () => {
    for (const account of ['cleared', 'health', 'coordinator', 'admin', 'several'] as const) {
      const client = await signInWithClearance(account)
      const { body } = await client.get<{ session: Session }>('/api/session')
      expect(body.session.clearedUntil).not.toBeNull()
    }
  })
})

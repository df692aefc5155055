import { type SignProperties, signProperties } from '../../../geodata/model/sign.ts'
import type { LifeFacts } from '../../../geodata/signs/life.ts'

/** A sign with some attributes, the rest unknown. */
export function signOf(some: Partial<SignProperties> = {}): SignProperties {
  return signProperties.parse({ name: 'Vestre ende', status: 'proposed', ...some })
}

/** A sign that has come as far as one can before it stands; every step asks for something in it. */
export const whole: Partial<SignProperties> = {
  messageId: '01890000-0000-7000-8000-000000000001',
  size: 'medium',
  ground: 'open',
  mounting: 'own_post',
  notOnTrafficSign: true,
  approvedOn: '2026-01-02',
  orderedOn: '2026-02-03',
  mountedOn: '2026-03-04',
}

/** Nothing stands in the way. */
export const inOrder: LifeFacts = { messageRefusals: [], permissionsMissing: [] }

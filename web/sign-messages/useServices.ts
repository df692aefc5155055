import type { Helpline } from '../../geodata/model/helpline.ts'
import { useHelplines } from '../helplines/helplines.ts'

/** Every service a message may refer to, those out of use last; null until they are here. */
export function useServices(): readonly Helpline[] | null {
  const inUse = useHelplines().data
  const retired = useHelplines(true).data
  return inUse && retired ? [...inUse, ...retired] : null
}

import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useThing } from '../api/useThings.ts'
import { nameOf } from '../register/summary.ts'
import { useLanguage } from '../words/language.ts'

/** The name of a linked thing, and the thing itself once it is read. */
export function useLinked({ collection, id }: ThingReference) {
  const language = useLanguage()
  const thing = useThing(collection, id).data?.value
  return { thing, name: thing ? nameOf(thing.properties as Record<string, unknown>, language) : '…' }
}

export function LinkedName({ reference }: { reference: ThingReference }) {
  return <>{useLinked(reference).name}</>
}

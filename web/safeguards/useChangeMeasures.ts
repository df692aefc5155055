import { useState } from 'react'
import { isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { useWords } from '../words/words.ts'
import { type MeasureChange, withChange } from './measureChange.ts'
import { safeguardWords } from './safeguardWords.ts'

/**
 * Changes one measure at a time. Where others have saved meanwhile, the change is made to what they saved, unless it was
 * this measure they changed.
 */
export function useChangeMeasures(safeguard: ThingOf<'safeguards'>) {
  const words = useWords(safeguardWords)
  const { change } = useThingWrites('safeguards')
  const [failure, setFailure] = useState<string | null>(null)

  const attempt = async (
    { id, revision, properties }: ThingOf<'safeguards'>,
    wanted: MeasureChange,
    mayTryAgain: boolean,
  ): Promise<boolean> => {
    const measures = withChange(properties.measures ?? [], wanted)
    if (!measures) return tell(words.measureGone)
    try {
      await change.mutateAsync({ id, ifMatch: revision, input: { properties: { measures } } })
      return true
    } catch (error) {
      const isLate = isProblem(error, 'conflict') && error.current !== undefined
      if (isLate && mayTryAgain) return attempt(error.current as ThingOf<'safeguards'>, wanted, false)
      return tell(sayFailure(error))
    }
  }
  const tell = (said: string) => {
    setFailure(said)
    return false
  }
  return {
    failure,
    isPending: change.isPending,
    /** Whether it is stored; why not is in `failure`. */
    apply: (wanted: MeasureChange) => {
      setFailure(null)
      return attempt(safeguard, wanted, true)
    },
  }
}

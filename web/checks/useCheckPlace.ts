import { createContext, useContext } from 'react'
import type { Check } from '../../geodata/model/check.ts'

/** Which check the cards on screen belong to, and whether the person may add to it. The same object while that holds. */
export interface CheckPlace extends Pick<Check, 'id' | 'projectId' | 'ranAt'> {
  /** Closed to the person for now, whatever their rights. */
  isClosed: boolean
  isSigned: boolean
}

export const CheckPlaceContext = createContext<CheckPlace | null>(null)

export function useCheckPlace(): CheckPlace {
  const place = useContext(CheckPlaceContext)
  if (!place) throw new Error('useCheckPlace outside of CheckPlaceContext')
  return place
}

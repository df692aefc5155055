import { useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Check } from '../../geodata/model/check.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { currentLanguage } from '../words/language.ts'
import { saveMeasurement } from './checks.ts'
import { createMeasurementDesk, type MeasurementDesk, type MeasurementState } from './measurementDesk.ts'

/** The desk of what is measured in one check; what is stored, and what the tests say of it, goes into the query cache. */
export function useMeasurementDesk(check: Check): MeasurementDesk {
  const queryClient = useQueryClient()
  const [desk] = useState(() =>
    createMeasurementDesk(check.measurements, currentLanguage(), async (point, items, revision) => {
      const outcome = await saveMeasurement(check.id, point, items, revision)
      if (outcome.kind !== 'stored') return outcome
      const { tests, ...measurement } = outcome.stored
      queryClient.setQueryData<Check>(
        queryKeys.check(check.id),
        (cached) =>
          cached && {
            ...cached,
            measurements: [...cached.measurements.filter((one) => one.point !== point), measurement],
            tests: [...cached.tests.filter((test) => test.point !== point), ...tests],
          },
      )
      return { kind: 'stored', stored: measurement }
    }),
  )
  useEffect(() => desk.receive(check.measurements), [desk, check.measurements])
  useEffect(() => () => desk.flush(), [desk])
  return desk
}

export const MeasurementDeskContext = createContext<MeasurementDesk | null>(null)

/** What is measured at one point and the desk that keeps it. */
export function useMeasurement(point: string): MeasurementState & { desk: MeasurementDesk } {
  const desk = useContext(MeasurementDeskContext)
  if (!desk) throw new Error('useMeasurement outside of MeasurementDeskContext')
  const state = useSyncExternalStore(desk.subscribe, () => desk.read(point))
  return { ...state, desk }
}

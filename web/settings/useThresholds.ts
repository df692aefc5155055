import { useQuery } from '@tanstack/react-query'
import { defaultThresholds } from '../../geodata/checks/thresholds.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { readThresholds } from './thresholds.ts'

export function useThresholdSettings() {
  return useQuery({ queryKey: queryKeys.thresholds, queryFn: ({ signal }) => readThresholds(signal) })
}

/** The limits in force, to be named in a sentence; as delivered until they have been fetched. */
export function useThresholds(): readonly Threshold[] {
  return useThresholdSettings().data?.thresholds ?? defaultThresholds
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'
import { listChecks, listContextLayers, readCheck, readThresholds, runCheck } from './checks.ts'

const checksListed = 50

/** A project's checks, newest first. */
export function useChecks(projectId: string) {
  return useQuery({
    queryKey: [...queryKeys.checks(projectId), 'list'],
    queryFn: ({ signal }) => listChecks(projectId, checksListed, signal),
    enabled: useMay()('checks:read'),
  })
}

/** The newest check of a project, or null before the first run. */
export function useNewestCheck(projectId: string) {
  return useQuery({
    queryKey: [...queryKeys.checks(projectId), 'newest'],
    queryFn: async ({ signal }) => (await listChecks(projectId, 1, signal)).items[0] ?? null,
  })
}

export function useCheck(checkId: string | undefined) {
  return useQuery({
    queryKey: queryKeys.check(checkId ?? ''),
    queryFn: ({ signal }) => readCheck(checkId!, signal),
    enabled: checkId !== undefined,
  })
}

/** Runs the check; the answer is the whole new check, so it is shown without another request. */
export function useRunCheck(projectId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => runCheck(projectId),
    onSuccess: (check) => {
      queryClient.setQueryData(queryKeys.check(check.id), check)
      return queryClient.invalidateQueries({ queryKey: queryKeys.checks(projectId) })
    },
  })
}

export function useThresholds() {
  return useQuery({ queryKey: queryKeys.thresholds, queryFn: ({ signal }) => readThresholds(signal) })
}

export function useContextLayers() {
  return useQuery({ queryKey: queryKeys.contextLayers, queryFn: ({ signal }) => listContextLayers(signal) })
}

import { useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'

/** After a safeguard is changed: what is covered where it stands, what is due, and what waits, are asked for again. */
export function useRefreshCoverage(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [
        ['securing'],
        ['inspections'],
        queryKeys.things('bridges'),
        queryKeys.things('buildings'),
        queryKeys.things('structures'),
        queryKeys.tasks,
      ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    )
}

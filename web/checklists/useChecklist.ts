import { useQuery } from '@tanstack/react-query'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** A published version, `2026.1` or `2026.1+3`, which never changes. */
export function useChecklist(version: string | undefined) {
  return useQuery({
    queryKey: queryKeys.checklist(version ?? ''),
    queryFn: ({ signal }) => request<Checklist>(`checklists/${encodeURIComponent(version!)}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: version !== undefined,
  })
}

/** What new checks run against. */
export function useCurrentChecklist() {
  return useQuery({
    queryKey: queryKeys.checklist('current'),
    queryFn: ({ signal }) => request<Checklist>('checklists/current', { signal }),
  })
}

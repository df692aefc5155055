import { useQuery } from '@tanstack/react-query'
import type { TaskList } from '../../geodata/projects/task.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'

const minuteMs = 60_000

/** What waits for the person at the screen; asked for again now and then, for others make tasks too. */
export function useTasks({ fresh = false } = {}) {
  return useQuery({
    queryKey: queryKeys.tasks,
    queryFn: ({ signal }) => request<TaskList>('tasks', { signal }),
    staleTime: fresh ? 0 : minuteMs,
    refetchInterval: 2 * minuteMs,
    enabled: useMay()('checks:read'),
  })
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Calendar, CalendarSubject, CreatedCalendar } from '../../geodata/model/calendarFeed.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** One's own calendar addresses, without what is secret in them. */
export function useCalendars(enabled: boolean) {
  return useQuery({
    queryKey: queryKeys.calendars,
    queryFn: ({ signal }) => request<Page<Calendar>>('calendars', { signal }),
    enabled,
  })
}

/** Makes an address. It is in this answer only. */
export function useMakeCalendar() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (subject: CalendarSubject) =>
      request<CreatedCalendar>('calendars', { method: 'POST', body: { subject } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.calendars }),
  })
}

export function useRevokeCalendar() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<void>(`calendars/${id}`, { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.calendars }),
  })
}

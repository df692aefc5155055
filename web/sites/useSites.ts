import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Site } from '../../geodata/sites/site.ts'
import { isProblem } from '../api/failure.ts'
import { sessionQuery } from '../app/session.ts'
import {
  changeSite,
  closeSite,
  createSite,
  eraseSite,
  type GivenReason,
  type Handling,
  handleReport,
  listReports,
  listSites,
  type NewSite,
  openSites,
  readOpening,
  reopenSite,
  type SiteChange,
  siteHistory,
} from './siteApi.ts'

const keys = {
  all: ['sites'] as const,
  opening: ['sites', 'opening'] as const,
  list: ['sites', 'list'] as const,
  history: (id: string) => ['sites', 'history', id] as const,
  reports: ['sites', 'reports'] as const,
}

/**
 * Nothing of the sites stays in memory once no page shows it, and nothing is fetched again behind the reader's back: each
 * look is put on record.
 */
const forgetful = {
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/** Whether today's purpose is given, and the way to give it. */
export function useOpening(enabled: boolean) {
  const queryClient = useQueryClient()
  const today = useQuery({
    queryKey: keys.opening,
    queryFn: ({ signal }) => readOpening(signal),
    ...forgetful,
    enabled,
  })
  const open = useMutation({
    mutationFn: openSites,
    onSuccess: () => queryClient.setQueryData(keys.opening, { opened: true }),
  })
  return { today, open }
}

/**
 * The sites, while today's purpose is given. When the day has turned the purpose is asked for again; when the clearance
 * has ended the session is read again, and the page is gone.
 */
export function useSiteList(enabled: boolean) {
  return useClearedQuery(keys.list, ({ signal }) => listSites(signal), enabled)
}

export function useReports(enabled: boolean) {
  return useClearedQuery(keys.reports, ({ signal }) => listReports(signal), enabled)
}

export function useSiteHistory(id: string, enabled: boolean) {
  return useClearedQuery(keys.history(id), ({ signal }) => siteHistory(id, signal), enabled)
}

function useClearedQuery<T>(
  queryKey: readonly string[],
  read: (context: { signal: AbortSignal }) => Promise<T>,
  enabled: boolean,
) {
  const queryClient = useQueryClient()
  return useQuery({
    queryKey,
    queryFn: async (context) => {
      try {
        return await read(context)
      } catch (error) {
        if (isProblem(error, 'purpose-required')) queryClient.setQueryData(keys.opening, { opened: false })
        if (isProblem(error, 'not-found')) void queryClient.invalidateQueries(sessionQuery)
        throw error
      }
    },
    ...forgetful,
    enabled,
  })
}

/** Everything that changes a site or a report; each refreshes all that is shown of them. */
export function useSiteWrites() {
  const queryClient = useQueryClient()
  const onSuccess = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === keys.all[0] && queryKey[1] !== keys.opening[1],
    })
  return {
    create: useMutation({ mutationFn: (body: NewSite) => createSite(body), onSuccess }),
    change: useMutation({
      mutationFn: ({ id, revision, body }: { id: string; revision: number; body: SiteChange }) =>
        changeSite(id, revision, body),
      onSuccess,
    }),
    close: useMutation({
      mutationFn: ({ site, reason }: { site: Site; reason: GivenReason }) => closeSite(site, reason),
      onSuccess,
    }),
    reopen: useMutation({ mutationFn: (site: Site) => reopenSite(site), onSuccess }),
    erase: useMutation({ mutationFn: (site: Site) => eraseSite(site), onSuccess }),
    handle: useMutation({
      mutationFn: ({ id, handling }: { id: string; handling: Handling }) => handleReport(id, handling),
      onSuccess,
    }),
  }
}

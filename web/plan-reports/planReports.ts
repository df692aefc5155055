import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Page } from '../../geodata/model/page.ts'
import type {
  NewPlanReport,
  PlanReport,
  PlanReportDraft,
  PlanReportLine,
  PlanReportVersion,
} from '../../geodata/model/planReport.ts'
import type { Report } from '../../geodata/reports/report.ts'
import { apiUrl, request, requestFile } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { saveFile } from '../reports/saveFile.ts'
import { useLanguage } from '../words/language.ts'

const key = [...queryKeys.plan, 'reports']
const oneKey = (id: string) => [...key, 'one', id]

export type ReportStep = 'freeze' | 'finish' | 'reopen' | 'publish' | 'withdraw' | 'restore' | 'remove'

/** All reports, the newest first; or those that were removed. */
export function usePlanReports(removed = false) {
  return useQuery({
    queryKey: [...key, 'list', removed],
    queryFn: ({ signal }) =>
      request<Page<PlanReportLine>>('plan-reports', {
        query: { removed: removed ? 'only' : undefined },
        signal,
      }),
    select: ({ items }) => items,
  })
}

export function usePlanReport(id: string) {
  return useQuery({
    queryKey: oneKey(id),
    queryFn: ({ signal }) => request<PlanReport>(`plan-reports/${id}`, { signal }),
  })
}

/** Every version, newest first, without the figures. */
export function usePlanReportHistory(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...key, 'history', id],
    queryFn: ({ signal }) => request<Page<PlanReportVersion>>(`plan-reports/${id}/history`, { signal }),
    select: ({ items }) => items,
    enabled,
  })
}

/** The report as it is read and printed. */
export function usePlanReportContent(id: string) {
  const language = useLanguage()
  return useQuery({
    queryKey: [...key, 'content', id, language],
    queryFn: ({ signal }) => request<Report>(`plan-reports/${id}/content`, { query: { language }, signal }),
    refetchOnMount: 'always',
  })
}

/** Starts a report, writes one anew, or takes a step with one, over the version that was seen. */
export function usePlanReportWrites() {
  const queryClient = useQueryClient()
  const onSuccess = (stored: PlanReport) => {
    queryClient.setQueryData(oneKey(stored.id), stored)
    for (const part of ['list', 'history', 'content'])
      void queryClient.invalidateQueries({ queryKey: [...key, part] })
  }
  const add = useMutation({
    mutationFn: (content: NewPlanReport) =>
      request<PlanReport>('plan-reports', { method: 'POST', body: content }),
    onSuccess,
  })
  const change = useMutation({
    mutationFn: ({ id, draft, ifMatch }: { id: string; draft: PlanReportDraft; ifMatch: number }) =>
      request<PlanReport>(`plan-reports/${id}`, { method: 'PUT', body: draft, ifMatch }),
    onSuccess,
  })
  const step = useMutation({
    mutationFn: ({ id, revision, step: taken }: { id: string; revision: number; step: ReportStep }) =>
      taken === 'remove'
        ? request<PlanReport>(`plan-reports/${id}`, { method: 'DELETE', ifMatch: revision })
        : request<PlanReport>(`plan-reports/${id}/${taken}`, { method: 'POST', ifMatch: revision }),
    onSuccess,
    // Somebody else was there first: what is on screen afterwards is what is stored.
    onError: (_, { id }) => void queryClient.invalidateQueries({ queryKey: oneKey(id) }),
  })
  return { add, change, step }
}

/** Has a file made of the report, and hands it to the browser; gives its name. */
export function usePlanReportFile(id: string) {
  return useMutation({
    mutationFn: async (file: 'report.docx' | 'figures.csv') => {
      const { content, name = file } = await requestFile(`plan-reports/${id}/${file}`)
      saveFile(content, name)
      return name
    },
  })
}

export function plotAddress(id: string, code: string, language: string): string {
  return apiUrl(`plan-reports/${id}/plots/${code}.svg`, { language })
}

/** Where anyone may fetch the figures, as an address to pass on. */
export function openAddress(id: string): string {
  return `${window.location.origin}${apiUrl(`open/plan-figures/${id}.csv`)}`
}

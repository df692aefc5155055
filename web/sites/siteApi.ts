import type { z } from 'zod'
import type { Revision } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Opening, OpeningPurpose } from '../../geodata/sites/opening.ts'
import type { handlingSchema, newReportSchema, Report } from '../../geodata/sites/report.ts'
import type {
  givenClosingReasonSchema,
  newSiteSchema,
  Site,
  siteChangeSchema,
} from '../../geodata/sites/site.ts'
import { request } from '../api/client.ts'

export type NewSite = z.input<typeof newSiteSchema>
export type SiteChange = z.input<typeof siteChangeSchema>
export type NewReport = z.input<typeof newReportSchema>
export type Handling = z.input<typeof handlingSchema>
/** With the receipt, so that a sender who asks can be understood. */
export type ReceivedReport = Report & { receipt: string }
export type GivenReason = z.output<typeof givenClosingReasonSchema>

export function readOpening(signal?: AbortSignal): Promise<{ opened: boolean }> {
  return request('sites/openings/today', { signal })
}

/** Says what the sites are opened for today; it is logged. */
export function openSites(purpose: OpeningPurpose): Promise<void> {
  return request('sites/openings', { method: 'POST', body: { purpose } })
}

export function listSites(signal?: AbortSignal): Promise<{ items: Site[] }> {
  return request('sites', { signal })
}

export function createSite(body: NewSite): Promise<Site> {
  return request('sites', { method: 'POST', body })
}

/** 412 carries both versions when someone was first. */
export function changeSite(id: string, ifMatch: number, body: SiteChange): Promise<Site> {
  return request(`sites/${id}`, { method: 'PATCH', body, ifMatch })
}

export function closeSite({ id, revision }: Site, reason: GivenReason): Promise<Site> {
  return request(`sites/${id}/close`, { method: 'POST', body: { reason }, ifMatch: revision })
}

export function reopenSite({ id, revision }: Site): Promise<Site> {
  return request(`sites/${id}/reopen`, { method: 'POST', ifMatch: revision })
}

/** Takes the site and its history away for good. */
export function eraseSite({ id, revision }: Site): Promise<void> {
  return request(`sites/${id}/erase`, { method: 'POST', ifMatch: revision })
}

export function siteHistory(id: string, signal?: AbortSignal): Promise<Page<Revision>> {
  return request(`sites/${id}/history`, { signal })
}

/** Reports a place in confidence. The receipt is all that ever comes back. */
export function sendReport(body: NewReport): Promise<{ receipt: string }> {
  return request('site-reports', { method: 'POST', body })
}

export function listReports(signal?: AbortSignal): Promise<{ items: ReceivedReport[] }> {
  return request('site-reports', { signal })
}

export function handleReport(id: string, body: Handling): Promise<ReceivedReport> {
  return request(`site-reports/${id}/handle`, { method: 'POST', body })
}

export function readSiteLog(cursor: string | undefined, signal?: AbortSignal): Promise<Page<Opening>> {
  return request('site-log', { query: { cursor }, signal })
}

import type { Language } from '../../geodata/model/language.ts'
import type { Report } from '../../geodata/reports/report.ts'
import { apiUrl, request, requestFile } from '../api/client.ts'

export function readReport(checkId: string, language: Language, signal?: AbortSignal): Promise<Report> {
  return request(`checks/${checkId}/report`, { query: { language }, signal })
}

/** The one picture of the report; the page shows what the Word file has. */
export function mapAddress(checkId: string, language: Language): string {
  return apiUrl(`checks/${checkId}/map.svg`, { language })
}

export function readWordReport(checkId: string) {
  return requestFile(`checks/${checkId}/report.docx`)
}

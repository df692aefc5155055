import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { SecuringAnswer, SecuringDay } from '../../geodata/model/securingAnswer.ts'
import type { Survey, SurveyContent } from '../../geodata/model/survey.ts'
import { request } from '../api/client.ts'

/** The thing a page of securing is of. */
export interface Secured {
  collection: RegisterCollection
  id: string
}

/** How the thing is secured on a day; today where none is given. */
export function readSecuring(
  { collection, id }: Secured,
  date: string | undefined,
  signal?: AbortSignal,
): Promise<SecuringAnswer> {
  return request(`securing/${collection}/${id}`, { query: { date }, signal })
}

/** The days on which the outcome became another. */
export async function readSecuringHistory(
  { collection, id }: Secured,
  signal?: AbortSignal,
): Promise<readonly SecuringDay[]> {
  return (await request<Page<SecuringDay>>(`securing/${collection}/${id}/history`, { signal })).items
}

/** `revision` is of the newest survey, 0 where there is none; 412 carries what is stored now. */
export function saveSurvey(
  { collection, id }: Secured,
  content: SurveyContent,
  revision: number,
): Promise<Survey> {
  return request(`securing/${collection}/${id}/survey`, { method: 'PUT', body: content, ifMatch: revision })
}

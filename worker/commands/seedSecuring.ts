import { townInspections } from '../../geodata/eksempelvik/inspections.ts'
import { townSurveys } from '../../geodata/eksempelvik/surveys.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { type ApiClient, unwrap } from './apiClient.ts'

type Named = { features: { id: string; properties: { name?: string } }[] }

/** Registers what people can reach at the town's things, for those that nobody has surveyed. */
export async function seedSurveys(api: ApiClient): Promise<void> {
  const byThing = Map.groupBy(townSurveys, ({ collection, name }) => `${collection}/${name}`)
  for (const surveys of byThing.values()) {
    const { collection, name } = surveys[0]!
    const named = `/api/register/${collection}?limit=1&name=${encodeURIComponent(name)}`
    const id = unwrap(await api.get<Named>(named)).features[0]?.id
    if (id === undefined) continue
    const path = `/api/securing/${collection}/${id}`
    const { surveyRevision } = unwrap(await api.get<SecuringAnswer>(path))
    if (surveyRevision > 0) continue
    for (const [index, { content }] of surveys.entries())
      unwrap(await api.send('PUT', `${path}/survey`, content, `"${index}"`))
  }
}

/** Inspects the town's safeguards as people would; one that has been inspected already is left alone. */
export async function seedInspections(api: ApiClient): Promise<void> {
  const { features } = unwrap(await api.get<Named>('/api/safeguards?limit=1000'))
  const ids = new Map(features.map(({ id, properties }) => [properties.name, id]))
  for (const { safeguard, inspections, faults, evaluations } of townInspections(dateInNorway(new Date()))) {
    const id = ids.get(safeguard)
    if (id === undefined) continue
    const path = `/api/safeguards/${id}`
    if (unwrap(await api.get<Page<unknown>>(`${path}/inspections`)).items.length > 0) continue
    for (const { years, content } of evaluations)
      unwrap(await api.send('PUT', `${path}/evaluations/${years}`, content, '"0"'))
    for (const fault of faults) unwrap(await api.send('POST', `${path}/faults`, fault))
    for (const inspection of inspections)
      unwrap(await api.send('POST', `${path}/inspections`, { ...inspection, faults: [] }))
  }
}

import {
  type PastSafeguard,
  pastInspections,
  pastSafeguards,
} from '../../geodata/eksempelvik/history/safeguards.ts'
import { type PastSurvey, pastSurveys } from '../../geodata/eksempelvik/history/surveys.ts'
import { inspectionPointsOf } from '../../geodata/inspections/points.ts'
import { addDays } from '../../geodata/model/calendar.ts'
import type { Inspection } from '../../geodata/model/inspection.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { SafeguardProperties } from '../../geodata/model/safeguard.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { type ApiClient, unwrap } from './apiClient.ts'
import { findByName, idsByName } from './findByName.ts'
import { dayAgo, momentAgo, type PastStep } from './pastDays.ts'

/** So long a temporary safeguard is to stand. */
const temporaryDays = 150

/** Surveys, safeguards from proposal to completion, and inspections, as steps on their days. */
export function pastSafeguardSteps(api: ApiClient, today: string): PastStep[] {
  return [
    ...pastSurveys.map((survey) => ({ ago: survey.seen, run: () => registerSurvey(api, survey, today) })),
    ...pastSafeguards.flatMap((safeguard) => [
      ...safeguard.steps.map(({ ago }, index) => ({
        ago,
        run: () => takeStep(api, safeguard, index, today),
      })),
      ...inspectionSteps(api, safeguard.properties.name, safeguard.inspected, today),
    ]),
    ...pastInspections.flatMap(({ safeguard, inspected }) =>
      inspectionSteps(api, safeguard, inspected, today),
    ),
  ]
}

async function registerSurvey(
  api: ApiClient,
  { collection, name, seen, edges }: PastSurvey,
  today: string,
): Promise<void> {
  const found = await findByName(api, collection, name)
  if (!found) return
  const path = `/api/securing/${collection}/${found.id}`
  if (unwrap(await api.get<SecuringAnswer>(path)).surveyRevision > 0) return
  const survey = { axis: null, seenOn: dayAgo(today, seen), edges, parapets: [], supports: [], note: '' }
  unwrap(await api.asOf(momentAgo(today, seen)).send('PUT', `${path}/survey`, survey, '"0"'))
}

/** Registers the safeguard with its first step, and changes it with each that follows. */
async function takeStep(
  api: ApiClient,
  { at, properties, steps }: PastSafeguard,
  index: number,
  today: string,
): Promise<void> {
  const { ago, status } = steps[index]!
  const then = api.asOf(momentAgo(today, ago))
  const change = { status, ...daysOf(status, dayAgo(today, ago)) }
  const id = (await idsByName(api, 'safeguards')).get(properties.name)
  if (id === undefined) {
    const place = index === 0 && (await findByName(api, at.collection, at.name))
    if (!place) return
    const { geometry } = unwrap(await api.get<Thing>(`/api/register/${at.collection}/${place.id}`))
    const content = { geometry, properties: { ...properties, ...change, at: place } }
    unwrap(await then.send('POST', '/api/safeguards', content))
    return
  }
  const { revision, properties: now } = unwrap(await api.get<Thing>(`/api/safeguards/${id}`))
  if (steps.findIndex((step) => step.status === now.status) !== index - 1) return
  unwrap(await then.send('PATCH', `/api/safeguards/${id}`, { properties: change }, `"${revision}"`))
}

/** The day that goes with a status. */
function daysOf(status: SafeguardProperties['status'], day: string): Partial<SafeguardProperties> {
  switch (status) {
    case 'decided':
      return { decidedOn: day }
    case 'done':
      return { doneOn: day }
    case 'temporary':
      return { doneOn: day, untilOn: addDays(day, temporaryDays) }
    case 'removed':
      return { removedOn: day }
    default:
      return {}
  }
}

function inspectionSteps(
  api: ApiClient,
  safeguard: string,
  inspected: readonly number[],
  today: string,
): PastStep[] {
  return inspected.map((ago) => ({
    ago,
    async run() {
      const id = (await idsByName(api, 'safeguards')).get(safeguard)
      if (id === undefined) return
      const path = `/api/safeguards/${id}`
      const { kind } = unwrap(await api.get<{ properties: SafeguardProperties }>(path)).properties
      const inspectedOn = dayAgo(today, ago)
      const { items } = unwrap(await api.get<Page<Inspection>>(`${path}/inspections?limit=1000`))
      if (items.some((one) => one.inspectedOn === inspectedOn)) return
      const answers = Object.fromEntries(inspectionPointsOf(kind).map((point) => [point, 'yes']))
      const inspection = { inspectedOn, outcome: 'in_order', answers, note: '', faults: [] }
      unwrap(await api.asOf(momentAgo(today, ago, 5)).send('POST', `${path}/inspections`, inspection))
    },
  }))
}
